import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'

/** A question that the asked municipality has not been written of. What was asked is not in it. */
export type UntoldQuestion = { municipality: string; id: string; asking: string; indicator: string }

/** Takes what is to be told in letters: of many who try at once, one gets it. */
export async function takeUntoldQuestions(write: WriteTx): Promise<UntoldQuestion[]> {
  const { rows } = await sql<UntoldQuestion>`select * from culture.take_untold_questions()`.execute(write)
  return rows
}

/** Nobody could be written to: it is tried again. */
export async function giveBackQuestion(write: WriteTx, { municipality, id }: UntoldQuestion): Promise<void> {
  await sql`select culture.give_back_question(${municipality}, ${id})`.execute(write)
}
