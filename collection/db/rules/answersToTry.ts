import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import type { RoundState } from '../../domain/rounds/states'
import type { ValueKind } from '../../domain/value'
import type { RegisterRow } from '../rounds/values'
import '../rounds/tables'

export type RoundToTry = { id: string; name: Words; year: number; state: RoundState }

/** The regular round of a subject that was answered last before a year. */
export async function findRoundToTry(
  read: ReadTx,
  { subject, year }: { subject: string; year: number },
): Promise<RoundToTry | undefined> {
  const { rows } = await sql<RoundToTry>`select r.id, r.name, r.year, r.state from collection.round r
    where r.subject = ${subject} and r.kind = 'regular' and r.state <> 'draft' and r.year < ${year}
      and exists (select 1 from collection.reply y
        where y.round = r.id and y.state in ('submitted', 'approved', 'accepted'))
    order by r.year desc, r.opens_on desc, r.id limit 1`.execute(read)
  return rows[0]
}

/** Who handed an answer in to a round. Who had nothing to report is not checked, and not tried either. */
export async function selectMunicipalitiesToTry(read: ReadTx, round: string): Promise<string[]> {
  const rows = await read
    .selectFrom('collection.reply')
    .select('municipality')
    .where('round', '=', round)
    .where('state', 'in', ['submitted', 'approved', 'accepted'])
    .where('nil', '=', false)
    .orderBy('municipality')
    .execute()
  return rows.map(({ municipality }) => municipality)
}

export type AnswerToTry = {
  municipality: string
  indicator: string
  part: string
  kind: ValueKind
  /** Null also where the figure is confidential. */
  number: number | null
  choices: string[] | null
  commented: boolean
}

/** What was handed in to a round for some questions, without confidential figures and without the comments' words. */
export async function selectAnswersToTry(
  read: ReadTx,
  round: string,
  indicators: readonly string[],
): Promise<AnswerToTry[]> {
  const { rows } = await sql<AnswerToTry>`select * from collection.answers_to_try(${round}, array(
    select * from json_array_elements_text(${JSON.stringify(indicators)}::json)))`.execute(read)
  return rows
}

/** What registers say of every municipality for a year. */
export async function selectRegisterToTry(
  read: ReadTx,
  { subject, year }: { subject: string; year: number },
  indicators: readonly string[],
): Promise<Pick<RegisterRow, 'municipality' | 'indicator' | 'part' | 'kind' | 'number'>[]> {
  if (!indicators.length) return []
  return read
    .selectFrom('collection.register_value')
    .select(['municipality', 'indicator', 'part', 'kind', 'number'])
    .where('subject', '=', subject)
    .where('year', '=', year)
    .where('indicator', 'in', [...indicators])
    .execute()
}
