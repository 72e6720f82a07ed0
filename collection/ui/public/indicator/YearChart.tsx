import { ChartWithTable } from '../../../../base/ui/charts/ChartWithTable'
import { YearColumns } from '../../../../base/ui/charts/YearColumns'
import type { FigureBook } from '../figures/book'
import type { Measure } from '../figures/measures'
import { releasedKinds, unitOf, writerOf } from '../figures/writeFigure'
import type { ReadingGround } from '../ground'
import { inWords, titleOfTrend, yearMarks } from './FigureTrend'
import { isNeutralCost } from './sentence'

type YearChartProps = {
  ground: ReadingGround
  book: FigureBook
  measure: Measure
  place: string
  placeName: string
}

/** A measure over the years with the table behind; a break in the series is drawn and told. */
export function YearChart({ ground, book, measure, place, placeName }: YearChartProps) {
  const { t, language } = ground
  const marks = yearMarks(book, measure, place)
  if (marks.length < 2) return null
  // Large sums stand on a chart in millions, in the table behind in full.
  const most = Math.max(...marks.map(({ cell }) => (cell.kind === 'value' ? Math.abs(cell.value) : 0)))
  const inMillions = most >= 1e7
  const write = writerOf(language, t, measure, place)
  const unit = unitOf(language, t, measure, place)
  const breaks = measure.content.breaks.filter(({ year }) => marks.some(({ key }) => key === String(year)))
  const notes = [
    ...(unit ? [unit] : []),
    ...(inMillions ? [t('collection-public:chart.in-millions')] : []),
    ...(isNeutralCost(measure) ? [t('collection-public:neutral')] : []),
    ...breaks.map(({ year, note }) => `${year}: ${note[language] || note.fi}`),
  ]
  return (
    <ChartWithTable
      title={titleOfTrend(ground, measure, placeName)}
      note={notes.join(' · ')}
      description={inWords(ground, marks, write)}
      marks={marks}
      words={releasedKinds(t)}
      write={write}
      highlighted={marks.at(-1)?.key}
      tableWords={{
        open: t('collection-public:table'),
        label: t('collection-public:year'),
        value: unit || t('collection-public:figure'),
      }}
      draw={({ highlighted, ...chart }) => (
        <YearColumns
          {...chart}
          highlighted={highlighted}
          write={
            inMillions
              ? (value) => writerOf(language, t, { ...measure, decimals: 0 }, place)(value / 1e6)
              : write
          }
          breaks={breaks.map(({ year }) => ({ key: String(year), word: t('collection-public:chart.break') }))}
        />
      )}
    />
  )
}
