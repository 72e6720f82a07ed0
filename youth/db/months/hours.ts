import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { WeekHour } from '../../domain/months/hours'
import { notTraining } from '../units/notTraining'

/**
 * The hours of a week in which sessions of some days (both included) were going on, each at least half an hour of it. A
 * session past midnight goes on in the next day's first hours.
 */
export async function selectWeekHours(
  read: ReadTx,
  filter: {
    municipalities: readonly string[]
    unit?: string | undefined
    from: string
    to: string
    forms: readonly string[]
  },
): Promise<WeekHour[]> {
  const unit = filter.unit ? sql`and unit = ${filter.unit}` : sql``
  const { rows } = await sql<WeekHour>`
    with held as (
      select date, participants, minutes, (extract(epoch from start_time) / 60)::int as began
      from youth.session
      where municipality = any(${filter.municipalities}) ${unit} and deleted_at is null and ${notTraining}
        and date between ${filter.from}::date and ${filter.to}::date
        and participants is not null and form = any(${filter.forms})
    )
    select extract(isodow from date + hour / 24)::int as weekday, hour % 24 as hour,
      count(distinct date)::int as days, sum(participants)::int as participations
    from held, generate_series((began + 29) / 60, greatest((began + 29) / 60, (began + minutes + 30) / 60 - 1)) as hour
    group by 1, 2 order by 1, 2`.execute(read)
  return rows
}
