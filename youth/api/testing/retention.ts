import { sql } from 'kysely'
import type { World } from '../../../app/testing/world'

/** From now on this installation forgets; a new one begins a month after it was made. */
export const beginForgetting = (world: World) =>
  sql`update base.instance set forgets_from = '2020-01-01'`.execute(world.database.owner)

/** How long a municipality keeps what, with no month in between. */
export const keepFor = (
  world: World,
  {
    municipality = '638',
    counts = 10,
    audit = 5,
  }: { municipality?: string; counts?: number; audit?: number },
) =>
  sql`insert into youth.retention (municipality, count_years, audit_years, former_count_years, former_audit_years, changed_by)
    values (${municipality}, ${counts}, ${audit}, ${counts}, ${audit}, ${world.people.manager.id})
    on conflict (municipality) do update set count_years = excluded.count_years, audit_years = excluded.audit_years,
      former_count_years = excluded.count_years, former_audit_years = excluded.audit_years, shortens_on = null,
      version = youth.retention.version + 1`.execute(world.database.owner)

export type Told = { action: string; person: string | null; changes: Record<string, unknown> }

/** What the audit says of what was forgotten in a municipality. */
export async function toldOf(
  world: World,
  kind: 'youth.counts' | 'audit',
  municipality = '638',
): Promise<Told[]> {
  const { rows } = await sql<Told>`select action, person, changes from base.audit
    where kind = ${kind} and municipality = ${municipality} order by id`.execute(world.database.owner)
  return rows
}
