import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import { type ForgottenMonth, selectForgottenMonths } from '../retention/forgottenMonths'
import { notTraining } from '../units/notTraining'

export type AnswerSum = { question: string; value: number; sessions: number }

/** The scales of some questions of a municipality. */
export async function selectScales(
  read: ReadTx,
  municipality: string,
  ids: readonly string[],
): Promise<{ id: string; scale: string }[]> {
  const { rows } = await sql<{ id: string; scale: string }>`select id, scale from youth.question
    where municipality = ${municipality} and id = any(${ids}::uuid[])`.execute(read)
  return rows
}

/** How many sessions of some days answered each question how, of all units or of one. */
export async function sumAnswers(
  read: ReadTx,
  filter: { municipalities: readonly string[]; unit?: string | undefined; from: string; to: string },
): Promise<AnswerSum[]> {
  const unit = filter.unit ? sql`and unit = ${filter.unit}` : sql``
  const { rows } = await sql<AnswerSum>`
    select a.question, a.value, count(*)::int as sessions
    from youth.session, jsonb_to_recordset(answers) as a (question text, value int)
    where municipality = any(${filter.municipalities}) ${unit} and deleted_at is null and ${notTraining}
      and date between ${filter.from}::date and ${filter.to}::date and answers <> '[]'
    group by a.question, a.value`.execute(read)
  const forgotten = await selectForgottenMonths(read, 'answer', filter)
  const sums = new Map<string, AnswerSum>()
  for (const sum of [...rows, ...forgotten.map(answerOf)]) {
    const key = `${sum.question} ${sum.value}`
    sums.set(key, { ...sum, sessions: sum.sessions + (sums.get(key)?.sessions ?? 0) })
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}

/** The same of sessions that are gone: of a question and how it was answered. */
function answerOf({ code, figures }: ForgottenMonth): AnswerSum {
  const [question = '', value] = code.split(' ')
  return { question, value: Number(value), sessions: figures.sessions ?? 0 }
}
