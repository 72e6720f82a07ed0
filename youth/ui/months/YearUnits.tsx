import type { Cell } from '../../../base/cells/cell'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { inOrder } from '../../../base/language/inOrder'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { type Column, DataTable } from '../../../base/ui/table/DataTable'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import type { SummaryRows } from '../../api/months/schemas'
import { getCompleteness } from '../../api/plans/endpoints'
import type { ListedUnit } from '../../api/units/schemas'

type YearUnitsProps = {
  municipality: string
  days: { from: string; to: string }
  /** What it is compared with; null where there is nothing to compare with. */
  before: { from: string; to: string } | null
  units: readonly ListedUnit[]
}
type Row = SummaryRows[number] & { name: string; before: number | null; planned: number; recorded: number }

const cell = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? { kind: 'missing' } : { kind: 'value', value }
const share = (part: number, of: number, none: 'missing' | 'notApplicable'): Cell =>
  of ? { kind: 'value', value: Math.round((100 * part) / of) } : { kind: none }

/** The units of a year side by side, in their own order and no rank: what each recorded, and how much of what it had planned. */
export function YearUnits({ municipality, days, before, units }: YearUnitsProps) {
  const { t, number, kinds, name, language } = useWords()
  const now = useAnswer(getSummary, { query: { municipality, ...days, by: 'unit' } })
  const then = useAnswer(getSummary, before ? { query: { municipality, ...before, by: 'unit' } } : null)
  const completeness = useAnswer(getCompleteness, { query: { municipality, ...days } })
  const of = (id: string) => (completeness.data?.data ?? []).filter(({ unit }) => unit === id)
  const named = inOrder(
    language,
    units.map((unit) => ({ id: unit.id, name: name(unit.name) })),
  )
  const rows = named.flatMap((unit): Row[] => {
    const row = now.data?.data.find(({ key }) => key === unit.id)
    const sum = (figure: 'planned' | 'recorded') => of(unit.id).reduce((all, one) => all + one[figure], 0)
    if (!row && !sum('planned')) return []
    return [
      {
        ...(row ?? { key: unit.id, participations: 0, sessions: null, hours: null }),
        name: unit.name,
        before: then.data?.data.find(({ key }) => key === unit.id)?.participations ?? null,
        planned: sum('planned'),
        recorded: sum('recorded'),
      },
    ]
  })
  const percent = (value: number) => `${number(value)} %`
  const columns: Column<Row>[] = [
    { key: 'unit', header: t('youth-app:form.field.unit'), text: (row) => row.name, namesRow: true },
    {
      key: 'participations',
      header: t('youth-app:participations-head'),
      cell: (row) => cell(row.sessions === null ? null : row.participations),
    },
    ...(before
      ? [{ key: 'before', header: t('months:year.before'), cell: (row: Row) => cell(row.before) }]
      : []),
    { key: 'sessions', header: t('months:year.sessions'), cell: (row) => cell(row.sessions) },
    {
      key: 'hours',
      header: t('months:year.hours'),
      cell: (row) => cell(row.hours),
      write: (value) => number(value, 1),
    },
    {
      key: 'each',
      header: t('months:year.each'),
      cell: (row) => cell(row.sessions ? row.participations / row.sessions : null),
      write: (value) => number(value, 1),
    },
    {
      key: 'part',
      header: t('months:year.part'),
      cell: (row) => share(row.plannedOrLed ?? 0, row.partKnown ?? 0, 'missing'),
      write: percent,
    },
    {
      key: 'recorded',
      header: t('months:year.recorded'),
      cell: (row) => share(row.recorded, row.planned, 'notApplicable'),
      write: percent,
    },
  ]
  if (now.error || then.error) return <RefusalNotice error={now.error ?? then.error} />
  if (!rows.length) return null
  return (
    <section className="section" aria-busy={now.isPlaceholderData}>
      <DataTable
        caption={t('youth-app:by-unit')}
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
        folds
        words={kinds}
        write={(value) => number(value)}
      />
      <p className="text-muted">
        {[before && t('months:year.before-note'), t('months:year.units-note')].filter(Boolean).join(' ')}
      </p>
    </section>
  )
}
