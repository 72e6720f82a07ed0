import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import type { ValueKind } from '../../domain/value'
import type { RegisterSource } from './tables'

export type ValueInRelease = {
  municipality: string
  release: string
  year: number
  indicator: string
  part: string
}

export type TrailRow = {
  kind: ValueKind
  number: number | null
  choices: string[] | null
  round: string | null
  /** Which version of the indicator the year was asked, imported or calculated by. */
  indicator_version: number | null
  explained: string[]
  source: RegisterSource | null
  /** What the rules found and the municipality explained, the explanation where everybody may read it. */
  findings: { rule: string; severity: 'hard' | 'soft'; sentence: Words; text: string | null }[]
  /** The first answer; nothing in releases that did not tell it from the last. */
  first_submitted_on: string | null
  submitted_on: string | null
  approved_on: string | null
  accepted_on: string | null
  on_time: boolean | null
  one_person: boolean | null
  /** The value was changed after the first answer, by this day. */
  corrected_on: string | null
  opened_by_team: boolean | null
  being_corrected: boolean
}

/** One value of a release with the days of its answer, where the reader may see it. */
export async function findTrail(read: ReadTx, at: ValueInRelease): Promise<TrailRow | undefined> {
  const { rows } = await sql<TrailRow>`
    select v.kind, v.number, v.choices, v.round, i.version as indicator_version, v.explained, v.source,
      coalesce((select jsonb_agg(jsonb_build_object('rule', q.code, 'severity', q.content->>'severity',
          'sentence', q.content->'sentence', 'text', (select e->>'text' from jsonb_array_elements(v.explanations) e
            where e->>'rule' = q.code limit 1)) order by q.position)
        from collection.round_rule q where q.round = v.round and q.code = any (v.explained)), '[]') as findings,
      r.first_submitted_on, r.submitted_on, r.approved_on, r.accepted_on, r.on_time, r.one_person,
      v.corrected_on, v.opened_by_team, v.being_corrected
    from collection.release_value v
    left join collection.release_reply r
      on r.municipality = v.municipality and r.release = v.release and r.round = v.round
    left join collection.release_indicator i
      on i.release = v.release and i.year = v.year and i.indicator = v.indicator
    where v.municipality = ${at.municipality} and v.release = ${at.release} and v.year = ${at.year}
      and v.indicator = ${at.indicator} and v.part = ${at.part}`.execute(read)
  return rows[0]
}

export type FormerValue = {
  release_number: string
  published_at: Date
  kind: ValueKind
  number: number | null
}

/** What each release so far has said of the value, the oldest first. */
export async function selectFormerValues(
  read: ReadTx,
  subject: string,
  { municipality, year, indicator, part }: Omit<ValueInRelease, 'release'>,
): Promise<FormerValue[]> {
  const { rows } = await sql<FormerValue>`
    select r.number as release_number, r.published_at, v.kind, v.number
    from collection.release_value v join collection.release r on r.id = v.release
    where v.municipality = ${municipality} and v.year = ${year} and v.indicator = ${indicator} and v.part = ${part}
      and r.subject = ${subject} and r.published_at is not null
    order by r.published_at`.execute(read)
  return rows
}
