import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { ReplyKey } from './replies'
import './tables'

export type FindingRow = Selectable<Tables['collection.finding']>
export type FindingKey = { rule: string; indicator: string; part: string }

/** What has been found in a reply and how it was explained, what has ended among it. */
export const selectFindings = (read: ReadTx, { municipality, round }: ReplyKey): Promise<FindingRow[]> =>
  read
    .selectFrom('collection.finding')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('round', '=', round)
    .execute()

/** Keeps the findings that stand now; those that stood and do so no more end, and keep their explanations. */
export async function keepFindings(
  write: WriteTx,
  { municipality, round }: ReplyKey,
  standing: readonly (FindingKey & { severity: 'hard' | 'soft' })[],
): Promise<void> {
  await sql`with standing as (
      select * from json_to_recordset(${JSON.stringify(standing)}::json) as s (rule text, indicator text, part text, severity text)),
    ended as (
      update collection.finding f set ended_at = now()
      where f.municipality = ${municipality} and f.round = ${round} and f.ended_at is null
        and not exists (select 1 from standing s where s.rule = f.rule and s.indicator = f.indicator and s.part = f.part))
    insert into collection.finding as f (municipality, round, rule, indicator, part, severity)
      select ${municipality}, ${round}, rule, indicator, part, severity from standing
      on conflict (municipality, round, rule, indicator, part) do update set
        severity = excluded.severity, ended_at = null, since = case when f.ended_at is null then f.since else now() end`.execute(
    write,
  )
}

/**
 * Explains findings in words, each for the reviewers alone or for everybody; an empty text takes the explanation back.
 * Whoever calls holds the reply, and has seen that nobody else has explained them since.
 */
export async function explainFindings(
  write: WriteTx,
  { municipality, round }: ReplyKey,
  by: { id: string | null },
  explanations: readonly (FindingKey & { severity: 'hard' | 'soft'; text: string; mayBeShown: boolean })[],
): Promise<void> {
  await sql`insert into collection.finding as f
      (municipality, round, rule, indicator, part, severity, explanation, explanation_version, may_be_shown,
        explained_by, explained_at)
    select ${municipality}, ${round}, rule, indicator, part, severity, text, 1, "mayBeShown", ${by.id}::uuid, now()
      from json_to_recordset(${JSON.stringify(explanations)}::json) as e
        (rule text, indicator text, part text, severity text, text text, "mayBeShown" boolean)
    on conflict (municipality, round, rule, indicator, part) do update set explanation = excluded.explanation,
      explanation_version = f.explanation_version + 1, may_be_shown = excluded.may_be_shown,
      explained_by = excluded.explained_by, explained_at = excluded.explained_at`.execute(write)
}
