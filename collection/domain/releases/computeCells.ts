import { setImmediate as breathe } from 'node:timers/promises'
import type { Register } from '../../../base/municipalities/register'
import type { PublishedCell } from '../../../statistics/table'
import { refsOf } from '../checking/refs'
import { aggregate } from '../formulas/aggregate'
import { calculate } from '../formulas/calculate'
import { refsOfFormula } from '../formulas/leaves'
import type { Indicator } from '../indicator'
import { readRef } from '../value'
import type { Values } from './completeValues'
import {
  answeredFigure,
  areaFigure,
  atPrecision,
  calculatedFigure,
  chosenFigure,
  type Figure,
  lackedByRegister,
  notInRegister,
  notYetReviewed,
  optionFigure,
  type ReasonOf,
  reportedByAnother,
  restUnknown,
  wasCorrected,
  wasUndecided,
} from './figures'
import { type AreaPlace, areaPlaces } from './places'
import { reasonsOf } from './reasons'
import { municipalitiesIn, placesOfTheYear, placesOfToday, type ReleasePlaces } from './releasePlaces'
import { type Areas, decimalsOf, measuresOf, optionMeasure, replyMeasures } from './releaseTable'
import { type Replied, whyUnanswered } from './unanswered'

/** What a release took, by year: the values of each municipality by written ref, and who answered. */
export type TakenYear = {
  year: number
  values: ReadonlyMap<string, Values>
  /** The refs of each municipality that it was correcting: missing, and not unanswered. */
  corrected: ReadonlyMap<string, ReadonlySet<string>>
  /** Of those asked; empty where a year has register figures alone. */
  replies: ReadonlyMap<string, Replied>
  /** As they stood that year: a later version changes nothing of it. */
  indicators: readonly Indicator[]
}

/**
 * All cells of a release, in the areas of each year or in today's. Nothing is stored by hand: what is calculated is
 * calculated here, from what was taken, and published with the decimals of its indicator. Yields now and then, so that the site answers meanwhile.
 */
export async function computeCells(
  register: Register,
  years: readonly TakenYear[],
  { areas, state }: { areas: Areas; state: ReleaseState },
): Promise<PublishedCell[]> {
  const cells: PublishedCell[] = []
  for (const taken of years) {
    const { year, indicators } = taken
    const asItWas = areas === 'of-the-year'
    const places = asItWas ? placesOfTheYear(register, taken) : placesOfToday(register, taken)
    const over = areaPlaces(register, asItWas ? year : register.lastYear)
    const period = String(year)
    const add = (place: string, measure: string, { cell, note }: Figure) =>
      cells.push(note ? { place, period, measure, cell, note } : { place, period, measure, cell })

    const calculated = new Map<string, ReturnType<typeof calculate>>()
    for (const [code, { answered, population }] of places)
      calculated.set(code, calculate(indicators, answered, population))
    await breathe()
    const repliesAt = new Map(
      [...municipalitiesIn(register, asItWas ? year : register.lastYear, year)].map(([place, members]) => [
        place,
        members.map((member) => taken.replies.get(member)),
      ]),
    )
    const unreviewed = new Set(
      [...repliesAt].flatMap(([place, replies]) =>
        replies.some((reply) => reply && !reply.accepted) ? [place] : [],
      ),
    )
    const ground: Ground = {
      ...{ places, over, calculated, reasonOf: reasonsOf(indicators, year) },
      ...{
        answers: restingOnAnswers(indicators),
        reviewed: (place) => !unreviewed.has(place),
        unanswered: (place, { aggregation }) =>
          whyUnanswered(repliesAt.get(place) ?? [], { state, addsUp: aggregation.way === 'sum' }),
      },
    }
    for (const indicator of indicators) {
      addIndicator(indicator, indicators, ground, add)
      await breathe()
    }
    // Who answered is told of the municipalities that were asked, which are those of the year.
    if (asItWas && taken.replies.size) addReplies(taken, over, add)
  }
  return cells
}

type Content = Indicator['content']
type ReleaseState = 'preliminary' | 'final'
type Add = (place: string, measure: string, figure: Figure) => void
type Ground = {
  places: ReleasePlaces
  over: readonly AreaPlace[]
  calculated: ReadonlyMap<string, ReturnType<typeof calculate>>
  reasonOf: ReasonOf
  /** The indicators that rest on what municipalities answer. */
  answers: ReadonlySet<string>
  /** Whether what a municipality answered has been accepted in review. */
  reviewed: (place: string) => boolean
  /** Why a municipality has no answer to a question. */
  unanswered: (place: string, content: Content) => Figure
}

