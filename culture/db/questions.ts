import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../base/database/tables'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import './tables'

export type QuestionRow = Selectable<Tables['culture.question']>
export type NewQuestion = Pick<
  QuestionRow,
  'municipality' | 'id' | 'asking' | 'indicator' | 'card' | 'language' | 'text' | 'asked_by'
>

const most = 500

/** Questions that a municipality was asked or has asked itself, the newest first. */
export async function selectQuestions(
  read: ReadTx,
  side: 'municipality' | 'asking',
  municipality: string,
): Promise<QuestionRow[]> {
  return read
    .selectFrom('culture.question')
    .selectAll()
    .where(side, '=', municipality)
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** How many questions wait for a municipality's answer. */
export async function countUnanswered(read: ReadTx, municipality: string): Promise<number> {
  const { waiting } = await read
    .selectFrom('culture.question')
    .select(sql<number>`count(*)::int`.as('waiting'))
    .where('municipality', '=', municipality)
    .where('answer', 'is', null)
    .executeTakeFirstOrThrow()
  return waiting
}

/** A question that the scope reaches. */
export async function findQuestion(
  read: ReadTx,
  municipality: string,
  id: string,
): Promise<QuestionRow | undefined> {
  return read
    .selectFrom('culture.question')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Inserts a question; false when the municipality has been asked one of that id. */
export async function insertQuestion(write: WriteTx, question: NewQuestion): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('culture.question')
    .values(question)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes the answer or corrects it; undefined when it had changed meanwhile. */
export async function updateAnswer(
  write: WriteTx,
  { municipality, id, version }: Pick<QuestionRow, 'municipality' | 'id' | 'version'>,
  answer: { text: string; by: string },
): Promise<QuestionRow | undefined> {
  return write
    .updateTable('culture.question')
    .set({
      answer: answer.text,
      answered_by: answer.by,
      answered_at: sql<Date>`now()`,
      version: version + 1,
    })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst()
}
