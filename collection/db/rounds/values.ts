import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { Statement } from '../../../base/database/together'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Why } from '../../domain/rounds/states'
import type { ValueKind } from '../../domain/value'
import type { ReplyKey } from './replies'
import './tables'

export type ValueRow = Selectable<Tables['collection.value']>
type Where = { indicator: string; part: string }

/** Everything a municipality has answered in a round, emptied answers among it. */
export const selectValues = (read: ReadTx, { municipality, round }: ReplyKey): Promise<ValueRow[]> =>
  read
    .selectFrom('collection.value')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('round', '=', round)
    .execute()

/** What a municipality's replies to some rounds say. @param rounds at least one */
export const selectValuesIn = (
  read: ReadTx,
  municipality: string,
  rounds: readonly string[],
): Promise<ValueRow[]> =>
  read
    .selectFrom('collection.value')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('round', 'in', rounds)
    .execute()

/** Those values, held until the transaction ends; in one order, so that two who save never wait for each other. */
export async function holdValues(
  write: WriteTx,
  { municipality, round }: ReplyKey,
  wanted: readonly Where[],
): Promise<ValueRow[]> {
  const { rows } = await sql<ValueRow>`select v.* from collection.value v
    where v.municipality = ${municipality} and v.round = ${round}
      and (v.indicator, v.part) in (
        select indicator, part from json_to_recordset(${JSON.stringify(wanted)}::json) as w (indicator text, part text))
    order by v.indicator, v.part for update`.execute(write)
  return rows
}

export type ValueWrite = Where & {
  kind: ValueKind | null
  number: number | null
  choices: string[] | null
  comment: string
  /** The version that this becomes. */
  version: number
  former: unknown
  next: unknown
}

/**
 * Writes values and their history in one statement. A value that somebody else was quicker to write is left alone.
 * @returns those that were written, with the moment
 */
export async function writeValues(
  write: WriteTx,
  { municipality, round }: ReplyKey,
  by: { id: string | null; name: string; why: Why },
  values: readonly ValueWrite[],
): Promise<(Where & { version: number; changed_at: Date })[]> {
  if (!values.length) return []
  const { rows } = await sql<Where & { version: number; changed_at: Date }>`with sent as (
      select * from json_to_recordset(${JSON.stringify(values)}::json) as s (indicator text, part text, kind text,
        number numeric, choices text[], comment text, version int, former jsonb, next jsonb)),
    written as (
      insert into collection.value as v (municipality, round, indicator, part, kind, number, choices, comment, version,
        changed_by, changed_by_name, changed_at)
      select ${municipality}, ${round}, indicator, part, kind, number, choices, comment, version,
        ${by.id}::uuid, ${by.name}, clock_timestamp() from sent order by indicator, part
      on conflict (municipality, round, indicator, part) do update set kind = excluded.kind, number = excluded.number,
        choices = excluded.choices, comment = excluded.comment, version = excluded.version,
        changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
      where v.version = excluded.version - 1
      returning v.indicator, v.part, v.version, v.changed_at),
    told as (
      insert into collection.value_change (municipality, round, indicator, part, version, former, next, why, by, by_name)
      select ${municipality}, ${round}, s.indicator, s.part, s.version, s.former, s.next, ${by.why}, ${by.id}::uuid, ${by.name}
      from sent s join written w on w.indicator = s.indicator and w.part = s.part)
    select indicator, part, version, changed_at from written`.execute(write)
  return rows
}

/** After an approval nothing stands open any more. */
export const lockValues = ({ municipality, round }: ReplyKey): Statement =>
  sql`update collection.value set unlocked = false
    where municipality = ${municipality} and round = ${round} and unlocked`

export type EarlierRow = Where & {
  year: number
  kind: ValueKind
  number: number | null
  choices: string[] | null
}

/** An earlier answer of one of some municipalities that are one today. */
export type GivenEarlier = EarlierRow & {
  municipality: string
  /** Those of them that the round asked, whether they answered or not. */
  asked: string[]
  /** Whether the question was about a figure that adds up. */
  addable: boolean
}

