import { allow, may } from '../../base/people/domain/allow'
import type { Permission } from '../../base/people/domain/permissions'
import type { Person } from '../../base/people/domain/person'

/**
 * Asks for a permission in a municipality, or in any unit of it: the walls leave out what is of other units.
 * @throws not-signed-in (401), not-allowed (403)
 */
export function allowThere(
  person: Person | null,
  permission: Permission,
  municipality: string,
): asserts person is Person {
  const hasUnitThere =
    person?.grants.some((grant) => grant.unit !== null && grant.municipalities.includes(municipality)) &&
    may(person, permission, 'anywhere')
  allow(person, permission, hasUnitThere ? 'anywhere' : { municipality })
}
