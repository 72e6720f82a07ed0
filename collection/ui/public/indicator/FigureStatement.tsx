import type { ReactNode } from 'react'
import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { Statement } from '../../../../base/ui/page/Statement'
import type { FigureBook } from '../figures/book'
import type { Measure } from '../figures/measures'
import { releasedKinds, writeLarge } from '../figures/writeFigure'
import type { ReadingGround } from '../ground'
import { FigureTrend, titleOfTrend } from './FigureTrend'
import { sentenceOf } from './sentence'

type FigureStatementProps = {
  ground: ReadingGround
  book: FigureBook
  measure: Measure
  place: string
  placeName: string
  year: string
  /** After the sentence: a link to more. */
  more?: ReactNode
}

/** A measure at a place: one large numeral, the sentence that reads it, and how it came to be there. */
export function FigureStatement({
  ground,
  book,
  measure,
  place,
  placeName,
  year,
  more,
}: FigureStatementProps) {
  const { t, language } = ground
  const figure = book.at(place, year, measure.code)
  const cell = figure?.cell ?? ({ kind: 'missing' } as const)
  const large =
    cell.kind === 'value' ? writeLarge(language, t, measure, place, cell.value) : { numeral: '', unit: '' }
  return (
    <Statement
      cell={cell}
      words={releasedKinds(t)}
      write={() => large.numeral}
      unit={large.unit || undefined}
      charts={[
        {
          key: 'trend',
          caption: titleOfTrend(ground, measure, placeName),
          chart: (
            <FigureTrend
              ground={ground}
              book={book}
              measure={measure}
              place={place}
              placeName={placeName}
              until={year}
            />
          ),
        },
      ]}
    >
      <Emphasised>{sentenceOf(ground, { measure, place, year, book })}</Emphasised> {more}
    </Statement>
  )
}
