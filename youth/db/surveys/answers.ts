import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { SurveyKind } from '../../domain/surveys/questionnaires'
import type { OwnQuestion } from '../../domain/surveys/survey'

/** What somebody who has typed a code is shown, and no more of it. */
export type BehindCode = {
  kind: SurveyKind
  questionnaire: string
  asked_questions: string[] | null
  own: OwnQuestion[]
  date: string | null
  form: string | null
  group_fi: string | null
  group_sv: string | null
  name_fi: string
  name_sv: string
  municipality: string
  /** A slip that counts once. */
  once: boolean
  stands: 'open' | 'closed' | 'used' | 'ahead'
  opens_on: string
}

export async function findBehindCode(read: ReadTx, code: string): Promise<BehindCode | undefined> {
  const { rows } = await sql<BehindCode>`select * from youth.survey_behind(${code})`.execute(read)
  return rows[0]
}

export type Given = { question: string; place: number; places: number }
export type Taken = 'accepted' | 'again' | 'used' | 'closed' | 'unknown'

/** Adds an answer to the counts, by the one door that nobody needs a name for. */
export async function takeAnswer(
  write: WriteTx,
  { code, token, given }: { code: string; token: string; given: readonly Given[] },
): Promise<Taken> {
  const { rows } = await sql<{ taken: Taken }>`
    select youth.answer_survey(${code}, ${token}, ${JSON.stringify(given)}::jsonb) as taken`.execute(write)
  return rows[0]?.taken ?? 'unknown'
}
