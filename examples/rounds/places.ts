import { populationOf } from '../../base/municipalities/population'
import { municipalitiesOf, type Register } from '../../base/municipalities/register'

/** A municipality as its answers are invented: how large, of which group, in which languages. */
export type AskedPlace = {
  code: string
  population: number
  group: 'urban' | 'semi-urban' | 'rural'
  bilingual: boolean
  language: 'fi' | 'sv'
}

/** The last year with real populations: what is invented for later years keeps its sizes. */
const lastPopulationYear = 2022
const aland = '21'
const groups = { '1': 'urban', '2': 'semi-urban', '3': 'rural' } as const

/** The mainland municipalities of a year, by code, with their real populations. */
export function askedPlaces(register: Register, year: number): AskedPlace[] {
  return municipalitiesOf(register, year)
    .filter(({ region }) => region !== aland)
    .map(({ code, group, language }) => {
      const population = populationOf(register, code, Math.min(year, lastPopulationYear))
      return {
        code,
        population: population.kind === 'value' ? population.value : 0,
        group: groups[group as keyof typeof groups] ?? 'rural',
        bilingual: language === 'fi-sv' || language === 'sv-fi',
        language: language.startsWith('sv') ? ('sv' as const) : ('fi' as const),
      }
    })
    .sort((one, other) => (one.code < other.code ? -1 : 1))
}
