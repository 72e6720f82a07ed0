import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'
import { ageColumns, genderColumns, partColumns } from '../../youth/db/months/monthColumns'

const ifHeld = 'filter (where held)'
/** How the measures of a month add up from its sessions. */
const ofSessions: Record<string, string> = {
  sessions: `count(*) ${ifHeld}`,
  minutes: `sum(minutes) ${ifHeld}`,
  participations: `sum(participants) ${ifHeld}`,
  cancelled: `count(*) filter (where exception = 'cancelled')`,
  closed: `count(*) filter (where exception = 'closed')`,
  no_visitors: `count(*) filter (where exception = 'no-visitors')`,
  youth_minutes: `sum(youth_minutes) ${ifHeld}`,
  staff_minutes: `sum(staff_minutes) ${ifHeld}`,
  ...Object.fromEntries(
    Object.entries(partColumns).map(([part, column]) => [
      column,
      `count(*) filter (where held and youth_part = '${part}')`,
    ]),
  ),
}
/** How they add up from the cells of the sessions' details. */
const ofDetail: Record<string, string> = Object.fromEntries([
  ...Object.entries(ageColumns).map(([age, column]) => [column, `sum(count) filter (where age = '${age}')`]),
  ...Object.entries(genderColumns).map(([gender, column]) => [
    column,
    `sum(count) filter (where gender = '${gender}')`,
  ]),
])
const unspecified = [ageColumns.unspecified, genderColumns.unspecified]

const list = (parts: string[]) => sql.raw(parts.join(', '))
const named = (sums: Record<string, string>) =>
  list(Object.entries(sums).map(([column, sum]) => `coalesce(${sum}, 0) as ${column}`))
const columns = [...Object.keys(ofSessions), ...Object.keys(ofDetail)]
const values = columns.map((column) => {
  if (unspecified.includes(column)) return `participations - coalesce(noted, 0) + coalesce(${column}, 0)`
  return column in ofDetail ? `coalesce(${column}, 0)` : column
})

const place = sql.raw(`municipality, unit, date_trunc('month', date)::date as month, form,
  coalesce(environment, 'unspecified') as environment`)
const held = sql.raw(`exception is distinct from 'cancelled' and exception is distinct from 'closed'`)
const key = sql.raw('municipality, unit, month, form, environment')

/**
 * Adds up the sessions in the making as `shareOf` would one by one, into `youth.session_month`. The whole month of a
 * unit must be among them.
 */
export async function addUpMonth(tx: WriteTx): Promise<void> {
  await sql`
    with session as (select *, ${held} as held from national_session),
    totals as (select ${place}, ${named(ofSessions)} from session group by 1, 2, 3, 4, 5),
    details as (
      select ${place}, ${named(ofDetail)}, sum(count) as noted
      from session, jsonb_to_recordset(detail) as cell (age text, gender text, count int)
      where held group by 1, 2, 3, 4, 5)
    insert into youth.session_month (${key}, ${list(columns)})
    select ${key}, ${list(values)} from totals left join details using (${key}) order by ${key}`.execute(tx)
}

/** Adds up what only some of them say as `facetSharesOf` would, into `youth.facet_month`. */
export async function addUpFacets(tx: WriteTx): Promise<void> {
  await sql`
    with session as (
        select *, date_trunc('month', date)::date as month, coalesce(participants, 0) as people from national_session where ${held}),
      facet as (
        select municipality, unit, month, 'language' as facet, language as code, 1 as sessions, minutes, people as amount
          from session where language is not null
        union all select municipality, unit, month, 'provider', 'other', 1, minutes, people
          from session where provider = 'other'
        union all select municipality, unit, month, 'camp-days', form, 1, minutes, people * (end_date - date + 1)
          from session where form in ('camp', 'trip', 'international') and end_date is not null
        union all select municipality, unit, month, 'organising', 'young-people', 0, 0, youth_organisers
          from session where youth_organisers > 0
        union all select municipality, unit, month, 'organising', 'volunteers', 0, 0, volunteer_count
          from session where volunteer_count > 0
        union all select municipality, unit, month, 'online-active', channel, 0, 0, active
          from session, jsonb_to_recordset(online) as cell (channel text, active int)
        union all select municipality, unit, month, 'online-passive', channel, 0, 0, passive
          from session, jsonb_to_recordset(online) as cell (channel text, passive int))
    insert into youth.facet_month (municipality, unit, month, facet, code, sessions, minutes, amount)
    select municipality, unit, month, facet, code, sum(sessions), sum(minutes), sum(amount)
    from facet group by 1, 2, 3, 4, 5 having sum(sessions) > 0 or sum(amount) > 0 order by 1, 2, 3, 4, 5`.execute(
    tx,
  )
}

/** Adds up their tags as `tagSharesOf` would, into `youth.tag_month`: each of a session's n tags gets 6/n sixths. */
export async function addUpTags(tx: WriteTx): Promise<void> {
  await sql`
    with share as (
      select municipality, unit, date_trunc('month', date)::date as month, unnest(tags) as tag,
        6 / greatest(cardinality(tags), 1) as sixths, minutes, participants
      from national_session where ${held})
    insert into youth.tag_month (municipality, unit, month, tag, session_sixths, minute_sixths, participation_sixths)
    select municipality, unit, month, tag, sum(sixths), sum(sixths * minutes), coalesce(sum(sixths * participants), 0)
    from share group by municipality, unit, month, tag order by municipality, unit, month, tag`.execute(tx)
}
