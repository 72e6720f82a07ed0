import { randomOf } from '../random'
import type { AskedPlace } from '../rounds/places'

export const institutions = ['museum', 'theatre', 'orchestra'] as const
export type Institution = (typeof institutions)[number]

/** From this size on there is one; in half as large a place, often; elsewhere, hardly ever. */
const surelyFrom: Record<Institution, number> = { museum: 35_000, theatre: 45_000, orchestra: 55_000 }

/** Whether the demo world has an institution with central government transfer in a municipality. Invented. */
export function hasInstitution(place: AskedPlace, one: Institution, seed: string): boolean {
  const random = randomOf(`${seed} ${place.code} has ${one}`)
  if (place.population >= surelyFrom[one]) return true
  return random.chance(place.population >= surelyFrom[one] / 2 ? 0.4 : 0.03)
}
