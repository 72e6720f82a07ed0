import type { ReadTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { selectCountables } from '../../db/months/countables'
import {
  type MonthKey,
  type MonthSums,
  merge,
  selectTagMonths,
  sumMonths,
  type TagMonthRow,
} from '../../db/months/months'
import { selectForgottenMonths } from '../../db/retention/forgottenMonths'
import { everyAge, genders, youthParts } from '../codes'
import { youthProblem } from '../problems'
import { refuseCutMonths } from '../retention/forgotten'
import type { Facet } from './facets'
import { type Grouping, isFacet } from './groupings'
import {
  ageColumns,
  genderColumns,
  type MonthShare,
  partColumns,
  shareOf,
  type TagShare,
  tagSharesOf,
} from './months'
import { cut } from './period'
import { summariseFacet } from './summariseFacet'

/**
 * One row of a summary. Ages and genders count participations only: an evening has no age. Tags share what a
 * session with several of them counts, so that the rows add up.
 */
export type SummaryRow = {
  key: string
  participations: number
  sessions: number | null
  hours: number | null
  cancelled?: number
  closed?: number
  noVisitors?: number
  youthHours?: number
  staffHours?: number
  plannedOrLed?: number
  partKnown?: number
  /** What a facet counts that is no participation: contacts, initiatives, people online, days of camps. */
  amount?: number
}

export type SummaryRequest = {
  municipality: string
  /** The code and those of its predecessors. */
  municipalities: readonly string[]
  unit?: string | undefined
  /** Days, both included. */
  from: string
  to: string
  by: Grouping
}

/**
 * What a municipality's or a unit's sessions add up to in a period. Whole months are read from the rollups;
 * a month that the period cuts is counted from its sessions.
 * @throws not-allowed (403) for those without a role there; invalid (422) for a reversed period, or one that cuts a month of
 *   which only sums are left
 */
export async function summarise(
  read: ReadTx,
  person: Person | null,
  asked: SummaryRequest,
): Promise<SummaryRow[]> {
  allow(person, 'youth.summary.read', {
    municipality: asked.municipality,
    ...(asked.unit ? { unit: asked.unit } : {}),
  })
  if (asked.from > asked.to) throw youthProblem.periodReversed()
  await refuseCutMonths(read, asked)
  if (asked.by === 'group') return summariseGroups(read, asked)
  const { whole, parts } = cut(asked.from, asked.to)

  const countables = (
    await Promise.all(parts.map((part) => selectCountables(read, { ...asked, ...part })))
  ).flat()
  if (isFacet(asked.by)) return summariseFacet(read, { ...asked, facet: asked.by }, whole, countables)
  if (asked.by === 'tag') {
    const rows = whole ? await selectTagMonths(read, { ...asked, ...whole }) : []
    return addUpTags([...rows, ...countables.flatMap(tagSharesOf).map(tagRow)])
  }
  const by = monthKeyOf(asked.by)
  const rows = whole ? await sumMonths(read, { ...asked, ...whole }, by) : []
  const counted = merge(countables.map(shareOf)).map((share) => ({
    key: keyOf(share, by),
    ...share.measures,
  }))
  const all = [...rows, ...counted]
  return group(asked.by === 'year' ? all.map((row) => ({ ...row, key: row.key.slice(0, 4) })) : all, asked.by)
}

/** By what months are read: a year is the sum of its months, ages stand in each of them. */
function monthKeyOf(by: Exclude<Grouping, 'tag' | 'group' | Facet>): MonthKey | null {
  if (by === 'year') return 'month'
  return by === 'age' || by === 'gender' || by === 'youth-part' ? null : by
}

/**
 * What the sessions of groups add up to: months know no group, so that they are counted one by one; of sessions that are gone
 * the sums were kept.
 */
async function summariseGroups(read: ReadTx, asked: SummaryRequest): Promise<SummaryRow[]> {
  const sessions = await selectCountables(read, { ...asked, ofGroups: true })
  const forgotten = await selectForgottenMonths(read, 'group', asked)
  return group(
    [
      ...sessions.map((session) => ({ key: session.group ?? '', ...shareOf(session).measures })),
      ...forgotten.map(({ code, figures }) => ({ ...figures, key: code }) as MonthSums),
    ],
    'group',
  )
}

const keyOf = (share: MonthShare, by: MonthKey | null) =>
  by === 'month' ? share.month.slice(0, 7) : by ? share[by] : ''
const tagRow = (share: TagShare): TagMonthRow => ({
  tag: share.tag,
  month: share.month,
  session_sixths: share.sessionSixths,
  minute_sixths: share.minuteSixths,
  participation_sixths: share.participationSixths,
})

const number = (row: MonthSums, name: string) => Number(row[name] ?? 0)
const hours = (minutes: number) => Math.round(minutes / 6) / 10

function group(rows: readonly MonthSums[], by: Exclude<Grouping, 'tag' | Facet>): SummaryRow[] {
  if (by === 'youth-part') return parts(rows)
  if (by === 'age') return classes(rows, everyAge, ageColumns)
  if (by === 'gender') return classes(rows, genders, genderColumns)
  const groups = new Map<string, MonthSums[]>()
  for (const row of rows) groups.set(row.key, [...(groups.get(row.key) ?? []), row])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, of]) => total(key, of))
}

function total(key: string, rows: readonly MonthSums[]): SummaryRow {
  const sum = (name: string) => rows.reduce((all, row) => all + number(row, name), 0)
  const led = sum('part_planned_with_us') + sum('part_led_with_support') + sum('part_led_by_young_people')
  return {
    key,
    participations: sum('participations'),
    sessions: sum('sessions'),
    hours: hours(sum('minutes')),
    cancelled: sum('cancelled'),
    closed: sum('closed'),
    noVisitors: sum('no_visitors'),
    youthHours: hours(sum('youth_minutes')),
    staffHours: hours(sum('staff_minutes')),
    plannedOrLed: led,
    partKnown: led + sum('part_none') + sum('part_heard'),
  }
}

function classes<K extends string>(
  rows: readonly MonthSums[],
  keys: readonly K[],
  columns: Record<K, string>,
): SummaryRow[] {
  return keys
    .map((key) => ({
      key,
      participations: rows.reduce((all, row) => all + number(row, columns[key]), 0),
      sessions: null,
      hours: null,
    }))
    .filter((row) => row.participations > 0)
}

/** Sessions by the step of young people's part that was noted; those of which none was are left out. */
const parts = (rows: readonly MonthSums[]): SummaryRow[] =>
  youthParts.flatMap((key) => {
    const sessions = rows.reduce((all, row) => all + number(row, partColumns[key]), 0)
    return sessions ? [{ key, participations: 0, sessions, hours: null, amount: sessions }] : []
  })

function addUpTags(rows: readonly TagMonthRow[]): SummaryRow[] {
  const totals = new Map<string, { sessions: number; minutes: number; participations: number }>()
  for (const row of rows) {
    const known = totals.get(row.tag) ?? { sessions: 0, minutes: 0, participations: 0 }
    totals.set(row.tag, {
      sessions: known.sessions + row.session_sixths,
      minutes: known.minutes + row.minute_sixths,
      participations: known.participations + row.participation_sixths,
    })
  }
  const share = (sixths: number) => Math.round((sixths / 6) * 100) / 100
  return [...totals]
    .map(([key, tag]) => ({
      key,
      participations: share(tag.participations),
      sessions: share(tag.sessions),
      hours: hours(tag.minutes / 6),
    }))
    .sort((a, b) => b.participations - a.participations || (a.key < b.key ? -1 : 1))
}
