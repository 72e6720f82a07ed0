import type { MunicipalityLanguage, MunicipalityOfYear } from '../../base/municipalities/municipality'
import { populationOf, populationsInTodaysAreas } from '../../base/municipalities/population'
import { municipalitiesOf, type Register } from '../../base/municipalities/register'

/** By what municipalities resemble each other, and how much each of it weighs. The weights add up to one. */
export const likenessWeights = { population: 0.5, group: 0.2, language: 0.2, region: 0.1 } as const
export type Trait = keyof typeof likenessWeights

/** A municipality that resembles another: how much, from 0 to 1, and in what. */
export type Similar = {
  municipality: MunicipalityOfYear
  population: number | null
  likeness: number
  alike: Trait[]
}

type Compared = { municipality: MunicipalityOfYear; population: number | null }

/** From this much alike on, something counts as a reason in words. */
const isReason = 0.75

/**
 * How much two municipalities are alike in each trait, from 0 to 1, the same whichever is named first. Populations
 * are compared by their ratio: twice as large is 0.7, ten times as large is 0. Half of the languages in common is 0.5.
 */
export function likenessOf(one: Compared, other: Compared): Record<Trait, number> {
  return {
    population: byRatio(one.population, other.population),
    group: one.municipality.group === other.municipality.group ? 1 : 0,
    language: byLanguage(one.municipality.language, other.municipality.language),
    region: one.municipality.region === other.municipality.region ? 1 : 0,
  }
}

function byRatio(one: number | null, other: number | null): number {
  if (!one || !other) return 0
  return Math.max(0, 1 - Math.abs(Math.log10(one / other)))
}

const spoken: Record<MunicipalityLanguage, readonly string[]> = {
  fi: ['fi'],
  'fi-sv': ['fi', 'sv'],
  sv: ['sv'],
  'sv-fi': ['sv', 'fi'],
}

function byLanguage(one: MunicipalityLanguage, other: MunicipalityLanguage): number {
  const [a, b] = [spoken[one], spoken[other]]
  const shared = a.filter((language) => b.includes(language)).length
  return shared / Math.max(a.length, b.length)
}

/** The year whose populations are compared: the asked one, or the last with figures, which whoever shows it names. */
export const populationYearOf = (register: Register, year: number): number =>
  Math.min(year, Math.max(...register.populations.keys()))

/**
 * Every other municipality of a year, the most similar first; equals by name. Never itself.
 * @param year whose areas, groups and languages are compared
 * @returns empty where the municipality did not exist that year
 * @throws RangeError for a year outside the register
 */
export function similarMunicipalities(register: Register, code: string, year: number): Similar[] {
  const populationYear = populationYearOf(register, year)
  const today = year === register.lastYear ? populationsInTodaysAreas(register, populationYear) : undefined
  const compared: Compared[] = municipalitiesOf(register, year).map((municipality) => {
    const known = today?.get(municipality.code) ?? populationOf(register, municipality.code, populationYear)
    return { municipality, population: known.kind === 'value' ? known.value : null }
  })
  const own = compared.find(({ municipality }) => municipality.code === code)
  if (!own) return []
  return compared
    .filter((other) => other !== own)
    .map((other) => ({ ...other, ...weigh(likenessOf(own, other)) }))
    .sort((one, other) => other.likeness - one.likeness)
}

function weigh(likeness: Record<Trait, number>): Pick<Similar, 'likeness' | 'alike'> {
  const traits = Object.keys(likenessWeights) as Trait[]
  const sum = traits.reduce((total, trait) => total + likeness[trait] * likenessWeights[trait], 0)
  return {
    likeness: Math.round(sum * 1000) / 1000,
    alike: traits.filter((trait) => likeness[trait] >= isReason),
  }
}
