import { type RawBuilder, sql } from 'kysely'
import { always, type Condition } from '../../../base/database/together'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Known, TallyCell } from '../../domain/tally/arrivals'
import './tables'

type Place = { municipality: string; unit: string | null }

/**
 * Adds what is newly known of arrivals, each id once, as the tally's next version. All who count in one session come one
 * after the other here, so that who has seen a version has seen all that came before it. Of each person it is kept once
 * that they counted, never how often or when.
 * @returns the version
 */
export async function addArrivals(
  write: WriteTx,
  session: string,
  place: Place,
  said: { person: string; phone: string | null; known: readonly Known[] },
): Promise<number> {
  const { municipality, unit } = place
  const pending = sql`((a.arrived or excluded.arrived) and not (a.undone or excluded.undone)) <> a.settled`
  const { rows } = await sql<{ version: number }>`
    with said as materialized (
      select * from json_to_recordset(${JSON.stringify(said.known)}::json)
        as one (id uuid, arrived boolean, undone boolean, age text, gender text, role text)),
    held as (
      update youth.tally set version = version + 1
        where municipality = ${municipality} and session = ${session} returning version),
    added as (
      insert into youth.arrival as a
          (municipality, session, id, unit, arrived, undone, age, gender, role, phone, version)
        select ${municipality}, ${session}, one.id, ${unit}, one.arrived, one.undone,
          case when one.arrived and not one.undone then one.age end,
          case when one.arrived and not one.undone then one.gender end,
          case when one.arrived and not one.undone then one.role end,
          case when one.arrived and not one.undone then ${said.phone}::uuid end,
          held.version
        from said one, held order by one.id
      on conflict (municipality, session, id) do update set
        arrived = a.arrived or excluded.arrived,
        undone = a.undone or excluded.undone,
        (age, gender, role, phone) = (
          select case when ${pending} then coalesce(a.age, one.age) end,
            case when ${pending} then coalesce(a.gender, one.gender) end,
            case when ${pending} then coalesce(a.role, one.role) end,
            case when ${pending} then coalesce(a.phone, ${said.phone}::uuid) end
          from said one where one.id = excluded.id),
        version = excluded.version
      where (excluded.arrived and not a.arrived) or (excluded.undone and not a.undone)),
    told as (
      insert into base.audit (person, action, kind, subject, municipality, unit)
        select ${said.person}, 'counted', 'youth.tally', ${session}, ${municipality}, ${unit}::uuid
        where not exists (select from base.audit former
          where former.kind = 'youth.tally' and former.subject = ${session}
            and former.action = 'counted' and former.person = ${said.person}))
    select version from held`.execute(write)
  return rows[0]?.version ?? 0
}

export type CountedCell = TallyCell & { mine: number }

/** What is not in the session's record yet, added up; `mine` is of the given phone. */
export async function sumArrivals(
  read: ReadTx,
  session: string,
  municipality: string,
  phone: string | null,
): Promise<CountedCell[]> {
  const { rows } = await sql<CountedCell>`
    select age, gender, role, sum(case when counts then 1 else -1 end)::int as count,
      coalesce(sum(case when counts then 1 else -1 end) filter (where phone = ${phone}::uuid), 0)::int as mine
    from youth.arrival where municipality = ${municipality} and session = ${session} and age is not null
    group by age, gender, role`.execute(read)
  return rows
}

/** Until where somebody has seen a tally: a version, and whatever their own phone counted. */
export type Seen = { version: number; phone: string | null }

const wasSeen = (seen: Seen | null) =>
  seen ? sql<boolean>`(version <= ${seen.version} or phone = ${seen.phone}::uuid)` : sql<boolean>`true`

const ofTally = (session: string) =>
  sql`municipality = (select t.municipality from youth.tally t where t.session = ${session}) and session = ${session}`

const forgotten = sql`age = null, gender = null, role = null, phone = null`

/**
 * What was seen of a tally is in the session's record from now on, and of its arrivals nothing but the ids is kept.
 * What came since stays, for somebody to decide about.
 */
export const settlingOf = (
  session: string,
  seen: Seen | null,
  when: Condition = always,
): RawBuilder<unknown> =>
  sql`update youth.arrival set settled = counts, ${forgotten}
    where ${ofTally(session)} and age is not null and ${wasSeen(seen)} and ${when}`

/** What was seen and is not in the record is not to come there any more, however it may be sent again. */
export const puttingAsideOf = (session: string, seen: Seen | null): RawBuilder<unknown> =>
  sql`update youth.arrival set undone = true, settled = false, ${forgotten}
    where ${ofTally(session)} and age is not null and ${wasSeen(seen)}`
