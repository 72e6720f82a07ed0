import type { ReadTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { type GroupRow, selectGroups } from '../../db/cards/groups'

/** The places with the numbers that cards know them by, for whoever sets a card up. @throws not-allowed (403) */
export async function listGroups(
  read: ReadTx,
  person: Person | null,
  { municipality, municipalities }: { municipality: string; municipalities: readonly string[] },
): Promise<GroupRow[]> {
  allow(person, 'youth.key.manage', { municipality })
  return selectGroups(read, municipalities)
}
