import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { PublishTx, ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import type { Applies, Indicator } from '../../domain/indicator'
import type { Quality } from '../../domain/releases/quality'
import type { ValueKind } from '../../domain/value'
import './tables'

export type ReleaseRow = Selectable<Tables['collection.release']>

/** A subject's releases within the reader's sight: the newest first, those being prepared before all. */
export function selectReleases(read: ReadTx, subject: string): Promise<ReleaseRow[]> {
  return read
    .selectFrom('collection.release')
    .selectAll()
    .where('subject', '=', subject)
    .where('withdrawn_at', 'is', null)
    .orderBy('published_at', (column) => column.desc().nullsFirst())
    .orderBy('prepared_at', 'desc')
    .execute()
}

export function findReleaseRow(read: ReadTx, id: string): Promise<ReleaseRow | undefined> {
  return read.selectFrom('collection.release').selectAll().where('id', '=', id).executeTakeFirst()
}

export type NewRelease = Pick<
  ReleaseRow,
  'id' | 'subject' | 'state' | 'note' | 'embargo_until' | 'example'
> & {
  prepared_by: string
}

/** @returns false where the id is taken */
export async function insertRelease(write: WriteTx, release: NewRelease, quality: Quality): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('collection.release')
    .values({ ...release, note: JSON.stringify(release.note), quality: JSON.stringify(quality) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/**
 * A release moves hundreds of thousands of rows at once, and between them all its figures are calculated: longer than a
 * request is given, and still bounded.
 */
export async function allowTime(tx: WriteTx | PublishTx): Promise<void> {
  await sql`select set_config('statement_timeout', '120s', true),
    set_config('idle_in_transaction_session_timeout', '300s', true)`.execute(tx)
}

export type TakenYear = {
  year: number
  expected: number
  answered: number
  on_time: number
  estimated: number
}

/**
 * Copies the approved values as they stand into a release that is being prepared. Nobody unlocks one meanwhile.
 * @param release `registerYears`: the years of which it holds what registers say, though no round of them is in it
 */
export async function takeValues(
  write: WriteTx,
  release: {
    id: string
    subject: string
    state: 'preliminary' | 'final'
    registerYears?: readonly number[]
  },
): Promise<TakenYear[]> {
  await allowTime(write)
  const { rows } = await sql<TakenYear>`
    select year, expected, answered, on_time, estimated
    from collection.take_values(${release.id}, ${release.subject}, ${release.state === 'final'},
      ${release.registerYears ?? []}::int[])`.execute(write)
  return rows
}

export type RegisterYear = { year: number; round: 'open' | 'closed' | null }

/** The years of which registers say something that stands for the year, the newest first, and where their rounds stand. */
export async function selectRegisterYears(read: ReadTx, subject: string): Promise<RegisterYear[]> {
  const { rows } = await sql<RegisterYear>`
    select g.year, case when count(d.id) > 0 then
        case when bool_or(d.state = 'closed') then 'closed' else 'open' end end as round
    from (select distinct g.year from (select distinct year, indicator from collection.register_value
        where subject = ${subject}) g
      join collection.indicator_version v on v.indicator = g.indicator and v.state <> 'draft'
        and v.content->'source'->>'kind' = 'imported' and (v.content->>'validFrom')::int <= g.year
        and g.year <= coalesce((v.content->>'validTo')::int, g.year)) g
      left join collection.round d
        on d.subject = ${subject} and d.year = g.year and d.kind = 'regular' and d.state <> 'draft'
    group by g.year order by g.year desc`.execute(read)
  return rows
}

export type ReleaseChange = { note?: Words; quality?: Quality; embargo_until?: Date; withdrawn_at?: Date }

/** Changes what is said of a release that is not out; false when it had changed meanwhile. */
export async function updateRelease(
  write: WriteTx,
  { id, version }: Pick<ReleaseRow, 'id' | 'version'>,
  { note, quality, ...rest }: ReleaseChange,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('collection.release')
    .set({
      ...rest,
      ...(note ? { note: JSON.stringify(note) } : {}),
      ...(quality ? { quality: JSON.stringify(quality) } : {}),
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('published_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What one municipality's values of a year say, by written ref: their kinds, numbers and choices in the same order. */
export type ReleasedValues = {
  municipality: string
  year: number
  refs: string[]
  kinds: ValueKind[]
  numbers: (number | undefined)[]
  choices: (string[] | undefined)[]
  /** Those that were being corrected when the release was prepared. */
  corrected: string[]
}

/**
 * All values of a release, municipality by municipality: hundreds of rows, where a row for each value would be a hundred
 * thousand. What is said beside a value is read on its trail alone.
 * @param only one municipality's of a year
 */
export async function selectReleasedValues(
  read: ReadTx,
  release: string,
  only?: { municipality: string; year: number },
): Promise<ReleasedValues[]> {
  const which = only ? sql`and municipality = ${only.municipality} and year = ${only.year}` : sql``

  const { rows } = await sql<
    Record<'municipality' | 'refs' | 'kinds' | 'numbers' | 'choices', string> & {
      year: number
      corrected: string | null
    }
  >`
    select year, municipality, string_agg(concat_ws('.', indicator, nullif(part, '')), ' ') as refs,
      string_agg(kind, ' ') as kinds, string_agg(coalesce(number::text, ''), ' ') as numbers,
      string_agg(coalesce('=' || array_to_string(choices, '='), ''), ' ') as choices,
      string_agg(concat_ws('.', indicator, nullif(part, '')), ' ') filter (where being_corrected) as corrected
    from collection.release_value where release = ${release} ${which}
    group by year, municipality order by year, municipality`.execute(read)
  return rows.map(({ municipality, year, refs, kinds, numbers, choices, corrected }) => ({
    ...{ municipality, year, refs: refs.split(' '), kinds: kinds.split(' ') as ValueKind[] },
    numbers: numbers.split(' ').map((number) => (number === '' ? undefined : Number(number))),
    choices: choices
      .split(' ')
      .map((chosen) => (chosen === '' ? undefined : chosen.slice(1).split('=').filter(Boolean))),
    corrected: corrected?.split(' ') ?? [],
  }))
}

export type ReleasedReply = {
  municipality: string
  year: number
  answered: boolean
  on_time: boolean
  accepted: boolean
  waiting: boolean
  nil: boolean
}

export type Stood = { accepted: number; waiting: number }

/** How the answers of each year stood when the release was prepared: accepted in review, or still on their way to it. */
export async function countStood(write: WriteTx, release: string): Promise<ReadonlyMap<number, Stood>> {
  const { rows } = await sql<Stood & { year: number }>`
    select year, count(accepted_on)::int as accepted, (count(*) filter (where waiting))::int as waiting
    from collection.release_reply where release = ${release} group by year`.execute(write)
  return new Map(rows.map(({ year, ...stood }) => [year, stood]))
}

/** How many values were being corrected when a release was prepared. */
export async function countBeingCorrected(read: ReadTx, release: string): Promise<number> {
  const { count } = await read
    .selectFrom('collection.release_value')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('release', '=', release)
    .where('being_corrected', '=', true)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The years of a release whose round is open still: their answers have only begun to come. */
export async function selectOpenYears(read: ReadTx, release: string): Promise<ReadonlySet<number>> {
  const rows = await read
    .selectFrom('collection.release_reply')
    .innerJoin('collection.round', 'collection.round.id', 'collection.release_reply.round')
    .select('collection.release_reply.year')
    .distinct()
    .where('release', '=', release)
    .where('state', '=', 'open')
    .execute()
  return new Set(rows.map(({ year }) => year))
}

/** Everyone who was asked, and what came of it when the release was prepared. */
export function selectReleasedReplies(read: ReadTx, release: string): Promise<ReleasedReply[]> {
  return read
    .selectFrom('collection.release_reply')
    .select([
      'municipality',
      'year',
      'answered',
      'on_time',
      'waiting',
      'nil',
      sql<boolean>`accepted_on is not null`.as('accepted'),
    ])
    .where('release', '=', release)
    .execute()
}

/** What the indicators of a release say, by year: of each the version that the year was asked, imported or calculated by. */
export async function selectReleasedIndicators(
  read: ReadTx,
  release: string,
): Promise<Map<number, Indicator[]>> {
  const { rows: versions } = await sql<Indicator>`
    select v.indicator as code, v.version, i.subject, v.content
    from collection.indicator_version v join collection.indicator i on i.code = v.indicator
    where exists (select from collection.release_indicator r
      where r.release = ${release} and r.indicator = v.indicator and r.version = v.version)`.execute(read)
  const versionOf = new Map(versions.map((one) => [`${one.code} ${one.version}`, one]))
  const years = new Map<number, Indicator[]>()
  for (const { year, indicator, version, applies } of await selectHeldVersions(read, release)) {
    const found = versionOf.get(`${indicator} ${version}`)
    if (!found) continue
    const held = applies ? { ...found, content: { ...found.content, applies } } : found
    years.set(year, [...(years.get(year) ?? []), held])
  }
  return years
}

export type HeldVersion = { year: number; indicator: string; version: number; applies: Applies | null }

/** Which version of each indicator a release holds of each year, and whom it was asked of where the round decided that. */
export function selectHeldVersions(read: ReadTx, release: string): Promise<HeldVersion[]> {
  return read
    .selectFrom('collection.release_indicator')
    .select(['year', 'indicator', 'version', 'applies'])
    .where('release', '=', release)
    .orderBy('year')
    .orderBy('indicator')
    .execute()
}

/** The oldest whose embargo has ended and that is not out yet, held until it is. */
export function holdDueRelease(tx: PublishTx): Promise<ReleaseRow | undefined> {
  return tx
    .selectFrom('collection.release')
    .selectAll()
    .where('published_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('embargo_until', '<=', sql<Date>`now()`)
    .orderBy('embargo_until')
    .orderBy('prepared_at')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

/** How many releases of a subject a year has seen. */
export async function countReleases(tx: PublishTx, subject: string, year: number): Promise<number> {
  const { count } = await tx
    .selectFrom('collection.release')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('subject', '=', subject)
    .where('number', 'like', `${year}.%`)
    .executeTakeFirstOrThrow()
  return count
}

/**
 * A release is out: its number, the moment, and which release of each table it is. An invented one is dated by the day
 * it was planned for, whenever the demo is first opened.
 */
export async function keepPublished(
  tx: PublishTx,
  id: string,
  number: string,
  tables: Record<string, number>,
): Promise<void> {
  await tx
    .updateTable('collection.release')
    .set({
      number,
      published_at: sql<Date>`case when example then embargo_until else now() end`,
      tables: JSON.stringify(tables),
    })
    .where('id', '=', id)
    .execute()
}

/**
 * Keeps the cells in which a table differs from its release before. What a year or a measure adds is no change, nor is a
 * year that is left out, which is said of the year. What was not asked before is none either; nor is what lies beyond the
 * decimals of its measure, where an earlier release has more of them.
 * @returns how many there are
 */
export async function keepChanges(
  tx: PublishTx,
  release: string,
  { table, number }: { table: string; number: number },
): Promise<number> {
  const { numAffectedRows } = await sql`
    with decimals as materialized (
      select c.code, coalesce(c.decimals, 0) as shown from statistics.release r
        join statistics.dimension d on d.published_table = r.published_table and d.version = r.version
        join statistics.dimension_code c on c.published_table = r.published_table and c.version = r.version
          and c.dimension = d.code
      where r.published_table = ${table} and r.number = ${number} and d.role = 'measure'),
    years as materialized (
      select c.code from statistics.release r
        join statistics.dimension d on d.published_table = r.published_table and d.version = r.version
        join statistics.dimension_code c on c.published_table = r.published_table and c.version = r.version
          and c.dimension = d.code
      where r.published_table = ${table} and r.number = ${number} and d.role = 'time')
    insert into collection.release_change (release, published_table, place, period, measure, former, next)
    select ${release}, ${table}, former.place, former.period, former.measure,
      jsonb_build_object('kind', former.kind, 'value', former.value),
      jsonb_build_object('kind', coalesce(next.kind, 'missing'), 'value', next.value)
    from statistics.cell former
    left join statistics.cell next on next.place = former.place and next.period = former.period
      and next.measure = former.measure and next.breakdown = former.breakdown
      and next.release = (select id from statistics.release where published_table = ${table} and number = ${number})
    join years on years.code = former.period
    left join decimals on decimals.code = former.measure
    where former.release = (select id from statistics.release where published_table = ${table} and number = ${number - 1})
      and (former.kind <> coalesce(next.kind, 'missing')
        or abs(former.value - next.value) > 0.5 * power(10::numeric, -coalesce(decimals.shown, 0)))`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}
