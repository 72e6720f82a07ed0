import { sql } from 'kysely'
import type { WriteTx } from '../../../base/database/transaction'

export type ForgottenMonth = { municipality: string; month: string; sessions: number }

/** Takes the oldest month whose time is over, in whichever municipality; undefined where none is, or another does it. */
export async function forgetMonth(write: WriteTx): Promise<ForgottenMonth | undefined> {
  const { rows } =
    await sql<ForgottenMonth>`select municipality, month, sessions from youth.forget_month()`.execute(write)
  return rows[0]
}

/** Takes some entries of the audit whose time is over; undefined where none are left, or another does it. */
export async function forgetEntries(
  write: WriteTx,
): Promise<{ municipality: string; entries: number } | undefined> {
  const { rows } = await sql<{ municipality: string; entries: number }>`
    select municipality, entries from youth.forget_entries()`.execute(write)
  return rows[0]
}
