import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import { selectForgottenMonths } from '../retention/forgottenMonths'
import { notTraining } from '../units/notTraining'

type TagSum = { code: string; sessions: number; participations: number }

/** Sessions and participations of each local tag in some days, of all units or of one. */
export async function sumLocalTags(
  read: ReadTx,
  filter: { municipalities: readonly string[]; unit?: string | undefined; from: string; to: string },
): Promise<TagSum[]> {
  const unit = filter.unit ? sql`and unit = ${filter.unit}` : sql``
  const { rows } = await sql<TagSum>`
    select code, count(*)::int as sessions, coalesce(sum(participants), 0)::int as participations
    from youth.session, unnest(local_tags) code
    where municipality = any(${filter.municipalities}) ${unit} and deleted_at is null and ${notTraining}
      and date between ${filter.from}::date and ${filter.to}::date and participants is not null
    group by code`.execute(read)
  const forgotten = (await selectForgottenMonths(read, 'local-tag', filter)).map(({ code, figures }) => ({
    ...{ code, sessions: figures.sessions ?? 0, participations: figures.participations ?? 0 },
  }))
  const sums = new Map<string, TagSum>()
  for (const { code, sessions, participations } of [...rows, ...forgotten]) {
    const known = sums.get(code) ?? { code, sessions: 0, participations: 0 }
    sums.set(code, {
      code,
      sessions: known.sessions + sessions,
      participations: known.participations + participations,
    })
  }
  return [...sums.values()]
}
