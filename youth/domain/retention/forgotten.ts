import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { findKeptFrom, selectForgotten } from '../../db/retention/retention'
import { cut } from '../months/period'
import { youthProblem } from '../problems'
import { today } from '../times'
import { mayBeForgotten } from './terms'

/** What needs no asking is not asked. */
const isOld = (day: string) => mayBeForgotten(day, today().toString())

/**
 * The day before which a municipality takes no more records, where one of the days lies before it: their sessions have
 * become sums, or are about to. Held until the end of the transaction.
 */
export async function findForgotten(
  write: WriteTx,
  municipality: string,
  days: readonly string[],
): Promise<string | null> {
  const old = days.filter(isOld)
  if (!old.length) return null
  const keptFrom = await findKeptFrom(write, municipality)
  return keptFrom !== null && old.some((day) => day < keptFrom) ? keptFrom : null
}

/**
 * The one place where a time that is over refuses: whatever writes something of a day asks here, in its own transaction.
 * @throws counts-forgotten (409)
 */
export async function refuseForgotten(
  write: WriteTx,
  municipality: string,
  days: readonly string[],
): Promise<void> {
  const keptFrom = await findForgotten(write, municipality, days)
  if (keptFrom !== null) throw youthProblem.countsForgotten(keptFrom)
}

/**
 * Of a month whose sessions are gone only the whole is known: a period that cuts one has no sum, rather than too small a one.
 * @throws invalid (422)
 */
export async function refuseCutMonths(
  read: ReadTx,
  asked: { municipalities: readonly string[]; from: string; to: string },
): Promise<void> {
  const parts = cut(asked.from, asked.to).parts.filter(({ from }) => isOld(from))
  if (!parts.length) return
  const forgotten = [...(await selectForgotten(read, asked.municipalities)).values()].sort().at(-1)
  if (forgotten !== undefined && parts.some(({ from }) => from < forgotten))
    throw youthProblem.onlyMonthsKept(asked.from === parts[0]?.from ? 'from' : 'to', forgotten)
}
