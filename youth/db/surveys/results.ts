import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { SurveyKind } from '../../domain/surveys/questionnaires'
import type { Tally } from '../../domain/surveys/results'
import './tables'

/** What is shown of one survey. */
export async function selectResults(read: ReadTx, survey: string): Promise<Tally[]> {
  const { rows } = await sql<Tally>`
    select question, shown as counts from youth.survey_result where survey = ${survey}`.execute(read)
  return rows
}

export type YearTally = Tally & {
  year: number
  unit: string
  /** The group's id, or the name that was typed; empty where no group is asked. */
  part: string
  name_fi: string | null
  name_sv: string | null
  /** The group that this one was copied from. */
  follows: string | null
}

/**
 * What is shown of a kind of survey in some years, by unit and group: the surveys that stand and what has been added
 * to their units' years. Practice and what was revoked are left out.
 */
export async function selectYears(
  read: ReadTx,
  municipalities: readonly string[],
  { kind, years }: { kind: SurveyKind; years: readonly number[] },
): Promise<YearTally[]> {
  const { rows } = await sql<YearTally>`
    select s.year, s.unit, youth.part_of(s) as part, r.question, r.shown as counts,
      coalesce(g.name_fi, s.group_name) as name_fi, coalesce(g.name_sv, s.group_name) as name_sv, g.follows
    from youth.survey s
      join youth.unit u on u.municipality = s.municipality and u.id = s.unit and not u.training
      join youth.survey_result r on r.municipality = s.municipality and r.survey = s.id
      left join youth.group g on g.municipality = s.municipality and g.id = s.group_id
    where s.municipality = any (${[...municipalities]}) and s.kind = ${kind} and s.year = any (${[...years]})
      and s.state <> 'revoked' and r.question not like 'own%'
    union all
    select y.year, y.unit, y.part, y.question, y.shown, g.name_fi, g.name_sv, g.follows
    from youth.survey_year y
      join youth.unit u on u.municipality = y.municipality and u.id = y.unit and not u.training
      left join youth.group g on g.municipality = y.municipality and g.id::text = y.part
    where y.municipality = any (${[...municipalities]}) and y.kind = ${kind} and y.year = any (${[...years]})`.execute(
    read,
  )
  return rows
}
