import { type Language, writeMonth, writeNumber } from '../../../../base/language/language'
import type { Translate } from '../../../../base/language/translator'
import { MonthColumns } from '../../../../base/ui/charts/MonthColumns'
import { fullName, type Mark } from '../../../../base/ui/charts/mark'
import { ArrowRightIcon } from '../../../../base/ui/icons'
import { DataTable } from '../../../../base/ui/table/DataTable'
import { kindWords } from '../../../../statistics/words/words'
import { type MonthFigures, measures } from '../figures/months'
import { monthName } from './dates'

type MonthChartProps = {
  language: Language
  t: Translate
  title: string
  months: readonly MonthFigures[]
}

/** How many decimals each measure is shown with: sessions and participations are whole. */
const decimals = { participations: 0, sessions: 0, hours: 1 }

/** Participations month by month, and behind the chart a table that has sessions and hours as well. */
export function MonthChart({ language, t, title, months }: MonthChartProps) {
  const words = kindWords(t)
  const write = (value: number) => writeNumber(language, value)
  // Within one year, which the title names, a month needs no year beside it.
  const oneYear = new Set(months.map(({ month }) => month.slice(0, 4))).size === 1
  const nameOf = (month: string) => (oneYear ? monthName(language, month) : writeMonth(language, month))
  const marks = months.map(({ month, participations }) => ({
    key: month,
    label: monthName(language, month, 'short'),
    name: nameOf(month),
    cell: participations,
  }))
  return (
    <figure className="chart-figure">
      <figcaption className="chart-title">
        <h3>{title}</h3>
      </figcaption>
      <MonthColumns
        marks={marks}
        words={words}
        write={write}
        title={title}
        description={inWords(t, marks, write)}
      />
      <details className="chart-table">
        <summary>
          <ArrowRightIcon size={18} />
          {t('youth-public:table')}
        </summary>
        <DataTable
          caption={title}
          captionHidden
          columns={[
            {
              key: 'month',
              header: t('youth-public:month'),
              text: ({ month }) => nameOf(month),
              namesRow: true,
            },
            ...measures.map((measure) => ({
              key: measure,
              header: t(`youth-public:measure.${measure}`),
              cell: (row: MonthFigures) => row[measure],
              write: (value: number) => writeNumber(language, value, decimals[measure]),
            })),
          ]}
          rows={months}
          keyOf={({ month }) => month}
          words={words}
          write={write}
        />
      </details>
    </figure>
  )
}

/** The sentence that the picture says: the highest and the lowest month, and which are missing. */
function inWords(t: Translate, marks: readonly Mark[], write: (value: number) => string): string {
  const values = marks
    .flatMap((mark) => (mark.cell.kind === 'value' ? [{ name: fullName(mark), value: mark.cell.value }] : []))
    .sort((a, b) => a.value - b.value)
  const [least] = values
  const most = values.at(-1)
  if (!least || !most) return t('youth-public:chart-nothing')
  const missing = marks.filter(({ cell }) => cell.kind === 'missing').map(fullName)
  const extremes = t('youth-public:chart-description', {
    most: most.name,
    mostNumber: write(most.value),
    least: least.name,
    leastNumber: write(least.value),
  })
  return missing.length
    ? `${extremes} ${t('youth-public:chart-missing', { months: missing.join(', ') })}`
    : extremes
}
