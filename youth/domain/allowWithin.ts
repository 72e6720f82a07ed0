import { allow, may } from '../../base/people/domain/allow'
import type { Permission } from '../../base/people/domain/permissions'
import type { Person } from '../../base/people/domain/person'

/**
 * Asks permission to read of a municipality. Who works in a unit of it may ask for the whole and gets that unit's part,
 * which the walls see to.
 * @throws not-signed-in (401) or not-allowed (403)
 */
export function allowWithin(
  person: Person | null,
  permission: Permission,
  { municipality, unit }: { municipality: string; unit?: string | undefined },
): asserts person is Person {
  const hasUnitThere =
    unit === undefined &&
    person?.grants.some((grant) => grant.unit !== null && grant.municipalities.includes(municipality)) &&
    may(person, permission, 'anywhere')
  allow(person, permission, hasUnitThere ? 'anywhere' : { municipality, ...(unit ? { unit } : {}) })
}
