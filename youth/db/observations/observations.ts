import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { ObservationTopic } from '../../domain/observations/codes'
import '../followUp/tables'

export type ObservationRow = Selectable<Tables['youth.observation']>
export type NewObservation = {
  municipality: string
  id: string
  unit: string
  date: string
  topic: ObservationTopic
  words: string
}

/** Where an observation belongs, whoever asks; nothing else of it is told. */
export async function findPlaceOfObservation(
  read: ReadTx,
  id: string,
): Promise<{ municipality: string; unit: string } | undefined> {
  const { rows } = await sql<{ municipality: string; unit: string }>`
    select municipality, unit from youth.place_of_observation(${id})`.execute(read)
  return rows[0]
}

/** The newest observations within the scope, open ones first. */
export function selectObservations(
  read: ReadTx,
  municipalities: readonly string[],
): Promise<ObservationRow[]> {
  return read
    .selectFrom('youth.observation')
    .selectAll()
    .where('municipality', 'in', [...municipalities])
    .orderBy(sql`resolved_at is not null`)
    .orderBy('date', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
}

export const holdObservation = (write: WriteTx, id: string): Promise<ObservationRow | undefined> =>
  write.selectFrom('youth.observation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** @returns whether the id was free */
export async function insertObservation(write: WriteTx, observation: NewObservation): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.observation')
    .values(observation)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Says what was done, or opens it again where nothing is said. */
export async function updateResolution(
  write: WriteTx,
  stored: ObservationRow,
  resolution: string | null,
): Promise<void> {
  await write
    .updateTable('youth.observation')
    .set({
      resolution: resolution ?? '',
      resolved_at: resolution === null ? null : sql<Date>`now()`,
      version: stored.version + 1,
    })
    .where('municipality', '=', stored.municipality)
    .where('id', '=', stored.id)
    .execute()
}
