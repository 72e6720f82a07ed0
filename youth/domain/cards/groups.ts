import type { ReadTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { type CardGroupRow, selectCardGroups } from '../../db/cards/groups'

/** The places and groups with the numbers that cards know them by, for whoever sets a card up. @throws not-allowed (403) */
export async function listGroups(
  read: ReadTx,
  person: Person | null,
  { municipality, municipalities }: { municipality: string; municipalities: readonly string[] },
): Promise<CardGroupRow[]> {
  allow(person, 'youth.key.manage', { municipality })
  return selectCardGroups(read, municipalities)
}
