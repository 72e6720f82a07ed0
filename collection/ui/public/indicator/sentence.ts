import { writeNumber } from '../../../../base/language/language'
import type { FigureBook } from '../figures/book'
import type { Measure } from '../figures/measures'
import { isMunicipality } from '../figures/places'
import { writeLarge } from '../figures/writeFigure'
import type { ReadingGround } from '../ground'

type Said = { measure: Measure; place: string; year: string; book: FigureBook }

/** The sentence that reads a figure: what it is, how it was the year before, and what it does not mean. */
export function sentenceOf({ t, language }: ReadingGround, { measure, place, year, book }: Said): string {
  const figure = book.at(place, year, measure.code)
  const name = measure.name[language]
  if (!figure) return t('collection-public:sentence.not-collected', { name, year })
  if (figure.cell.kind !== 'value') {
    const reason = figure.note ? `${figure.note[language]}. ` : ''
    return `${t(`collection-public:sentence.${figure.cell.kind}`, { name, year })} ${reason}${
      figure.cell.kind === 'missing' ? t('collection-public:missing-is-not-zero') : ''
    }`.trim()
  }
  const { inWords } = writeLarge(language, t, measure, place, figure.cell.value)
  const parts = [t('collection-public:sentence.value', { name, year, figure: inWords })]
  if (measure.kind === 'number') parts.push(change({ t, language }, { measure, place, year, book }))
  if (isNeutralCost(measure)) parts.push(t('collection-public:neutral'))
  if (figure.note)
    parts.push(
      isMunicipality(place)
        ? t('collection-public:sentence.noted', { note: figure.note[language] })
        : t('collection-public:sentence.coverage', { note: figure.note[language] }),
    )
  return parts.filter(Boolean).join(' ')
}

/** Costs have no good direction. */
export const isNeutralCost = ({ content: { answer, direction } }: Measure) =>
  direction === 'neutral' && answer.type === 'number' && /^eur/.test(answer.unit)

/** Compared with the year before where both have a figure, of as many municipalities. */
function change(
  { t, language }: Pick<ReadingGround, 't' | 'language'>,
  { measure, place, year, book }: Said,
) {
  const former = String(Number(year) - 1)
  const [now, then] = [book.at(place, year, measure.code), book.at(place, former, measure.code)]
  if (now?.cell.kind !== 'value' || then?.cell.kind !== 'value' || then.cell.value <= 0) return ''
  // A sum of other municipalities than the year before has not grown, it is another sum.
  if (!isMunicipality(place) && now.note?.fi !== then.note?.fi) return ''
  if (measure.content.breaks.some((one) => String(one.year) === year)) return ''
  const percent = Math.round((now.cell.value / then.cell.value - 1) * 100)
  if (percent === 0) return t('collection-public:sentence.same', { former })
  return t(percent > 0 ? 'collection-public:sentence.more' : 'collection-public:sentence.less', {
    former,
    percent: writeNumber(language, Math.abs(percent)),
  })
}
