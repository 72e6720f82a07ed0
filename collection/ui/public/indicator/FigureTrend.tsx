import type { Mark } from '../../../../base/ui/charts/mark'
import { TrendColumns } from '../../../../base/ui/charts/TrendColumns'
import { TrendLine } from '../../../../base/ui/charts/TrendLine'
import { YearWords } from '../../../../base/ui/charts/YearWords'
import type { FigureBook } from '../figures/book'
import type { Measure } from '../figures/measures'
import { isMunicipality } from '../figures/places'
import { releasedKinds, writeLarge, writerOf } from '../figures/writeFigure'
import type { ReadingGround } from '../ground'

type FigureTrendProps = {
  ground: ReadingGround
  book: FigureBook
  measure: Measure
  place: string
  placeName: string
  /** The last year drawn. */
  until?: string
}

/** The years of a measure as marks: those that the release speaks of, gaps among them. */
export function yearMarks(book: FigureBook, measure: Measure, place: string, until?: string): Mark[] {
  return book
    .years(place, measure.code)
    .filter((year) => until === undefined || year <= until)
    .map((year) => ({
      key: year,
      label: year,
      cell: book.at(place, year, measure.code)?.cell ?? { kind: 'missing' },
    }))
}

export const titleOfTrend = ({ t, language }: ReadingGround, measure: Measure, placeName: string) =>
  t('collection-public:chart.title', { name: measure.name[language], place: placeName })

/** How a figure came to where it is, small: words for a yes or no, columns where something is confidential. */
export function FigureTrend({ ground, book, measure, place, placeName, until }: FigureTrendProps) {
  const { t, language } = ground
  const marks = yearMarks(book, measure, place, until)
  if (!marks.length) return null
  const words = releasedKinds(t)
  const title = titleOfTrend(ground, measure, placeName)
  const write =
    measure.kind === 'yesNo'
      ? writerOf(language, t, measure, place)
      : (value: number) => writeLarge(language, t, measure, place, value).numeral
  if (measure.kind === 'yesNo' && isMunicipality(place))
    return <YearWords marks={marks} words={words} write={write} title={title} />
  const chart = { marks, words, write, title, description: inWords(ground, marks, write) }
  return marks.some(({ cell }) => cell.kind === 'suppressed') || marks.length < 2 ? (
    <TrendColumns {...chart} />
  ) : (
    <TrendLine {...chart} />
  )
}

/** The sentence that the picture says. */
export function inWords(
  { t }: ReadingGround,
  marks: readonly Mark[],
  write: (value: number) => string,
): string {
  const kinds = releasedKinds(t)
  return marks
    .map(({ label, cell }) => `${label}: ${cell.kind === 'value' ? write(cell.value) : kinds[cell.kind]}`)
    .join('; ')
}
