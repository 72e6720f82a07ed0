import { findArea } from './areas'
import { predecessorsOf } from './mergers'
import type { MunicipalityOfYear } from './municipality'
import { type Population, populationOf, populationsInTodaysAreas } from './population'
import { getMunicipality, municipalitiesOf, type Register } from './register'

/** The last year that has populations: every denominator ends here. */
export const populationYear = 2022

/** What the register knows of a municipality, in the areas of its last year. */
export type MunicipalityFacts = {
  of: MunicipalityOfYear
  population: Population
  region: { fi: string; sv: string; en: string } | null
  isAland: boolean
  /** The municipality it was merged into and the first year of the merger; null while it stands. */
  successor: { code: string; year: number } | null
  /** Those merged into it, each with the first year of the merger. */
  predecessors: { code: string; year: number }[]
}

/** @throws RangeError for a code that the register does not know */
export function factsOf(register: Register, code: string): MunicipalityFacts {
  const { lastYear, successor } = getMunicipality(register, code)
  const year = lastYear ?? register.lastYear
  const of = municipalitiesOf(register, year).find((one) => one.code === code)
  if (!of) throw new RangeError(`${code} is not among the municipalities of ${year}`)
  return {
    of,
    population:
      lastYear === null ? populationToday(register, code) : populationOf(register, code, populationYear),
    region: findArea(register, 'region', of.region)?.name ?? null,
    isAland: of.region === '21',
    successor: successor !== null && lastYear !== null ? { code: successor, year: lastYear + 1 } : null,
    predecessors: predecessorsOf(register, code).map((merged) => ({
      code: merged,
      year: (getMunicipality(register, merged).lastYear ?? 0) + 1,
    })),
  }
}

/** Of the area of today, so that the people of a municipality merged since are counted in. */
const populationToday = (register: Register, code: string): Population =>
  populationsInTodaysAreas(register, populationYear).get(code) ?? {
    kind: 'missing',
    reason: 'no-denominator',
  }
