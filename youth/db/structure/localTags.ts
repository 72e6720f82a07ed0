import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import { notTraining } from '../units/notTraining'

/** Sessions and participations of each local tag in some days, of all units or of one. */
export async function sumLocalTags(
  read: ReadTx,
  filter: { municipalities: readonly string[]; unit?: string | undefined; from: string; to: string },
): Promise<{ code: string; sessions: number; participations: number }[]> {
  const unit = filter.unit ? sql`and unit = ${filter.unit}` : sql``
  const { rows } = await sql<{ code: string; sessions: number; participations: number }>`
    select code, count(*)::int as sessions, coalesce(sum(participants), 0)::int as participations
    from youth.session, unnest(local_tags) code
    where municipality = any(${filter.municipalities}) ${unit} and deleted_at is null and ${notTraining}
      and date between ${filter.from}::date and ${filter.to}::date and participants is not null
    group by code`.execute(read)
  return rows
}
