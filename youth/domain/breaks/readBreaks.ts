import type { ReadTx } from '../../../base/database/transaction'
import { selectBreaks } from '../../db/breaks/breaks'
import type { Break } from '../plans/occurrences'

/** The breaks that meet a period, as plans and opening hours are held against them. Permission is the caller's. */
export const readBreaks = async (
  read: ReadTx,
  asked: { municipalities: readonly string[]; from: string; to: string },
): Promise<Break[]> =>
  (await selectBreaks(read, asked)).map(({ unit, first_day, last_day, effect }) => ({
    ...{ unit, effect, firstDay: first_day, lastDay: last_day },
  }))
