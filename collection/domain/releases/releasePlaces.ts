import type { Cell } from '../../../base/cells/cell'
import { membersOf } from '../../../base/municipalities/areas'
import { inTodaysAreas, municipalityOn } from '../../../base/municipalities/mergers'
import {
  type Population,
  populationOf,
  populationsInTodaysAreas,
} from '../../../base/municipalities/population'
import { municipalitiesOf, type Register } from '../../../base/municipalities/register'
import { numberOf } from '../checking/answer'
import type { PlaceValues } from '../formulas/calculate'
import type { Indicator } from '../indicator'
import { readRef, type Value } from '../value'
import { beingCorrected, withoutCorrected } from './beingCorrected'
import { type Asked, completeValues, saidIn, undecidedIn, type Values } from './completeValues'
import type { TakenYear } from './computeCells'
import { reportedElsewhere } from './reportedElsewhere'

/** The municipalities of a release with their values and inhabitants. */
export type ReleasePlaces = ReadonlyMap<string, PlaceValues>

const inhabitants = (population: Population | undefined) =>
  population?.kind === 'value' ? population.value : undefined

/** The municipalities of the year as they were. */
export function placesOfTheYear(register: Register, taken: TakenYear): ReleasePlaces {
  return new Map(
    [...valuesOfTheYear(register, taken)].map(([code, { said, values, corrected, undecided }]) => [
      code,
      {
        answered: (ref: string) => values.get(ref),
        elsewhere: elsewhereIn(taken.indicators, said),
        corrected: (ref: string) => corrected.has(ref),
        undecided,
        population: inhabitants(populationOf(register, code, taken.year)),
      },
    ]),
  )
}

/**
 * Today's municipalities: what can be added up is added up over mergers, one missing part making the sum missing; what
 * cannot is kept where nothing has been merged. What is calculated is then calculated anew.
 */
export function placesOfToday(register: Register, taken: TakenYear): ReleasePlaces {
  const year = valuesOfTheYear(register, taken)
  const then = new Map([...year].map(([code, { values }]) => [code, values]))
  const merged = new Set<string>()
  // One of those that were merged corrects something: then it is not known of the whole either.
  const corrected = new Map<string, Set<string>>()
  for (const [code, { corrected: refs }] of year) {
    const today = municipalityOn(register, code, register.lastYear)
    if (today === undefined) continue
    if (code !== today) merged.add(today)
    if (refs.size) corrected.set(today, new Set([...(corrected.get(today) ?? []), ...refs]))
  }
  const populations = populationsInTodaysAreas(register, taken.year)
  const summed = sumMerged(register, taken.indicators, then, taken.year)
  return new Map(
    municipalitiesOf(register, register.lastYear).map(({ code }) => [
      code,
      {
        answered: (ref: string) => (merged.has(code) ? summed(ref, code) : then.get(code)?.get(ref)),
        elsewhere: elsewhereIn(taken.indicators, merged.has(code) ? undefined : year.get(code)?.said),
        corrected: (ref: string) => corrected.get(code)?.has(ref) ?? false,
        undecided: (ref: string) => !merged.has(code) && (year.get(code)?.undecided(ref) ?? false),
        population: inhabitants(populations.get(code)),
      },
    ]),
  )
}

/** The municipalities of a year, by which municipality they are on the last day of another. */
export function municipalitiesIn(
  register: Register,
  today: number,
  year: number,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { code } of municipalitiesOf(register, year)) {
    const now = municipalityOn(register, code, today)
    found.set(now, [...(found.get(now) ?? []), code])
  }
  return found
}

/** Tells of a ref whether another municipality reports it, or any part of it. */
function elsewhereIn(indicators: readonly Indicator[], values: Values | undefined) {
  const refs = values ? reportedElsewhere(indicators, values) : new Set<string>()
  const wholes = new Set([...refs].map((ref) => readRef(ref)?.indicator))
  return (ref: string) => refs.has(ref) || wholes.has(ref)
}

/** The municipalities of a year, with what decides whom a question is for. */
export function askedIn(register: Register, year: number): Asked[] {
  const mainland = new Set(membersOf(register, { kind: 'mainland' }, year))
  return municipalitiesOf(register, year).map(({ code, language }) => ({
    code,
    mainland: mainland.has(code),
    bilingual: language === 'fi-sv' || language === 'sv-fi',
  }))
}

type OfTheYear = {
  said: Values
  values: Values
  corrected: ReadonlySet<string>
  undecided: (ref: string) => boolean
}

/** What each municipality said, what is known of it, and what is not because it was being corrected. */
function valuesOfTheYear(register: Register, { year, indicators, ...of }: TakenYear) {
  return new Map<string, OfTheYear>(
    askedIn(register, year).map((municipality) => {
      const { code } = municipality
      const taken: Values = of.values.get(code) ?? new Map()
      const opened = of.corrected.get(code) ?? new Set()
      const said = saidIn(indicators, taken, municipality, opened)
      const unknown = beingCorrected(indicators, said, new Set([...opened].filter((ref) => said.has(ref))))
      const values = completeValues(indicators, withoutCorrected(said, unknown), municipality)
      const undecided = undecidedIn(indicators, said, municipality)
      return [code, { said, values, corrected: unknown, undecided }]
    }),
  )
}

/** A reader of the sums of merged municipalities; each value is summed once, when it is first asked for. */
function sumMerged(
  register: Register,
  indicators: readonly Indicator[],
  then: ReadonlyMap<string, Values>,
  year: number,
) {
  const addable = new Set(
    indicators.filter(({ content }) => content.aggregation.way === 'sum').map(({ code }) => code),
  )
  const known = new Map<string, ReadonlyMap<string, Cell>>()
  return (ref: string, code: string): Value | undefined => {
    if (!addable.has(readRef(ref)?.indicator ?? '')) return undefined
    const cells =
      known.get(ref) ??
      inTodaysAreas(register, new Map([...then].map(([one, values]) => [one, cellOf(values.get(ref))])), year)
    known.set(ref, cells)
    return valueFrom(cells.get(code))
  }
}

function cellOf(value: Value | undefined): Cell {
  if (!value || value.kind === 'missing') return { kind: 'missing' }
  if (value.kind === 'notApplicable') return { kind: 'notApplicable' }
  if (value.kind === 'confidential') return { kind: 'suppressed' }
  const number = numberOf(value)
  return number === undefined ? { kind: 'missing' } : { kind: 'value', value: number }
}

function valueFrom(cell: Cell | undefined): Value | undefined {
  switch (cell?.kind) {
    case 'value':
      return { kind: 'number', number: cell.value }
    case 'suppressed':
      return { kind: 'confidential' }
    case 'notApplicable':
      return { kind: 'notApplicable' }
    default:
      return undefined
  }
}
