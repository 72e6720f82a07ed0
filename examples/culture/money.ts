import type { Random } from '../random'
import { about, randomOf } from '../random'
import type { AskedPlace } from '../rounds/places'

export const classes = [
  'libraries',
  'museums',
  'theatre',
  'music',
  'visual-arts',
  'basic-arts',
  'other',
] as const
export type ServiceClass = (typeof classes)[number]

/**
 * Net operating cost of the mainland in 2022, in euros. Museums, general culture and visual arts, and the 537 million
 * of all without libraries, are near the published figures; how the rest is divided and libraries are invented.
 */
export const nationalNet: Record<ServiceClass, number> = {
  libraries: 310e6,
  museums: 137e6,
  theatre: 112e6,
  music: 88e6,
  'visual-arts': 10e6,
  'basic-arts': 72e6,
  other: 118e6,
}

/** How costs grow: 2022 is the year that is known. */
const growth = (year: number) => 1.025 ** (year - 2022)

/** Cost per inhabitant beside that of a city: what is costly stands in cities. */
const besideCity: Record<ServiceClass, Record<AskedPlace['group'], number>> = {
  libraries: { urban: 1, 'semi-urban': 1, rural: 1.15 },
  museums: { urban: 1, 'semi-urban': 0.4, rural: 0.3 },
  theatre: { urban: 1, 'semi-urban': 0.15, rural: 0.08 },
  music: { urban: 1, 'semi-urban': 0.3, rural: 0.2 },
  'visual-arts': { urban: 1, 'semi-urban': 0.5, rural: 0.25 },
  'basic-arts': { urban: 1, 'semi-urban': 0.9, rural: 0.7 },
  other: { urban: 1, 'semi-urban': 0.85, rural: 0.9 },
}

/** What a municipality is like in something, the same every year, and what the year does to it. */
export function leaning(seed: string, code: string, what: string, year: number, spread: number): number {
  return (
    about(randomOf(`${seed} ${code} ${what}`), spread) *
    about(randomOf(`${seed} ${code} ${what} ${year}`), 0.06)
  )
}

/** Net costs of each municipality by class in whole euros; of each class they add up to about the nation's. */
export function netCosts(
  places: readonly AskedPlace[],
  year: number,
  seed: string,
): Map<string, Record<ServiceClass, number>> {
  const costs = new Map(places.map(({ code }) => [code, {} as Record<ServiceClass, number>]))
  for (const one of classes) {
    const weights = places.map(
      (place) =>
        place.population * besideCity[one][place.group] * leaning(seed, place.code, `net ${one}`, year, 0.3),
    )
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    places.forEach(({ code }, index) => {
      const row = costs.get(code)
      if (row) row[one] = Math.round((nationalNet[one] * growth(year) * (weights[index] ?? 0)) / all)
    })
  }
  return costs
}

/** Income as a share of gross cost. */
const incomeShare: Record<ServiceClass, number> = {
  libraries: 0.04,
  museums: 0.18,
  theatre: 0.24,
  music: 0.14,
  'visual-arts': 0.1,
  'basic-arts': 0.28,
  other: 0.16,
}

/** Gross cost, income and imputed items beside a net cost, in whole euros. */
export function grossOf(net: number, one: ServiceClass, random: Random) {
  const income = Math.round((net / (1 - incomeShare[one])) * incomeShare[one] * about(random, 0.15))
  const gross = net + income
  return { gross, income, imputed: Math.round(gross * 0.08 * about(random, 0.3)) }
}
