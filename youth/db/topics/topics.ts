import type { Selectable } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { TopicCounts } from '../../domain/topics/codes'
import './tables'

export type TopicMonthRow = Selectable<Tables['youth.topic_month']>
type Place = { municipality: string; unit: string; month: string }

/** The months (first days, both included) within the scope, of these municipalities or of one unit. */
export async function selectTopicMonths(
  read: ReadTx,
  filter: { municipalities: readonly string[]; unit?: string | undefined; from: string; to: string },
): Promise<TopicMonthRow[]> {
  const { municipalities, unit, from, to } = filter
  const query = read
    .selectFrom('youth.topic_month')
    .selectAll()
    .where('municipality', 'in', [...municipalities])
    .where('month', '>=', from)
    .where('month', '<=', to)
    .orderBy('month')
  return (unit ? query.where('unit', '=', unit) : query).execute()
}

/** The same month of a unit, held until the transaction ends. */
export const holdTopicMonth = (write: WriteTx, place: Place): Promise<TopicMonthRow | undefined> =>
  write
    .selectFrom('youth.topic_month')
    .selectAll()
    .where('municipality', '=', place.municipality)
    .where('unit', '=', place.unit)
    .where('month', '=', place.month)
    .forUpdate()
    .executeTakeFirst()

/** @returns whether it was not there before */
export async function insertTopicMonth(write: WriteTx, place: Place, topics: TopicCounts): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.topic_month')
    .values({ ...place, topics: JSON.stringify(topics) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** @returns whether it was not added before; two sendings at the same moment wait for each other here */
export async function insertAddition(write: WriteTx, place: Place, id: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.topic_addition')
    .values({ ...place, id })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function updateTopicMonth(
  write: WriteTx,
  stored: TopicMonthRow,
  topics: TopicCounts,
): Promise<void> {
  await write
    .updateTable('youth.topic_month')
    .set({ topics: JSON.stringify(topics), version: stored.version + 1 })
    .where('municipality', '=', stored.municipality)
    .where('unit', '=', stored.unit)
    .where('month', '=', stored.month)
    .execute()
}
