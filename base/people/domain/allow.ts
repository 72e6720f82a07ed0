import { problem } from '../../problems/catalogue'
import type { Permission } from './permissions'
import type { Person } from './person'

/** Where something belongs: a municipality, or a unit of it; the nation; or anywhere the person has a say. */
export type Place = { municipality: string; unit?: string } | 'nation' | 'anywhere'

/**
 * The one gate. The first line of every operation asks here, by name, for the place it is about.
 * @throws not-signed-in (401) or not-allowed (403)
 */
export function allow(person: Person | null, permission: Permission, place: Place): asserts person is Person {
  if (!person) throw problem.notSignedIn()
  if (!may(person, permission, place)) throw problem.notAllowed()
}

/** Whether `allow` would pass. */
export function may(person: Person, permission: Permission, place: Place): boolean {
  const reach = person.reach.get(permission)
  if (!reach) return false
  if (reach.nation || place === 'anywhere') return true
  if (place === 'nation') return false
  return (
    reach.municipalities.has(place.municipality) || (place.unit !== undefined && reach.units.has(place.unit))
  )
}
