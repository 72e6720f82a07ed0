import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { TallyCell } from '../../domain/tally/arrivals'
import './tables'

export type TallyPlace = { municipality: string; unit: string | null }

/** Where the tally of a session belongs and of which day it is, whoever asks; nothing else of it is told. */
export async function findPlaceOfTally(
  read: ReadTx,
  session: string,
): Promise<(TallyPlace & { date: string }) | undefined> {
  const { rows } = await sql<TallyPlace & { date: string }>`
    select municipality, unit, date from youth.place_of_tally(${session})`.execute(read)
  return rows[0]
}

/** Whether a session is being counted in another unit, whoever asks. */
export async function isCountedElsewhere(read: ReadTx, session: string, unit: string): Promise<boolean> {
  const { rows } = await sql<{ elsewhere: boolean }>`
    select youth.is_counted_elsewhere(${session}, ${unit}) as elsewhere`.execute(read)
  return rows[0]?.elsewhere ?? false
}

/** What is known of a session that is being counted, before it is recorded. */
export type TallyDraft = TallyPlace & {
  session: string
  plan: string | null
  date: string
  start: string | null
  end: string | null
  form: string | null
}

/** Begins the tally of a session; where it has been begun already, it stands as it is. @returns whether it is new */
export async function insertTally(write: WriteTx, draft: TallyDraft, person: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.tally')
    .values({
      municipality: draft.municipality,
      session: draft.session,
      unit: draft.unit,
      plan: draft.plan,
      date: draft.date,
      start_time: draft.start,
      end_time: draft.end,
      form: draft.form,
      opened_by: person,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export type TallyRow = TallyDraft & {
  version: number
  putAside: boolean
  /** Whether the municipality counts genders live. */
  gender: boolean
  /** The version of the session's record; null before there is one. */
  recorded: number | null
  deleted: boolean
}

const fields = sql`t.municipality, t.session, t.unit, t.plan, t.date, t.start_time as start, t.end_time as "end", t.form,
  t.version, t.put_aside_at is not null as "putAside", youth.counts_gender(t.municipality) as gender,
  s.version as recorded, coalesce(s.deleted_at is not null, false) as deleted`
const source = sql`from youth.tally t left join youth.session s on s.id = t.session`

/** The tally of a session, if the scope reaches it. */
export async function findTally(
  read: ReadTx,
  place: { municipality: string },
  session: string,
): Promise<TallyRow | undefined> {
  const { rows } = await sql<TallyRow>`select ${fields} ${source}
    where t.municipality = ${place.municipality} and t.session = ${session}`.execute(read)
  return rows[0]
}

/** What one phone counted of an age, gender and role; null for the phones that were not asked about. */
export type CountedCell = TallyCell & { phone: string | null }

/** The same with what no record counts yet, added up by the given phones, as one moment of the database. */
export async function findCountedTally(
  read: ReadTx,
  place: { municipality: string },
  session: string,
  phones: readonly string[],
): Promise<(TallyRow & { cells: CountedCell[] }) | undefined> {
  const { rows } = await sql<TallyRow & { cells: CountedCell[] }>`select ${fields}, counted.cells ${source}
    left join lateral (select coalesce(json_agg(cell), '[]') as cells from (
      select age, gender, role, case when phone = any (${phones}::uuid[]) then phone end as phone,
        sum(case when counts then 1 else -1 end)::int as count
      from youth.arrival a where a.municipality = t.municipality and a.session = t.session and a.age is not null
      group by 1, 2, 3, 4) cell) counted on true
    where t.municipality = ${place.municipality} and t.session = ${session}`.execute(read)
  return rows[0]
}

export type ListedTally = TallyRow & { total: number; waiting: number }

/**
 * The tallies that somebody has yet to do something about: those that go on, and those of recorded sessions to which
 * more has come since. Newest first.
 * @param since the first day that is looked at for those that go on
 */
export async function selectTallies(
  read: ReadTx,
  asked: { municipalities: readonly string[]; since: string },
): Promise<ListedTally[]> {
  const { rows } = await sql<ListedTally>`
    select tally.*, coalesce(unsettled.total, 0)::int as total, coalesce(unsettled.waiting, 0)::int as waiting
    from (select ${fields} ${source} where t.municipality = any (${asked.municipalities})) tally
    left join lateral (
      select count(*) as waiting, sum(case when a.counts then 1 else -1 end) as total from youth.arrival a
      where a.municipality = tally.municipality and a.session = tally.session and a.age is not null) unsettled on true
    where not tally.deleted and (unsettled.waiting > 0
      or (tally.recorded is null and not tally."putAside" and tally.date >= ${asked.since}::date))
    order by tally.date desc, tally.start desc nulls last, tally.session limit 50`.execute(read)
  return rows
}

/** Empties the tallies of whichever municipality that nobody recorded for two months. */
export async function forgetTallies(write: WriteTx): Promise<void> {
  await sql`select youth.forget_tallies()`.execute(write)
}

/** Marks a tally as begun by mistake, or moves its version on where only what came late was decided about. */
export async function touchTally(write: WriteTx, tally: TallyRow, putAside: boolean): Promise<void> {
  await sql`update youth.tally set version = version + 1,
      put_aside_at = case when ${putAside} then coalesce(put_aside_at, now()) else put_aside_at end
    where municipality = ${tally.municipality} and session = ${tally.session}`.execute(write)
}
