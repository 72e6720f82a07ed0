import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { type ForgottenMonth, selectForgottenMonths } from '../retention/forgottenMonths'
import { notTraining } from '../units/notTraining'
import './tables'

export type UnitYearRow = Selectable<Tables['youth.unit_year']>
export type UnitYearContent = Omit<UnitYearRow, 'version'>

export async function selectUnitYears(
  read: ReadTx,
  municipalities: readonly string[],
  year: number,
): Promise<UnitYearRow[]> {
  return read
    .selectFrom('youth.unit_year')
    .selectAll()
    .where('municipality', 'in', [...municipalities])
    .where('year', '=', year)
    .execute()
}

export async function findUnitYear(
  read: ReadTx,
  unit: string,
  year: number,
): Promise<UnitYearRow | undefined> {
  return read
    .selectFrom('youth.unit_year')
    .selectAll()
    .where('unit', '=', unit)
    .where('year', '=', year)
    .executeTakeFirst()
}

export async function insertUnitYear(write: WriteTx, content: UnitYearContent): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.unit_year')
    .values(content)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False where it had changed meanwhile. */
export async function updateUnitYear(
  write: WriteTx,
  { municipality, unit, year, ...content }: UnitYearContent,
  version: number,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('youth.unit_year')
    .set({ ...content, version: version + 1 })
    .where('municipality', '=', municipality)
    .where('unit', '=', unit)
    .where('year', '=', year)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export type WorkSums = {
  unit: string
  month: number
  held: number
  participations: number
  minutes: number
  /** Minutes as far as they were noted, and of how many sessions they were. */
  staffMinutes: number | null
  staffKnown: number
  volunteerMinutes: number | null
  volunteerKnown: number
}

/** What each unit did in each month of a year, and the time that staff and volunteers gave: of units, never of persons. */
export async function sumWork(
  read: ReadTx,
  municipalities: readonly string[],
  year: number,
): Promise<WorkSums[]> {
  const { rows } = await sql<WorkSums>`
    select unit, extract(month from date)::int as month, count(*)::int as held,
      sum(participants)::int as participations, sum(minutes)::int as minutes,
      sum(staff_minutes)::int as "staffMinutes", count(staff_minutes)::int as "staffKnown",
      sum(volunteer_minutes)::int as "volunteerMinutes", count(volunteer_minutes)::int as "volunteerKnown"
    from youth.session
    where municipality = any(${municipalities}) and deleted_at is null and participants is not null and ${notTraining}
      and date between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
    group by 1, 2`.execute(read)
  const period = { from: `${year}-01-01`, to: `${year}-12-31` }
  const forgotten = await selectForgottenMonths(read, 'work', { municipalities, ...period })
  return [...rows, ...forgotten.map(workOf)]
}

/** The same of sessions that are gone. */
const workOf = ({ unit, month, figures }: ForgottenMonth): WorkSums => ({
  ...{ unit, month: Number(month.slice(5, 7)) },
  ...{ held: figures.held ?? 0, participations: figures.participations ?? 0, minutes: figures.minutes ?? 0 },
  staffMinutes: figures.staffMinutes ?? null,
  staffKnown: figures.staffKnown ?? 0,
  volunteerMinutes: figures.volunteerMinutes ?? null,
  volunteerKnown: figures.volunteerKnown ?? 0,
})
