import { sql } from 'kysely'
import { always, type Condition, type Statement } from '../../../base/database/together'
import type { ReadTx } from '../../../base/database/transaction'
import type { Measures, MonthShare, TagShare } from '../../domain/months/months'
import { measures } from './monthColumns'

const names = [...measures]
const listed = sql.raw(names.join(', '))
const added = sql.raw(names.map((name) => `${name} = m.${name} + excluded.${name}`).join(', '))
const sums = sql.raw(names.map((name) => `sum(${name}) as ${name}`).join(', '))
const none = Object.fromEntries(names.map((name) => [name, 0]))

/**
 * Adds shares to their months, in the order of their keys so that two writers never wait for each other in a ring.
 * A correction adds the new share and the negative of the old one.
 */
export function addShares(shares: readonly MonthShare[], when: Condition = always): Statement {
  const rows = merge(shares).map(({ measures: counted, ...place }) => ({ ...none, ...place, ...counted }))
  if (!rows.length) return null
  return sql`insert into youth.session_month as m (municipality, unit, month, form, environment, ${listed})
    select municipality, unit, month, form, environment, ${listed}
    from json_populate_recordset(null::youth.session_month, ${JSON.stringify(rows)}::json) where ${when}
    on conflict (municipality, unit, month, form, environment) do update set ${added}, changed_at = now()`
}

const keyOf = (share: MonthShare) =>
  [share.municipality, share.unit, share.month, share.form, share.environment].join(' ')

/** Shares of the same month added up; those that come to nothing are left out. */
export function merge(shares: readonly MonthShare[]): MonthShare[] {
  const merged = new Map<string, MonthShare>()
  for (const share of shares) {
    const key = keyOf(share)
    const known = merged.get(key)
    merged.set(key, known ? { ...known, measures: addUp(known.measures, share.measures) } : share)
  }
  return [...merged]
    .filter(([, share]) => Object.values(share.measures).some((number) => number !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, share]) => share)
}

const addUp = (a: Measures, b: Measures): Measures => {
  const total = { ...a }
  for (const [name, number] of Object.entries(b)) total[name] = (total[name] ?? 0) + number
  return total
}

/** Adds shares of tags to their months, in the order of their keys. */
export function addTagShares(shares: readonly TagShare[], when: Condition = always): Statement {
  const rows = mergeTags(shares)
  if (!rows.length) return null
  return sql`insert into youth.tag_month as m (municipality, unit, month, tag, session_sixths, minute_sixths, participation_sixths)
    select municipality, unit, month, tag, "sessionSixths", "minuteSixths", "participationSixths"
    from json_to_recordset(${JSON.stringify(rows)}::json) as share (municipality text, unit uuid, month date, tag text,
      "sessionSixths" bigint, "minuteSixths" bigint, "participationSixths" bigint)
    where ${when}
    on conflict (municipality, unit, month, tag) do update set
      session_sixths = m.session_sixths + excluded.session_sixths,
      minute_sixths = m.minute_sixths + excluded.minute_sixths,
      participation_sixths = m.participation_sixths + excluded.participation_sixths`
}

/** Shares of the same tag and month added up; those that come to nothing are left out. */
export function mergeTags(shares: readonly TagShare[]): TagShare[] {
  const merged = new Map<string, TagShare>()
  for (const share of shares) {
    const key = [share.municipality, share.unit, share.month, share.tag].join(' ')
    const known = merged.get(key)
    merged.set(key, {
      ...share,
      sessionSixths: share.sessionSixths + (known?.sessionSixths ?? 0),
      minuteSixths: share.minuteSixths + (known?.minuteSixths ?? 0),
      participationSixths: share.participationSixths + (known?.participationSixths ?? 0),
    })
  }
  return [...merged]
    .filter(([, share]) => share.sessionSixths || share.minuteSixths || share.participationSixths)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, share]) => share)
}

export type MonthRow = {
  municipality: string
  unit: string
  month: string
  form: string
  environment: string
} & Record<string, number | string>

type MonthFilter = { municipalities: readonly string[]; unit?: string | undefined; from: string; to: string }

/** What months are told apart by when they are added up. */
export type MonthKey = 'month' | 'unit' | 'form' | 'environment'
/** A row for each key: `YYYY-MM`, an id or a code; one row with an empty key where nothing was to be told apart. */
export type MonthSums = { key: string } & Record<string, number | string>

const keys: Record<MonthKey, string> = {
  month: `to_char(month, 'YYYY-MM')`,
  unit: 'unit::text',
  form: 'form',
  environment: 'environment',
}

/**
 * The stored months of the scope between two months (first days), inclusive, added up where they lie: however many
 * units and years, only the sums are sent. What came to nothing is left out.
 */
export async function sumMonths(
  read: ReadTx,
  filter: MonthFilter,
  by: MonthKey | null,
): Promise<MonthSums[]> {
  const unit = filter.unit ? sql`and unit = ${filter.unit}` : sql``
  const { rows } = await sql<MonthSums>`
    select ${sql.raw(by ? keys[by] : `''`)} as key, ${sums} from youth.session_month
    where municipality = any(${filter.municipalities}) ${unit} and month between ${filter.from}::date and ${filter.to}::date
    group by 1 having sum(sessions + cancelled + closed) > 0`.execute(read)
  return rows
}

/** The months as they are stored, every row. */
export async function selectStoredMonths(read: ReadTx, filter: MonthFilter): Promise<MonthRow[]> {
  const unit = filter.unit ? sql`and unit = ${filter.unit}` : sql``
  const { rows } = await sql<MonthRow>`
    select municipality, unit, month, form, environment, ${listed} from youth.session_month
    where municipality = any(${filter.municipalities}) ${unit} and month between ${filter.from}::date and ${filter.to}::date`.execute(
    read,
  )
  return rows
}

export type TagMonthRow = {
  tag: string
  month: string
  session_sixths: number
  minute_sixths: number
  participation_sixths: number
}

/** The stored shares of tags by month, of all units together or of one. */
export async function selectTagMonths(read: ReadTx, filter: MonthFilter): Promise<TagMonthRow[]> {
  const unit = filter.unit ? sql`and unit = ${filter.unit}` : sql``
  const { rows } = await sql<TagMonthRow>`
    select tag, month, sum(session_sixths) as session_sixths, sum(minute_sixths) as minute_sixths, sum(participation_sixths) as participation_sixths
    from youth.tag_month
    where municipality = any(${filter.municipalities}) ${unit} and month between ${filter.from}::date and ${filter.to}::date
      and session_sixths > 0
    group by tag, month`.execute(read)
  return rows
}

/** The shares of tags as they are stored, every row. */
export async function selectStoredTagMonths(read: ReadTx, filter: MonthFilter): Promise<TagShare[]> {
  const { rows } = await sql<TagShare>`
    select municipality, unit, month, tag, session_sixths as "sessionSixths", minute_sixths as "minuteSixths",
      participation_sixths as "participationSixths"
    from youth.tag_month
    where municipality = any(${filter.municipalities}) and month between ${filter.from}::date and ${filter.to}::date`.execute(
    read,
  )
  return rows
}
