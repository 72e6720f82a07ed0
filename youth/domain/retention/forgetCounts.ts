import type { Database } from '../../../base/database/connect'
import { nobody, write } from '../../../base/database/transaction'
import { forgetEntries, forgetMonth } from '../../db/retention/forget'

/**
 * Makes sums of the sessions whose time is over, a month of a municipality in each transaction: cut off anywhere, the next
 * run goes on where this one ended. What another process does it leaves to that one.
 * @returns of how many months, and how many sessions
 */
export async function forgetCounts(database: Database): Promise<{ months: number; sessions: number }> {
  const done = { months: 0, sessions: 0 }
  for (;;) {
    const month = await write(database, nobody, forgetMonth)
    if (!month) return done
    done.months++
    done.sessions += month.sessions
  }
}

/** Deletes the entries of the audit whose time is over, some thousand in each transaction. @returns how many */
export async function forgetAudit(database: Database): Promise<number> {
  let done = 0
  for (;;) {
    const some = await write(database, nobody, forgetEntries)
    if (!some) return done
    done += some.entries
  }
}
