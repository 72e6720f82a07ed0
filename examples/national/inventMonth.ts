import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'
import { codesVersion } from '../../youth/domain/codes'
import { zone } from '../../youth/domain/times'
import { draw } from './chance'
import { leastVisitors, mostVisitors, variants } from './visitors'

/** Sessions begin on `first` at the earliest and are over by the midnight that began `today`. */
export type Days = { first: string; today: string }

const spread = mostVisitors - leastVisitors + 1

/**
 * Invents the sessions of a month, `YYYY-MM`, of every unit on the stage, into `national_session`. A session is the
 * same whatever the days of the world are; those outside of them are left out. The average is the country's, 27
 * participations.
 */
export async function inventMonth(tx: WriteTx, month: string, { first, today }: Days): Promise<void> {
  const midnight = sql`(${today}::timestamp at time zone ${zone})`
  await sql`truncate national_session`.execute(tx)
  // Each step is worked out once a row and not anew wherever the next steps speak of it.
  await sql`
    with planned as materialized (
      select u.*, hashint8extended(hashtextextended(u.unit::text, k), ${Number(month.replace('-', ''))}::bigint) as key
      from national_unit u, generate_series(1, u.monthly) as k
    ), formed as materialized (
      select *, ${`${month}-01`}::date
          + ${draw(1, sql`extract(day from ${`${month}-01`}::date + interval '1 month - 1 day')::int`)} as date,
        case when environment = 'youth-facility' and ${draw(2, 120)} = 0 then 'camp'
          else forms[1 + ${draw(3, sql`cardinality(forms)`)}] end as form,
        case when ${draw(4, 1000)} < 25 then 'cancelled' when ${draw(4, 1000)} < 40 then 'closed'
          when ${draw(4, 1000)} < 50 then 'no-visitors' end as exception
      from planned
    ), dated as materialized (
      select *, exception is distinct from 'cancelled' and exception is distinct from 'closed' as held,
        case form when 'camp' then 1 + ${draw(5, 4)} else 0 end as nights,
        time '09:00' + interval '30 minutes' * case form
          when 'camp' then 2
          when 'school' then ${draw(6, 10)}
          when 'street' then 18 + ${draw(6, 8)}
          else 8 + ${draw(6, 11)} end as start_time,
        interval '30 minutes' * case form
          when 'camp' then 10
          when 'school' then 2
          when 'street' then 6 + ${draw(7, 5)}
          else 3 + ${draw(7, 8)} end as lasting
      from formed
    ), timed as materialized (
      select *, (date + start_time) at time zone ${zone} as starts_at,
        (date + nights + start_time + lasting) at time zone ${zone} as ends_at,
        case exception when 'no-visitors' then 0
          else case when held then ${sql.lit(leastVisitors)} + (${sql.lit(spread)} * (${draw(8, 1000)} / 1000.0) ^ 2)::int end
        end as participants,
        case when held and ${draw(9, 10)} > 0
          then (array['none','none','none','heard','heard','planned-with-us','planned-with-us','led-with-support',
            'led-by-young-people'])[1 + ${draw(10, 9)}] end as youth_part,
        1 + ${draw(11, 3)} as staff
      from dated where date >= ${first}::date
    ), lasted as materialized (
      select *, (extract(epoch from ends_at - starts_at) / 60)::int as minutes from timed where ends_at <= ${midnight}
    )
    insert into national_session (municipality, id, unit, form, environment, provider, language,
      date, start_time, end_date, end_time, starts_at, ends_at, minutes, exception, participants, detail,
      new_participants, online, youth_part, youth_minutes, youth_organisers, staff_count, staff_minutes,
      tags, goals, rating, cost_cents, reflection, codes, recorded_by, recorded_at, changed_at)
    select municipality,
      encode(int8send(key) || int8send(hashint8extended(key, 0)), 'hex')::uuid,
      unit, form,
      case when form = 'camp' then 'camp-site' when ${draw(12, 50)} > 0 then environment end,
      case when ${draw(13, 10)} > 0 then 'own' else 'other' end,
      language, date, start_time, case when nights > 0 then date + nights end, start_time + lasting,
      starts_at, ends_at, minutes, exception, participants,
      coalesce(split.detail, '[]'),
      case when participants > 0 and ${draw(14, 10)} = 0 then least(participants, ${draw(15, 4)}) end,
      case when form = 'digital' and participants > 0
        then jsonb_build_array(jsonb_build_object('channel', 'discord', 'active', participants, 'passive', ${draw(16, 40)}))
        else '[]' end,
      youth_part,
      case when youth_part like 'led%' then 15 * (1 + ${draw(17, 4)}) end,
      case youth_part when 'led-by-young-people' then 2 + ${draw(18, 4)} end,
      case when held then staff end,
      case when held then staff * minutes end,
      case when held and form <> 'information' then tags[1 + ${draw(19, 3)} : ${draw(19, 3)} + ${draw(20, 4)}] else '{}' end,
      case when held and form <> 'information' and ${draw(21, 7)} = 0 then (array['met','partly','not-met'])[1 + ${draw(22, 3)}] end,
      case when held and form <> 'information' and ${draw(23, 5)} = 0 then 3 + ${draw(24, 3)} end,
      case when form = 'camp' then participants * 5000 end,
      case when held and form <> 'information' and ${draw(25, 10)} = 0
        then case language when 'sv' then 'Kvällen var lugn och stämningen god.' else 'Ilta oli rauhallinen ja tunnelma hyvä.' end
        else '' end,
      ${codesVersion}, recorder, recorded, recorded
    from lasted
      cross join lateral (select least(ends_at + interval '5 minutes' * ${draw(26, 300)}, ${midnight}) as recorded) as noted
      left join national_visitors split on split.counting = lasted.counting and split.crowd = lasted.crowd
        and split.total = participants and split.variant = ${draw(27, variants)} and ${draw(28, 8)} < 5`.execute(
    tx,
  )
}
