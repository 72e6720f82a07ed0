import type { Formula } from '../formula'
import type { Indicator } from '../indicator'
import { readRef, type Value } from '../value'
import { compute, type Figure, figureOf } from './figure'

/** One place of one year: what was answered or imported, by written ref, and its inhabitants on 31 December. */
export type PlaceValues = {
  answered: (ref: string) => Value | undefined
  population: number | undefined
  /** Whether another municipality reports the value, or a part of it: then it does not apply here. */
  elsewhere?: (ref: string) => boolean
  /** Whether the value is missing because it was being corrected. */
  corrected?: (ref: string) => boolean
  /** Whether the value is missing because nobody could tell if the question is put, to whom has answered others. */
  undecided?: (ref: string) => boolean
}

/**
 * A reader of any figure of a place, asked or calculated: formulas are computed as they are needed, each once, and one
 * that comes back to itself gives nothing, with that reason.
 * @param sees whether confidential numbers are counted with; what comes of that is never shown by itself
 */
export function figuresOf(
  indicators: readonly Indicator[],
  { answered, population }: PlaceValues,
  sees: 'public' | 'all' = 'public',
): (ref: string) => Figure {
  const formulas = formulasOf(indicators)
  const known = new Map<string, Figure>()
  const read = (ref: string): Figure => {
    if (ref === 'population')
      return figureOf(
        ref,
        population === undefined ? undefined : { kind: 'number', number: population },
        sees,
      )
    const former = known.get(ref)
    if (former) return former
    const formula = formulas.get(indicatorOf(ref))
    if (!formula) return figureOf(ref, answered(ref), sees)
    known.set(ref, { kind: 'missing', why: { ref, kind: 'unusable' } })
    const figure = compute(formula, read)
    known.set(ref, figure)
    return figure
  }
  return read
}

/** The indicator of a written ref: hundreds of thousands are read, and where one ends is seen without taking it apart. */
const indicatorOf = (ref: string) => (ref.includes('.') ? (readRef(ref)?.indicator ?? '') : ref)

/** The formulas of a set of indicators: looked up for every place of a release, and found once. */
function formulasOf(indicators: readonly Indicator[]): ReadonlyMap<string, Formula> {
  const formulas =
    knownFormulas.get(indicators) ??
    new Map(indicators.flatMap(({ code, content }) => (content.formula ? [[code, content.formula]] : [])))
  knownFormulas.set(indicators, formulas)
  return formulas
}
const knownFormulas = new WeakMap<readonly Indicator[], ReadonlyMap<string, Formula>>()

/** All calculated indicators of one place, by code. Nothing is stored of them: they are computed at every release. */
export function calculate(
  indicators: readonly Indicator[],
  answered: PlaceValues['answered'],
  population: number | undefined,
): Map<string, Figure> {
  const read = figuresOf(indicators, { answered, population })
  return new Map(
    indicators.filter(({ content }) => content.formula).map(({ code }) => [code, read(code)] as const),
  )
}
