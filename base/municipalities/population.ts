import type { Cell } from '../cells/cell'
import { inTodaysAreas, predecessorsOf } from './mergers'
import { getMunicipality, type Register } from './register'

/** A number of inhabitants on 31 December, or that there is none to divide by. */
export type Population = { kind: 'value'; value: number } | { kind: 'missing'; reason: 'no-denominator' }

/** Sotkanet gives every year in the municipalities of this one, also the years before their mergers. */
const populationCodesOf = 2022

const noDenominator: Population = { kind: 'missing', reason: 'no-denominator' }

/**
 * The population of a municipality as it was that year. Never another year's and never another area's: missing
 * - in a year without figures (they are of 2010–2022),
 * - for a municipality that was merged before 2022: its people are within its successor's figure,
 * - for that successor before the merger: the figure counts people who were not yet its own (Kuopio until 2016),
 * - before the register's first year, when nobody here knows the areas,
 * - in a year when the municipality did not exist.
 *
 * To follow a municipality over the years, or to publish, use `populationsInTodaysAreas`.
 * @throws RangeError for a code that the register does not know
 */
export function populationOf(register: Register, code: string, year: number): Population {
  const { firstYear, lastYear } = getMunicipality(register, code)
  const figure = register.populations.get(year)?.get(code)
  const existed = year >= firstYear && (lastYear === null || year <= lastYear)
  if (figure === undefined || !existed || countsOthers(register, code, year)) return noDenominator
  return { kind: 'value', value: figure }
}

/**
 * The population of a year in today's municipalities, by code: mergers are summed into the successor (Mäntyharju
 * with Pertunmaa), and every year covers the same area. All missing in a year without figures.
 */
export function populationsInTodaysAreas(register: Register, year: number): Map<string, Population> {
  const figures = new Map<string, Cell>()
  for (const [code, value] of register.populations.get(year) ?? [])
    figures.set(code, { kind: 'value', value })
  const cells = inTodaysAreas(register, figures, populationCodesOf)
  return new Map([...cells].map(([code, cell]) => [code, cell.kind === 'value' ? cell : noDenominator]))
}

/** Whether the figure of a year has people of municipalities that still stood on their own that year. */
function countsOthers(register: Register, code: string, year: number): boolean {
  return predecessorsOf(register, code).some((merged) => {
    const last = getMunicipality(register, merged).lastYear
    return last !== null && last >= year && last < populationCodesOf
  })
}
