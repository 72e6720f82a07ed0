import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { selectForgottenMonths } from '../retention/forgottenMonths'
import './tables'

/**
 * Which of the days lie in a locked month; the months stay as they are until the transaction ends. Asked of the
 * municipality of the record itself, whoever asks.
 */
export async function findLockedDays(
  write: WriteTx,
  municipality: string,
  days: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ day: string }>`
    select unnest(youth.locked_days(${municipality}, ${[...new Set(days)]}::date[]))::text as day`.execute(
    write,
  )
  return new Set(rows.map(({ day }) => day))
}

/** Takes the opening of a session, if there is one: it is for one correction. */
export async function takeUnlocking(write: WriteTx, municipality: string, session: string): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('youth.unlocking')
    .set({ corrected_at: sql<Date>`now()` })
    .where('municipality', '=', municipality)
    .where('session', '=', session)
    .where('corrected_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Waits until nobody writes in the municipality; what is written after asks anew. */
export async function holdMonths(write: WriteTx, municipality: string): Promise<void> {
  await sql`select youth.hold_months(${municipality})`.execute(write)
}

/** Locks a month; false where it is locked. */
export async function insertLock(
  write: WriteTx,
  lock: { municipality: string; month: string; by: string },
): Promise<boolean> {
  const { rows } = await sql`insert into youth.lock (municipality, month, locked_by)
    values (${lock.municipality}, ${`${lock.month}-01`}::date, ${lock.by}) on conflict do nothing returning 1`.execute(
    write,
  )
  return rows.length > 0
}

/** Opens a locked month; false where it is open. */
export async function openLock(
  write: WriteTx,
  lock: { municipality: string; month: string; by: string; reason: string },
): Promise<boolean> {
  const { rows } = await sql`update youth.lock
    set opened_at = now(), opened_by = ${lock.by}, reason = ${lock.reason}
    where municipality = ${lock.municipality} and month = ${`${lock.month}-01`}::date and opened_at is null
    returning 1`.execute(write)
  return rows.length > 0
}

/** Opens a session for one correction; false where it is open. */
export async function insertUnlocking(
  write: WriteTx,
  opened: { municipality: string; session: string; unit: string; date: string; by: string; reason: string },
): Promise<boolean> {
  const { rows } =
    await sql`insert into youth.unlocking (municipality, session, unit, month, reason, opened_by)
    values (${opened.municipality}, ${opened.session}, ${opened.unit}, date_trunc('month', ${opened.date}::date)::date,
      ${opened.reason}, ${opened.by}) on conflict do nothing returning 1`.execute(write)
  return rows.length > 0
}

export type LockRow = {
  month: string
  lockedAt: string
  lockedBy: string | null
}

/** The locks that hold for months of a year, with who locked. */
export async function selectLocks(read: ReadTx, municipality: string, year: number): Promise<LockRow[]> {
  const { rows } = await sql<LockRow>`
    select to_char(l.month, 'YYYY-MM') as month, to_json(l.locked_at) #>> '{}' as "lockedAt", p.name as "lockedBy"
    from youth.lock l left join base.person p on p.id = l.locked_by
    where l.municipality = ${municipality} and l.opened_at is null
      and l.month between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date order by l.month`.execute(
    read,
  )
  return rows
}

/** How many sessions of each month were opened one by one after locking, and how many of those were changed. */
export async function countUnlockings(
  read: ReadTx,
  municipalities: readonly string[],
  year: number,
): Promise<Map<string, { opened: number; corrected: number }>> {
  const { rows } = await sql<{ month: string; opened: number; corrected: number }>`
    select to_char(month, 'YYYY-MM') as month, (count(*) filter (where corrected_at is null))::int as opened,
      (count(distinct session) filter (where corrected_at is not null))::int as corrected
    from youth.unlocking where municipality = any(${municipalities})
      and month between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date group by 1`.execute(read)
  const changed = new Map(rows.map(({ month, ...counts }) => [month, counts]))
  const period = { from: `${year}-01-01`, to: `${year}-12-31` }
  for (const gone of await selectForgottenMonths(read, 'correction', { municipalities, ...period })) {
    const month = gone.month.slice(0, 7)
    const known = changed.get(month) ?? { opened: 0, corrected: 0 }
    changed.set(month, { ...known, corrected: known.corrected + (gone.figures.corrected ?? 0) })
  }
  return changed
}

/** Whether a session waits for the one correction it was opened for. */
export async function isUnlocked(read: ReadTx, municipality: string, session: string): Promise<boolean> {
  const row = await read
    .selectFrom('youth.unlocking')
    .select('id')
    .where('municipality', '=', municipality)
    .where('session', '=', session)
    .where('corrected_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** The months that are locked, as `municipality YYYY-MM`. */
export async function findLockedMonths(
  read: ReadTx,
  municipalities: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ month: string }>`
    select municipality || ' ' || to_char(month, 'YYYY-MM') as month from youth.lock
    where municipality = any(${municipalities}) and opened_at is null`.execute(read)
  return new Set(rows.map(({ month }) => month))
}
