import { type Selectable, sql } from 'kysely'
import type { Database } from '../../../base/database/connect'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { StoredStep } from '../../domain/joining/joiningSteps'
import '../tables'

export type UnitRow = Selectable<Tables['youth.unit']>

/** The municipality of a unit, whoever asks: what permission is asked for. */
export async function findPlaceOfUnit(read: ReadTx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{
    municipality: string
  }>`select municipality from youth.place_of_unit(${id})`.execute(read)
  return rows[0]?.municipality
}

export async function findUnit(read: ReadTx, id: string): Promise<UnitRow | undefined> {
  return read.selectFrom('youth.unit').selectAll().where('id', '=', id).executeTakeFirst()
}

export type RecordingUnit = UnitRow & {
  step: StoredStep
  /** Whether the day lies in a month that is locked. */
  locked: boolean
  /** The moment that this transaction writes as its own. */
  now: Date
}

/**
 * All that a recording asks before it is judged, at once: its unit, the step of the municipality, and whether the month
 * is locked. Practice is locked by nothing.
 */
export async function findRecordingUnit(
  write: WriteTx,
  id: string,
  date: string,
): Promise<RecordingUnit | undefined> {
  const { rows } = await sql<RecordingUnit>`
    select unit.*, youth.step_of(unit.municipality) as step, now() as now,
      not unit.training and cardinality(youth.locked_days(unit.municipality, array[${date}::date])) > 0 as locked
    from youth.unit where unit.id = ${id}`.execute(write)
  return rows[0]
}

/** The units within the scope, of these municipalities. */
export async function selectUnits(read: ReadTx, municipalities: readonly string[]): Promise<UnitRow[]> {
  return read
    .selectFrom('youth.unit')
    .selectAll()
    .where('municipality', 'in', [...municipalities])
    .execute()
}

/** The language of each unit within the scope, by its id. */
export async function selectUnitLanguages(
  read: ReadTx,
  municipalities: readonly string[],
): Promise<Map<string, string>> {
  const rows = await read
    .selectFrom('youth.unit')
    .select(['id', 'language'])
    .where('municipality', 'in', [...municipalities])
    .execute()
  return new Map(rows.map(({ id, language }) => [id, language]))
}

/** The units of every municipality; for an operator, who stands outside the scopes. */
export const selectEveryUnit = (owner: Database): Promise<UnitRow[]> =>
  owner.selectFrom('youth.unit').selectAll().execute()

/** What of a unit is written. What the second part leaves out stays as it is. */
export type UnitContent = Pick<
  UnitRow,
  'name_fi' | 'name_sv' | 'environment' | 'language' | 'opened_on' | 'closed_on'
> &
  Partial<Pick<UnitRow, 'type' | 'address' | 'area' | 'latitude' | 'longitude' | 'accessibility'>>

const columns = ({ accessibility, ...content }: UnitContent) => ({
  ...content,
  ...(accessibility ? { accessibility: JSON.stringify(accessibility) } : {}),
})

export async function insertUnit(
  write: WriteTx,
  unit: UnitContent & { id: string; municipality: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.unit')
    .values({ ...columns(unit), id: unit.id, municipality: unit.municipality })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes the unit as its next version; false when it had changed meanwhile. */
export async function updateUnit(
  write: WriteTx,
  id: string,
  version: number,
  content: UnitContent,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('youth.unit')
    .set({ ...columns(content), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