function addIndicator(indicator: Indicator, indicators: readonly Indicator[], ground: Ground, addExact: Add) {
  const { content } = indicator
  const { answer } = content
  const isAnswered = ground.answers.has(indicator.code)
  const add: Add = (place, measure, figure) => {
    const exact = atPrecision(figure, decimalsOf(answer))
    addExact(
      place,
      measure,
      isAnswered && ground.places.has(place) && !ground.reviewed(place) ? notYetReviewed(exact) : exact,
    )
  }
  if (answer.type === 'choice' || answer.type === 'choices') {
    for (const ref of refsOf(indicator))
      for (const option of answer.options) addOption(ref, option.code, content, ground, add)
    return
  }
  const { places, over, reasonOf } = ground
  const areas = new Map(over.map((area) => [area.code, area.members]))
  for (const { code: ref } of measuresOf(indicator)) {
    for (const place of places.keys()) add(place, ref, figureAt(place, ref, content, ground))
    for (const [area, figure] of aggregate(ref, indicators, places, areas))
      add(area, ref, areaFigure(figure, reasonOf))
  }
}

/** What a municipality's figure is and, where there is none, why. */
function figureAt(place: string, ref: string, content: Content, ground: Ground): Figure {
  const { places, calculated, reasonOf } = ground
  const { elsewhere, corrected, undecided } = places.get(place) ?? {}
  const figure = calculated.get(place)?.get(ref)
  if (figure?.kind === 'notApplicable' && elsewhere?.(figure.why.ref)) return reportedByAnother
  if (figure?.kind === 'missing' && corrected?.(figure.why.ref))
    return calculatedFigure(figure, () => reasonOf({ ref: figure.why.ref, kind: 'corrected' }))
  if (figure) return calculatedFigure(figure, reasonOf)
  const said = places.get(place)?.answered(ref)
  if (said?.kind === 'notApplicable' && elsewhere?.(ref)) return reportedByAnother
  if (said && said.kind !== 'missing') return answeredFigure(said)
  if (corrected?.(ref)) return wasCorrected
  if (content.source.kind === 'imported') return said ? lackedByRegister : notInRegister
  if (said && elsewhere?.(ref)) return restUnknown
  if (!said && undecided?.(ref)) return wasUndecided
  return said ? answeredFigure(said) : ground.unanswered(place, content)
}

/** Which indicators are asked, or calculated of what is asked. */
function restingOnAnswers(indicators: readonly Indicator[]): ReadonlySet<string> {
  const contents = new Map(indicators.map(({ code, content }) => [code, content]))
  const rests = (code: string, met: readonly string[] = []): boolean => {
    const content = contents.get(code)
    if (!content?.formula) return content?.source.kind === 'asked'
    return refsOfFormula(content.formula).some((ref) => {
      const part = readRef(ref)?.indicator ?? ''
      return !met.includes(part) && rests(part, [...met, code])
    })
  }
  return new Set([...contents.keys()].filter((code) => rests(code)))
}

function addOption(ref: string, option: string, content: Content, ground: Ground, add: Add) {
  const { places, over } = ground
  const measure = optionMeasure(ref, option)
  const figures = new Map(
    [...places].map(([place, { answered }]) => {
      const said = answered(ref)
      const isThere = said && said.kind !== 'missing'
      return [place, isThere ? chosenFigure(said, option) : figureAt(place, ref, content, ground)]
    }),
  )
  for (const [place, figure] of figures) add(place, measure, figure)
  for (const { code: area, members } of over) add(area, measure, optionFigure(members, figures))
}

function addReplies({ replies }: TakenYear, over: readonly AreaPlace[], add: Add) {
  for (const { code, members } of over) {
    const asked = members.flatMap((member) => replies.get(member) ?? [])
    const counts = {
      expected: asked.length,
      answered: asked.filter(({ answered }) => answered).length,
      'on-time': asked.filter(({ onTime }) => onTime).length,
    }
    for (const measure of replyMeasures)
      add(code, measure, { cell: { kind: 'value', value: counts[measure] } })
  }
}
