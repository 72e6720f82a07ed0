import type { ReactNode } from 'react'
import { Figure } from '../../../../base/ui/kinds/Figure'
import { kindWords } from '../../../../statistics/words/words'
import { mainland, type YearlyFigures, type YearlyMeasure } from '../figures/yearly'
import type { PageGround } from './page'
import { writerOf } from './writeYearly'

type YearlyRowsProps = {
  ground: PageGround
  figures: YearlyFigures
  /** A municipality, or the mainland. */
  place: string
  years: readonly string[]
  /** Those of one question, in order. */
  measures: readonly YearlyMeasure[]
}

/** A question of the form in a table: its whole, and its parts or options beneath. Of what has no whole its name stands over them. */
export function YearlyRows({ ground, figures, place, years, measures }: YearlyRowsProps) {
  const { language } = ground
  const [first] = measures
  if (!first) return null
  const { question } = first
  const isWhole = first.code === question.code
  const parts = isWhole ? measures.slice(1) : measures
  const row = (measure: YearlyMeasure, name: ReactNode, isPart: boolean) => (
    <tr key={measure.code} className={isPart ? 'measure-part' : undefined}>
      <th scope="row">{name}</th>
      {years.map((year) => (
        <FigureOf key={year} ground={ground} figures={figures} place={place} year={year} measure={measure} />
      ))}
    </tr>
  )
  return (
    <tbody>
      {isWhole ? (
        row(
          first,
          <>
            {first.name[language]}
            {first.unit && <span className="measure-unit">{first.unit[language]}</span>}
          </>,
          false,
        )
      ) : (
        <tr>
          <th scope="rowgroup" colSpan={years.length + 1}>
            {question.name[language]}
            <span className="measure-unit">{howTold(ground, first, place)}</span>
          </th>
        </tr>
      )}
      {parts.map((measure) => row(measure, measure.name[language].split(': ').slice(-1)[0], true))}
    </tbody>
  )
}

/** What the numbers beneath a question mean, where they count nothing. */
function howTold({ t }: PageGround, { question: { isYesNo, scale } }: YearlyMeasure, place: string) {
  if (scale) return t('youth-public:yearly.scale', scale)
  return isYesNo && place === mainland ? t('youth-public:yearly.said-yes') : null
}

type FigureOfProps = Omit<YearlyRowsProps, 'years' | 'measures'> & { year: string; measure: YearlyMeasure }

/** A figure, and beneath it of how many municipalities it is, or why there is none. */
function FigureOf({ ground, figures, place, year, measure }: FigureOfProps) {
  const figure = figures.at(place, year, measure.code)
  return (
    <td className="number">
      <Figure
        cell={figure?.cell ?? { kind: 'missing' }}
        words={kindWords(ground.t)}
        write={writerOf(ground, measure, place === mainland)}
      />
      {figure?.note && <span className="measure-unit">{figure.note[ground.language]}</span>}
    </td>
  )
}
