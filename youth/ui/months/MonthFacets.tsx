import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { BarList } from '../../../base/ui/charts/BarList'
import { ChartWithTable } from '../../../base/ui/charts/ChartWithTable'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { sentenceCase } from '../sessions/SessionLine'
import type { Period } from './PeriodBars'

/** What is told besides participations, and under which words its codes stand; null where the code is a name itself. */
const parts = [
  { by: 'youth-part', codes: 'youth:youthPart', counts: 'sessions' },
  { by: 'organising', codes: 'months:organising', counts: 'organising' },
  { by: 'language', codes: 'youth:activityLanguage', counts: 'participations' },
  { by: 'provider', codes: 'youth:provider', counts: 'participations' },
  { by: 'area', codes: null, counts: 'participations' },
  { by: 'contact', codes: 'youth:contactWay', counts: 'contacts' },
  { by: 'length', codes: 'youth:contactLength', counts: 'contacts' },
  { by: 'online-active', codes: 'youth:channel', counts: 'online' },
  { by: 'online-passive', codes: 'youth:channel', counts: 'online' },
  { by: 'initiative', codes: 'youth:initiative', counts: 'initiatives' },
  { by: 'camp-days', codes: 'youth:form', counts: 'camp-days' },
] as const

/**
 * What else a period's sessions say: young people's part, language, provider, contacts, channels. Asked for when it is opened.
 * @param shown where it is open from the beginning, as in a report
 */
export function MonthFacets({ period, shown = false }: { period: Period; shown?: boolean }) {
  const { t } = useWords()
  const [open, setOpen] = useState(shown)
  if (!open) {
    return (
      <p>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('months:facet.open')}
        </Button>
      </p>
    )
  }
  return (
    <>
      {parts.map((part) => (
        <FacetPart key={part.by} part={part} period={period} />
      ))}
    </>
  )
}

function FacetPart({ part, period }: { part: (typeof parts)[number]; period: Period }) {
  const { t, number, kinds } = useWords()
  const { data, error } = useAnswer(getSummary, { query: { ...period, by: part.by } })
  const rows = data?.data ?? []
  if (error) return <RefusalNotice error={error} />
  if (!rows.length) return null
  const title = t(`months:facet.${part.by}`)
  return (
    <section className="section">
      <ChartWithTable
        title={title}
        description={title}
        marks={rows.map(({ key, participations, amount }) => ({
          key,
          label: part.codes ? sentenceCase(t(`${part.codes}.${key}`)) : key,
          cell: { kind: 'value' as const, value: amount ?? participations },
        }))}
        words={kinds}
        write={(value) => number(value)}
        tableWords={{
          open: t('ui:open-table'),
          label: title,
          value: sentenceCase(t(`months:facet.counts.${part.counts}`)),
        }}
        draw={(chart) => <BarList {...chart} />}
      />
    </section>
  )
}
