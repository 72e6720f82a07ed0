import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

export type SurveyRow = Selectable<Tables['youth.survey']> & {
  /** What the group is called: by its names of today, or as somebody typed it. */
  group_fi: string | null
  group_sv: string | null
}

const selectSurvey = (read: ReadTx) =>
  read
    .selectFrom('youth.survey')
    .leftJoin('youth.group as of', (join) =>
      join
        .onRef('of.municipality', '=', 'youth.survey.municipality')
        .onRef('of.id', '=', 'youth.survey.group_id'),
    )
    .selectAll('youth.survey')
    .select([
      sql<string | null>`coalesce(of.name_fi, youth.survey.group_name)`.as('group_fi'),
      sql<string | null>`coalesce(of.name_sv, youth.survey.group_name)`.as('group_sv'),
    ])

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
  return selectSurvey(read).where('youth.survey.id', '=', id).executeTakeFirst()
}

/** False where the id or the code is in use. */
export async function insertSurvey(
  write: WriteTx,
  survey: Omit<
    SurveyRow,
    'version' | 'state' | 'answers' | 'settled' | 'created_at' | 'group_fi' | 'group_sv'
  >,
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

/** Which surveys of a municipality are meant. */
export type SurveysAsked = {
  unit?: string | undefined
  session?: string | undefined
  group?: string | undefined
}

/** The surveys of some municipalities within the scope, the newest first; of a unit, a session or a group where asked. */
export async function selectSurveys(
  read: ReadTx,
  municipalities: readonly string[],
  { unit, session, group, limit }: SurveysAsked & { limit: number },
): Promise<SurveyRow[]> {
  let query = selectSurvey(read)
    .where('youth.survey.municipality', 'in', [...municipalities])
    .orderBy('youth.survey.created_at', 'desc')
    .orderBy('youth.survey.id')
    .limit(limit)
  if (unit) query = query.where('youth.survey.unit', '=', unit)
  if (session) query = query.where('youth.survey.session', '=', session)
  if (group) query = query.where('youth.survey.group_id', '=', group)
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
