import { type RawBuilder, sql } from 'kysely'

/**
 * Chance on the server that repeats itself: a whole number from 0 to below `below`, by the column `key` of the row.
 * Different questions about the same row are told apart by `question`.
 */
export const draw = (question: number, below: number | RawBuilder<number>): RawBuilder<number> =>
  sql`((hashint8extended(key, ${sql.lit(question)}) & 2147483647) % ${typeof below === 'number' ? sql.lit(below) : below})::int`
