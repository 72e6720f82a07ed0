import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import type { PilotFigures } from '../../domain/rounds/verdict'
import './tables'

export type PilotDecisionRow = Selectable<Tables['collection.pilot_decision']>

/** @returns false where the id is taken */
export async function insertPilotDecision(
  write: WriteTx,
  {
    reason,
    figures,
    body,
    ...row
  }: Omit<PilotDecisionRow, 'at' | 'reason' | 'figures' | 'body'> & {
    reason: Words
    figures: PilotFigures
    body: Words
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('collection.pilot_decision')
    .values({
      ...row,
      reason: JSON.stringify(reason),
      figures: JSON.stringify(figures),
      body: JSON.stringify(body),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const findPilotDecision = (read: ReadTx, id: string): Promise<PilotDecisionRow | undefined> =>
  read.selectFrom('collection.pilot_decision').selectAll().where('id', '=', id).executeTakeFirst()

/** The decisions on a pilot's questions, the first first. */
export const selectDecisionsOfPilot = (read: ReadTx, round: string): Promise<PilotDecisionRow[]> =>
  read
    .selectFrom('collection.pilot_decision')
    .selectAll()
    .where('round', '=', round)
    .orderBy('at')
    .orderBy('id')
    .execute()

export type DecidedOfIndicator = PilotDecisionRow & { name: Words }

/** What was decided of the pilots of an indicator, the first first. */
export async function selectPilotDecisionsOf(
  read: ReadTx,
  indicators: readonly string[],
): Promise<DecidedOfIndicator[]> {
  const { rows } = await sql<DecidedOfIndicator>`select d.*, r.name
    from collection.pilot_decision d join collection.round r on r.id = d.round
    where d.indicator = any(${indicators}) order by d.at, d.id`.execute(read)
  return rows
}
