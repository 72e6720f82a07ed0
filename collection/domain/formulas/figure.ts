import type { Formula } from '../formula'
import type { Value } from '../value'

type NoFigure = 'missing' | 'notApplicable' | 'suppressed'

/**
 * Why there is no figure: the value, or the population, that was nothing of some kind; a divisor that was `zero`; a
 * formula that comes back to itself or looks at what is not there (`unusable`).
 */
export type Why = { ref: string; kind: NoFigure | 'zero' | 'unusable' }

/** A figure, or what stands in its place and why. */
export type Figure = { kind: 'value'; value: number } | { kind: NoFigure; why: Why }

/** An answer as it may be seen: a confidential number only by who counts with it and shows nothing of it. */
export function figureOf(ref: string, value: Value | undefined, sees: 'public' | 'all'): Figure {
  const kind = value?.kind ?? 'missing'
  if (kind === 'missing' || kind === 'notApplicable') return { kind, why: { ref, kind } }
  if (kind === 'confidential' && sees === 'public')
    return { kind: 'suppressed', why: { ref, kind: 'suppressed' } }
  const number = value && 'number' in value ? value.number : undefined
  if (number === undefined || !Number.isFinite(number))
    return { kind: 'missing', why: { ref, kind: 'missing' } }
  return { kind: 'value', value: number }
}

/** Which kind of nothing wins where several meet: a part that is not known makes the whole unknown. */
const order = ['missing', 'suppressed', 'notApplicable'] as const

/** The first of the figures that keeps the result from being one. */
export function firstNothing(figures: readonly Figure[]): Exclude<Figure, { kind: 'value' }> | undefined {
  for (const kind of order) {
    const found = figures.find((figure) => figure.kind === kind)
    if (found && found.kind !== 'value') return found
  }
  return undefined
}

/**
 * Computes a formula of one place.
 * @param read the figure behind a written ref, or behind `population`
 */
export function compute(formula: Formula, read: (ref: string) => Figure): Figure {
  switch (formula.is) {
    case 'value':
      return read(formula.ref)
    case 'population':
      return read('population')
    case 'sum':
      return add(formula.of.map((part) => ({ figure: compute(part, read), times: 1 })))
    case 'difference':
      return add([
        { figure: compute(formula.from, read), times: 1 },
        { figure: compute(formula.minus, read), times: -1 },
      ])
    case 'ratio':
      return divide(compute(formula.of, read), compute(formula.to, read), formula)
  }
}

/**
 * What does not apply is left out as long as something applies: a municipality without a museum spends on culture what
 * it spends on the rest. Where nothing applies there is no sum either, and not a nought.
 */
function add(terms: readonly { figure: Figure; times: number }[]): Figure {
  const figures = terms.map(({ figure }) => figure)
  const nothing = firstNothing(figures)
  if (nothing && (nothing.kind !== 'notApplicable' || figures.every(({ kind }) => kind === 'notApplicable')))
    return nothing
  const value = terms.reduce(
    (sum, { figure, times }) => sum + (figure.kind === 'value' ? times * figure.value : 0),
    0,
  )
  return { kind: 'value', value }
}

/** What does not apply has nothing to divide or to be divided by, whether the other side is known or not. */
function divide(of: Figure, to: Figure, formula: Extract<Formula, { is: 'ratio' }>): Figure {
  const nothing = [of, to].find(({ kind }) => kind === 'notApplicable') ?? firstNothing([of, to])
  if (nothing) return nothing
  if (of.kind !== 'value' || to.kind !== 'value')
    return { kind: 'missing', why: { ref: '', kind: 'unusable' } }
  if (to.value === 0) return { kind: 'missing', why: { ref: nameOf(formula.to), kind: 'zero' } }
  return { kind: 'value', value: (of.value / to.value) * formula.times }
}

/** What a person looks for when a divisor is nought: the value itself, or the first one in it. */
export function nameOf(formula: Formula): string {
  switch (formula.is) {
    case 'value':
      return formula.ref
    case 'population':
      return 'population'
    case 'sum':
      return formula.of[0] ? nameOf(formula.of[0]) : ''
    case 'difference':
      return nameOf(formula.from)
    case 'ratio':
      return nameOf(formula.of)
  }
}
