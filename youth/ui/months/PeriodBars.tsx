import type { TFunction } from 'i18next'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { BarList } from '../../../base/ui/charts/BarList'
import { ChartWithTable } from '../../../base/ui/charts/ChartWithTable'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { sentenceCase } from '../sessions/SessionLine'

export type Period = { municipality: string; unit?: string; from: string; to: string }
type PeriodBarsProps = { by: 'unit' | 'form' | 'age'; period: Period; units: readonly ListedUnit[] }

const titles = { unit: 'youth-app:by-unit', form: 'months:by-form', age: 'youth-app:by-age' }

/** Participations of a period told apart, the largest first; ages in their order. Nothing where there are none. */
export function PeriodBars({ by, period, units }: PeriodBarsProps) {
  const { t, number, kinds, name } = useWords()
  const { data, error, isPlaceholderData } = useAnswer(getSummary, { query: { ...period, by } })
  if (error) return <RefusalNotice error={error} />
  const rows = data?.data ?? []
  if (!rows.length) return null
  const labels = {
    unit: (key: string) => name(units.find(({ id }) => id === key)?.name ?? { fi: key, sv: key }),
    form: (key: string) => sentenceCase(t(`youth:form.${key}`)),
    age: (key: string) => t(`youth:age.${key}`),
  }
  const note = by === 'age' ? foreignNote(rows, t, number) : undefined
  const ordered = by === 'age' ? rows : [...rows].sort((a, b) => b.participations - a.participations)
  const title = t(titles[by])
  return (
    <section className="section" aria-busy={isPlaceholderData}>
      <ChartWithTable
        title={title}
        description={title}
        {...(note ? { note } : {})}
        marks={ordered.map(({ key, participations }) => ({
          key,
          label: labels[by](key),
          cell: { kind: 'value' as const, value: participations },
        }))}
        words={kinds}
        write={(value) => number(value)}
        tableWords={{ open: t('ui:open-table'), label: title, value: t('youth-app:participations-head') }}
        draw={(chart) => <BarList {...chart} />}
      />
    </section>
  )
}

/** What youth cards send crosses the legal limit of 29: its size is said where the ages stand. */
export function foreignNote(
  ages: readonly { key: string; participations: number }[],
  t: TFunction,
  number: (value: number) => string,
): string | undefined {
  const count = ages.find(({ key }) => key === '25-29')?.participations
  return count ? t('keys:foreign-age', { count, number: number(count) }) : undefined
}
