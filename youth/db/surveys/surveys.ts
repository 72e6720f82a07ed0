import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

export type SurveyRow = Selectable<Tables['youth.survey']>

/** Where a survey belongs, whoever asks: what permission is asked for. */
export async function findPlaceOfSurvey(
  read: ReadTx,
  id: string,
): Promise<{ municipality: string; unit: string } | undefined> {
  const { rows } = await sql<{ municipality: string; unit: string }>`
    select municipality, unit from youth.place_of_survey(${id})`.execute(read)
  return rows[0]
}

export async function findSurvey(read: ReadTx, id: string): Promise<SurveyRow | undefined> {
  return read.selectFrom('youth.survey').selectAll().where('id', '=', id).executeTakeFirst()
}

/** False where the id or the code is in use. */
export async function insertSurvey(
  write: WriteTx,
  survey: Omit<SurveyRow, 'version' | 'state' | 'answers' | 'settled' | 'created_at'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.survey')
    .values({ ...survey, own: JSON.stringify(survey.own) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes how a survey stands as its next version; false when it had changed meanwhile. */
export async function updateSurvey(
  write: WriteTx,
  { id, version }: { id: string; version: number },
  change: Pick<SurveyRow, 'state' | 'closes_on'>,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('youth.survey')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The surveys of some municipalities within the scope, the newest first; of a unit or a session where asked. */
export async function selectSurveys(
  read: ReadTx,
  municipalities: readonly string[],
  { unit, session, limit }: { unit?: string | undefined; session?: string | undefined; limit: number },
): Promise<SurveyRow[]> {
  let query = read
    .selectFrom('youth.survey')
    .selectAll()
    .where('municipality', 'in', [...municipalities])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
  if (unit) query = query.where('unit', '=', unit)
  if (session) query = query.where('session', '=', session)
  return query.execute()
}

/** Hands what waits in closed surveys on to their units' years; of one survey alone where it is named. */
export async function settleSurveys(write: WriteTx, survey: string | null = null): Promise<void> {
  await sql`select youth.settle_surveys(${survey})`.execute(write)
}

/** Forgets what is no longer needed. @returns how many surveys were forgotten whole */
export async function forgetSurveys(write: WriteTx): Promise<number> {
  const { rows } = await sql<{ forgotten: number }>`select youth.forget_surveys() as forgotten`.execute(write)
  return rows[0]?.forgotten ?? 0
}
