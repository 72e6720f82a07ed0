import { setImmediate as breathe } from 'node:timers/promises'
import type { Register } from '../../../base/municipalities/register'
import type { PublishedCell } from '../../../statistics/table'
import { refsOf } from '../checking/refs'
import { aggregate } from '../formulas/aggregate'
import { calculate } from '../formulas/calculate'
import type { Indicator } from '../indicator'
import type { Values } from './completeValues'
import {
  answeredFigure,
  areaFigure,
  atPrecision,
  calculatedFigure,
  chosenFigure,
  type Figure,
  notInRegister,
  optionFigure,
  reportedByAnother,
} from './figures'
import { type AreaPlace, areaPlaces } from './places'
import { placesOfTheYear, placesOfToday, type ReleasePlaces } from './releasePlaces'
import { type Areas, decimalsOf, measuresOf, optionMeasure, replyMeasures } from './releaseTable'

/** What a release took, by year: the values of each municipality by written ref, and who answered. */
export type TakenYear = {
  year: number
  values: ReadonlyMap<string, Values>
  /** Of those asked: whether each answered, and in time. Empty where a year has register figures alone. */
  replies: ReadonlyMap<string, { answered: boolean; onTime: boolean }>
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
  areas: Areas,
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
    for (const indicator of indicators) {
      addIndicator(indicator, indicators, { places, over, calculated }, add)
      await breathe()
    }
    // Who answered is told of the municipalities that were asked, which are those of the year.
    if (asItWas && taken.replies.size) addReplies(taken, over, add)
  }
  return cells
}

type Add = (place: string, measure: string, figure: Figure) => void
type Ground = {
  places: ReleasePlaces
  over: readonly AreaPlace[]
  calculated: ReadonlyMap<string, ReturnType<typeof calculate>>
}

function addIndicator(indicator: Indicator, indicators: readonly Indicator[], ground: Ground, addExact: Add) {
  const { answer, source } = indicator.content
  const add: Add = (place, measure, figure) =>
    addExact(place, measure, atPrecision(figure, decimalsOf(answer)))
  if (answer.type === 'choice' || answer.type === 'choices') {
    for (const ref of refsOf(indicator))
      for (const option of answer.options) addOption(ref, option.code, ground, add)
    return
  }
  const { places, over, calculated } = ground
  const areas = new Map(over.map((area) => [area.code, area.members]))
  for (const { code: ref } of measuresOf(indicator)) {
    for (const [place, { answered, elsewhere }] of places) {
      const figure = calculated.get(place)?.get(ref)
      const said = answered(ref)
      if (figure) add(place, ref, calculatedFigure(figure))
      else if (!said && source.kind === 'imported') add(place, ref, notInRegister)
      else if (said?.kind === 'notApplicable' && elsewhere?.(ref)) add(place, ref, reportedByAnother)
      else add(place, ref, answeredFigure(said))
    }
    for (const [area, figure] of aggregate(ref, indicators, places, areas)) add(area, ref, areaFigure(figure))
  }
}

function addOption(ref: string, option: string, { places, over }: Ground, add: Add) {
  const measure = optionMeasure(ref, option)
  const figures = new Map(
    [...places].map(([place, { answered }]) => [place, chosenFigure(answered(ref), option)]),
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
