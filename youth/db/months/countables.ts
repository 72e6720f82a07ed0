import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { Faceted } from '../../domain/months/facets'
import type { Countable } from '../../domain/months/months'
import { notTraining } from '../units/notTraining'

/** What counts of the sessions of some days (both included), straight from their rows. */
export async function selectCountables(
  read: ReadTx,
  filter: {
    municipalities: readonly string[]
    unit?: string | undefined
    from: string
    to: string
    ofGroups?: boolean
  },
): Promise<(Countable & Faceted)[]> {
  const unit = filter.unit ? sql`and unit = ${filter.unit}` : sql``
  const groups = filter.ofGroups ? sql`and group_id is not null` : sql``
  const { rows } = await sql<Countable & Faceted>`
    select municipality, unit, form, environment, date, minutes, exception, participants, detail, youth_part as "youthPart",
      youth_minutes as "youthMinutes", staff_minutes as "staffMinutes", tags, group_id as "group",
      end_date as "endDate", language, provider, area, contacts, durations, online, initiatives_made as "initiativesMade",
      initiatives_answered as "initiativesAnswered", youth_organisers as "youthOrganisers", volunteer_count as "volunteerCount"
    from youth.session
    where municipality = any(${filter.municipalities}) ${unit} ${groups} and deleted_at is null and ${notTraining}
      and date between ${filter.from}::date and ${filter.to}::date`.execute(read)
  return rows
}
