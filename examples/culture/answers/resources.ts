import { randomOf } from '../../random'
import { number, type Put } from '../../rounds/invented'
import type { AskedPlace } from '../../rounds/places'
import { shareOut } from '../../rounds/shareOut'
import { classes, grossOf, leaning, type ServiceClass } from '../money'

/** What a municipality pays in grants to culture, in whole euros. */
export function grantsOf(place: AskedPlace, year: number, seed: string): number {
  const perHead = { urban: 14, 'semi-urban': 6, rural: 5 }[place.group]
  return Math.round(place.population * perHead * leaning(seed, place.code, 'grants', year, 0.4))
}

/** How a bilingual municipality's activity is divided by language. */
export const languageWeights = (place: AskedPlace, seed: string) => {
  const swedish = place.language === 'sv' ? 0.65 : 0.22
  const other = 0.08 + randomOf(`${seed} ${place.code} other languages`).between(0, 10) / 100
  return { fi: (1 - other) * (1 - swedish), sv: (1 - other) * swedish, other }
}

/** Grants, their applicants and languages, and person-years. */
export function answerResources(
  place: AskedPlace,
  year: number,
  seed: string,
  net: Record<ServiceClass, number>,
  put: Put,
): void {
  const random = randomOf(`${seed} ${place.code} resources ${year}`)
  const total = (ref: string, parts: Record<string, number>) => {
    put(ref, number(round(Object.values(parts).reduce((sum, part) => sum + part, 0))))
    for (const [part, value] of Object.entries(parts)) put(`${ref}.${part}`, number(value))
  }
  const grants = grantsOf(place, year, seed)
  const cities = place.group === 'urban'
  total(
    'CU110',
    shareOut(grants, {
      artists: cities ? 0.12 : 0.06,
      associations: cities ? 0.28 : 0.62,
      institutions: cities ? 0.45 : 0.1,
      events: 0.17,
      others: 0.03,
    }),
  )
  const receivers = Math.max(
    1,
    Math.round(Math.sqrt(place.population) * 0.28 * leaning(seed, place.code, 'receivers', year, 0.2)),
  )
  put('CU111', number(receivers + random.between(0, Math.ceil(receivers * 0.6))))
  put('CU116', number(receivers))
  if (place.bilingual) total('CU112', shareOut(grants, languageWeights(place, seed)))

  // The smaller the place, the more of its money goes to others than to staff of its own.
  const toStaff = { urban: 0.45, 'semi-urban': 0.33, rural: 0.22 }[place.group]
  // Where a class costs next to nothing, its work is within another post.
  const work = classes
    .filter((one) => one !== 'libraries')
    .map((one) => {
      const years =
        ((grossOf(net[one], one, random).gross * toStaff) / 56_000) *
        leaning(seed, place.code, `staff ${one}`, year, 0.1)
      return [one, years < 0.05 ? 0 : round(years)] as const
    })
  total('CU120', Object.fromEntries(work))
  const other = work.find(([one]) => one === 'other')?.[1] ?? 0
  put('CU122', { kind: 'number', choices: [postOf(other, place, seed)] })
}

function postOf(personYears: number, place: AskedPlace, seed: string): string {
  const random = randomOf(`${seed} ${place.code} post`)
  if (personYears >= 1.5) return random.chance(0.85) ? 'full-time' : 'mostly'
  if (personYears >= 0.6) return random.weighted({ 'full-time': 0.25, mostly: 0.55, partly: 0.2 })
  return random.weighted({ mostly: 0.15, partly: 0.65, another: 0.12, nobody: 0.08 })
}

/** One decimal, as person-years are answered; whole euros stay whole. */
const round = (value: number) => Math.round(value * 10) / 10
