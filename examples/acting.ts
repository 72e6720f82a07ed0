import { type Person, reachOf } from '../base/people/domain/person'
import { youthRoles } from '../youth/domain/permissions'
import type { DemoPerson } from './people'

/** A person of the demo as the youth room meets one who has signed in. @param municipalities the codes they reach */
export function acting(
  { id, email, name, language, role, municipality }: DemoPerson,
  municipalities: readonly string[],
): Person {
  const grants = [{ role, municipality, unit: null, municipalities }]
  return { id, email, name, language, grants, reach: reachOf(grants, youthRoles) }
}