/**
 * What municipalities answered in regular rounds of the subject before a year. What is the same for all values of a round
 * or of a question is looked up once for it: an indicator's many words are slow to unpack. The values are reached reply
 * by reply, by their key: a plan that does not depend on what the planner knows of the table.
 */
export async function selectEarlier(
  read: ReadTx,
  { municipalities, subject, year }: { municipalities: readonly string[]; subject: string; year: number },
): Promise<GivenEarlier[]> {
  const { rows } = await sql<GivenEarlier>`with replies as materialized (
      select y.municipality, y.round, y.state, r.year
      from collection.round r join collection.reply y on y.round = r.id
      where r.subject = ${subject} and r.kind = 'regular' and r.year < ${year}
        and y.municipality = any(${municipalities})),
    asked as (select round, array_agg(municipality order by municipality) as asked from replies group by round),
    questions as materialized (
      select round, indicator, indicator_version as version from collection.round_question
      where round in (select round from replies)),
    versions as materialized (
      select indicator, version,
        content->'answer'->>'type' = 'number' and content->'aggregation'->>'way' = 'sum' as addable
      from collection.indicator_version where (indicator, version) in (select indicator, version from questions))
    select y.municipality, y.year, v.indicator, v.part, v.kind, v.number, v.choices, a.asked, i.addable
    from replies y
      join asked a on a.round = y.round
      cross join lateral (
        select v.indicator, v.part, v.kind, v.number, v.choices from collection.value v
        where v.municipality = y.municipality and v.round = y.round and v.kind is not null
        offset 0) v
      join questions q on q.round = y.round and q.indicator = v.indicator
      join versions i on i.indicator = q.indicator and i.version = q.version
    where y.state in ('submitted', 'approved', 'accepted')
    order by y.year`.execute(read)
  return rows
}

export type RegisterRow = Selectable<Tables['collection.register_value']>

/** What registers say of the municipality for a year. */
export const selectRegister = (
  read: ReadTx,
  { municipality, subject, year }: { municipality: string; subject: string; year: number },
): Promise<RegisterRow[]> =>
  read
    .selectFrom('collection.register_value')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('subject', '=', subject)
    .where('year', '=', year)
    .execute()

/** What registers say of some indicators in several years. */
export async function selectRegisterIn(
  read: ReadTx,
  of: { municipality: string; subject: string },
  { years, indicators }: { years: readonly number[]; indicators: readonly string[] },
): Promise<RegisterRow[]> {
  if (!years.length || !indicators.length) return []
  return read
    .selectFrom('collection.register_value')
    .selectAll()
    .where('municipality', '=', of.municipality)
    .where('subject', '=', of.subject)
    .where('year', 'in', [...years])
    .where('indicator', 'in', [...indicators])
    .execute()
}

export type GroupRow = Where & {
  median: number
  mad: number
  n: number
  per_median: number
  per_mad: number
  per_n: number
}

/** How figures lie in the municipality's group in a year: medians, and nobody's own. */
export async function selectGroupFigures(
  read: ReadTx,
  { municipality, subject, year }: { municipality: string; subject: string; year: number },
): Promise<GroupRow[]> {
  const { rows } =
    await sql<GroupRow>`select * from collection.group_figures(${subject}, ${year}, ${municipality})`.execute(
      read,
    )
  return rows
}

export type ChangeRow = Pick<
  Selectable<Tables['collection.value_change']>,
  'version' | 'former' | 'next' | 'why' | 'by_name' | 'at'
>

/** What happened to one value, oldest first. */
export const selectChanges = (
  read: ReadTx,
  { municipality, round, indicator, part }: ReplyKey & Where,
): Promise<ChangeRow[]> =>
  read
    .selectFrom('collection.value_change')
    .select(['version', 'former', 'next', 'why', 'by_name', 'at'])
    .where('municipality', '=', municipality)
    .where('round', '=', round)
    .where('indicator', '=', indicator)
    .where('part', '=', part)
    .orderBy('id')
    .limit(200)
    .execute()
