import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { BarList } from '../../../base/ui/charts/BarList'
import { ChartWithTable } from '../../../base/ui/charts/ChartWithTable'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { sentenceCase } from '../sessions/SessionLine'

type Period = { municipality: string; unit?: string; from: string; to: string }

/** What is told besides participations, and under which words its codes stand; null where the code is a name itself. */
const parts = [
  { by: 'language', codes: 'activityLanguage', counts: 'participations' },
  { by: 'provider', codes: 'provider', counts: 'participations' },
  { by: 'area', codes: null, counts: 'participations' },
  { by: 'contact', codes: 'contactWay', counts: 'contacts' },
  { by: 'length', codes: 'contactLength', counts: 'contacts' },
  { by: 'online-active', codes: 'channel', counts: 'online' },
  { by: 'online-passive', codes: 'channel', counts: 'online' },
  { by: 'initiative', codes: 'initiative', counts: 'initiatives' },
  { by: 'camp-days', codes: 'form', counts: 'camp-days' },
] as const

/** What else the month's sessions say: language, provider, contacts, channels. Asked for when it is opened. */
export function MonthFacets({ period }: { period: Period }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <p>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('youth-forms:facet.open')}
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
  const title = t(`youth-forms:facet.${part.by}`)
  return (
    <section className="section">
      <ChartWithTable
        title={title}
        description={title}
        marks={rows.map(({ key, participations, amount }) => ({
          key,
          label: part.codes ? sentenceCase(t(`youth:${part.codes}.${key}`)) : key,
          cell: { kind: 'value' as const, value: amount ?? participations },
        }))}
        words={kinds}
        write={(value) => number(value)}
        tableWords={{
          open: t('ui:open-table'),
          label: title,
          value: sentenceCase(t(`youth-forms:facet.counts.${part.counts}`)),
        }}
        draw={(chart) => <BarList {...chart} />}
      />
    </section>
  )
}
