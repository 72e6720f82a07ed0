import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

/** The codes of a survey that count once, and whether they were used. */
export async function selectSlips(read: ReadTx, survey: string): Promise<{ code: string; used: boolean }[]> {
  return read
    .selectFrom('youth.survey_slip')
    .select(['code', 'used'])
    .where('survey', '=', survey)
    .orderBy('code')
    .execute()
}

export type SlipCount = { all: number; used: number }

/** How many slips each of some surveys has, and how many were used; a survey without slips is left out. */
export async function countSlips(read: ReadTx, surveys: readonly string[]): Promise<Map<string, SlipCount>> {
  if (!surveys.length) return new Map()
  const { rows } = await sql<SlipCount & { survey: string }>`
    select survey, count(*)::int as "all", count(*) filter (where used)::int as used
    from youth.survey_slip where survey = any (${[...surveys]}::uuid[]) group by survey`.execute(read)
  return new Map(rows.map(({ survey, ...counts }) => [survey, counts]))
}

/** The same of one survey. */
export async function countSlipsOf(read: ReadTx, survey: string): Promise<SlipCount> {
  return (await countSlips(read, [survey])).get(survey) ?? { all: 0, used: 0 }
}

/** @returns how many were new */
export async function insertSlips(
  write: WriteTx,
  { municipality, id, unit }: { municipality: string; id: string; unit: string },
  codes: readonly string[],
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.survey_slip')
    .values(codes.map((code) => ({ municipality, survey: id, unit, code })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0)
}
