import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'
import '../tables'

export type PlanRow = Selectable<Tables['youth.plan']>
export type PlanContent = Omit<PlanRow, 'municipality' | 'id' | 'version' | 'follows'>
/** A plan with what of its unit decides when it is in force. */
export type PlacedPlan = PlanRow & {
  opened_on: string | null
  closed_on: string | null
  unit_environment: string
}

/** The plans within the scope, of these municipalities or of one unit; those that were never in force are left out. */
export async function selectPlans(
  read: ReadTx,
  asked: { municipalities: readonly string[]; unit?: string | undefined },
): Promise<PlacedPlan[]> {
  const unit = asked.unit ? sql`and p.unit = ${asked.unit}` : sql``
  const { rows } = await sql<PlacedPlan>`
    select p.*, u.opened_on, u.closed_on, u.environment as unit_environment
    from youth.plan p join youth.unit u on u.municipality = p.municipality and u.id = p.unit
    where p.municipality = any(${asked.municipalities}) ${unit} and (p.last_day is null or p.last_day >= p.first_day)
    order by p.start_time, p.id`.execute(read)
  return rows
}

export const findPlan = (read: ReadTx, municipality: string, id: string): Promise<PlanRow | undefined> =>
  read
    .selectFrom('youth.plan')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()

/** The plans of a municipality in other units than one, whoever asks: their ids and units alone. */
export async function findPlansElsewhere(
  read: ReadTx,
  { municipality, unit }: { municipality: string; unit: string },
): Promise<{ id: string; unit: string }[]> {
  const { rows } = await sql<{ id: string; unit: string }>`
    select id, unit from youth.plans_elsewhere(${municipality}, ${unit})`.execute(read)
  return rows
}

/** False where the id is taken. */
export async function insertPlan(
  write: WriteTx,
  plan: PlanContent & { municipality: string; id: string; follows: string | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.plan')
    .values(plan)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes the plan as its next version; false when it had changed meanwhile. */
export async function updatePlan(
  write: WriteTx,
  { municipality, id }: { municipality: string; id: string },
  version: number,
  content: Partial<PlanContent>,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('youth.plan')
    .set({ ...content, version: version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
