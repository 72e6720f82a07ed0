import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

export type OpeningRow = Selectable<Tables['youth.opening']>
export type OpeningContent = Pick<OpeningRow, 'unit' | 'season' | 'first_day' | 'spans'>
type Key = { municipality: string; id: string }

/** The hours of units within the scope that have not been removed, by the day they begin. */
export async function selectOpenings(
  read: ReadTx,
  asked: { municipalities: readonly string[]; unit?: string | undefined },
): Promise<OpeningRow[]> {
  return read
    .selectFrom('youth.opening')
    .selectAll()
    .where('municipality', 'in', [...asked.municipalities])
    .where('removed_at', 'is', null)
    .$if(asked.unit !== undefined, (query) => query.where('unit', '=', asked.unit ?? ''))
    .orderBy('first_day')
    .orderBy('id')
    .execute()
}

/** The hours under an id, removed or not. */
export async function findOpening(read: ReadTx, { municipality, id }: Key): Promise<OpeningRow | undefined> {
  return read
    .selectFrom('youth.opening')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Lets those who change the hours of the same units wait for each other. */
export async function lockHours(
  write: WriteTx,
  { municipalities, unit }: { municipalities: readonly string[]; unit?: string },
): Promise<void> {
  const one = unit ? sql`and id = ${unit}` : sql``
  await sql`select from youth.unit where municipality = any(${municipalities}) ${one}
    order by id for no key update`.execute(write)
}

/** False where the id is taken. */
export async function insertOpening(write: WriteTx, opening: Key & OpeningContent): Promise<boolean> {
  const { municipality, id, unit, season, first_day, spans } = opening
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.opening')
    .values({ municipality, id, unit, season, first_day, spans: JSON.stringify(spans) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes the hours as their next version, or removes them; false when they had changed meanwhile. */
export async function updateOpening(
  write: WriteTx,
  { municipality, id }: Key,
  version: number,
  change: Omit<OpeningContent, 'unit'> | 'remove',
): Promise<boolean> {
  const content =
    change === 'remove'
      ? { removed_at: sql<Date>`now()` }
      : {
          season: change.season,
          first_day: change.first_day,
          spans: JSON.stringify(change.spans),
          removed_at: null,
        }
  const { numUpdatedRows } = await write
    .updateTable('youth.opening')
    .set({ ...content, version: version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
