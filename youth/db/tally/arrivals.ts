import { type RawBuilder, sql } from 'kysely'
import { always, type Condition } from '../../../base/database/together'
import type { WriteTx } from '../../../base/database/transaction'
import type { Known } from '../../domain/tally/arrivals'
import './tables'

type Place = { municipality: string; unit: string | null }

/**
 * Adds what is newly known of arrivals, each id once, as the tally's next version; a gender only where the municipality
 * counts them. All who count in one session come one after the other here, so that who has seen a version has seen all
 * that came before it.
 */
export async function addArrivals(
  write: WriteTx,
  session: string,
  place: Place,
  known: readonly Known[],
): Promise<void> {
  const { municipality, unit } = place
  const pending = sql`((a.arrived or excluded.arrived) and not (a.undone or excluded.undone)) <> a.settled`
  await sql`
    with choice as materialized (select youth.counts_gender(${municipality}) as gender),
    said as materialized (
      select one.id, one.arrived, one.undone, one.age, one.role, one.phone,
        case when choice.gender then one.gender else 'unspecified' end as gender
      from json_to_recordset(${JSON.stringify(known)}::json)
        as one (id uuid, arrived boolean, undone boolean, age text, gender text, role text, phone uuid), choice),
    held as (
      update youth.tally set version = version + 1
        where municipality = ${municipality} and session = ${session} returning version)
    insert into youth.arrival as a
        (municipality, session, id, unit, arrived, undone, age, gender, role, phone, version)
      select ${municipality}, ${session}, one.id, ${unit}, one.arrived, one.undone,
        case when one.arrived and not one.undone then one.age end,
        case when one.arrived and not one.undone then one.gender end,
        case when one.arrived and not one.undone then one.role end,
        case when one.arrived and not one.undone then one.phone end,
        held.version
      from said one, held order by one.id
    on conflict (municipality, session, id) do update set
      arrived = a.arrived or excluded.arrived,
      undone = a.undone or excluded.undone,
      (age, gender, role, phone) = (
        select case when ${pending} then coalesce(a.age, one.age) end,
          case when ${pending} then coalesce(a.gender, one.gender) end,
          case when ${pending} then coalesce(a.role, one.role) end,
          case when ${pending} then coalesce(a.phone, one.phone) end
        from said one where one.id = excluded.id),
      version = excluded.version
    where (excluded.arrived and not a.arrived) or (excluded.undone and not a.undone)`.execute(write)
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
