import { sql } from 'kysely'
import { leaveAudit } from '../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import { allow } from '../../base/people/domain/allow'
import type { Person } from '../../base/people/domain/person'
import { monthsTable } from './publishedMonths'

export type Decision = { table: string; public: boolean; decidedAt: string | null; decidedBy: string | null }

/** Whether a municipality's months are public, and who decided it when. Nothing is, before it is decided. */
export async function getPublication(
  read: ReadTx,
  person: Person | null,
  municipality: string,
): Promise<Decision> {
  allow(person, 'youth.publication.read', { municipality })
  const { rows } = await sql<{ public: boolean; decided_at: Date; name: string | null }>`
    select d.public, d.decided_at, p.name from youth.publication d left join base.person p on p.id = d.decided_by
    where d.municipality = ${municipality} and d.published_table = ${monthsTable}`.execute(read)
  const decided = rows[0]
  return {
    table: monthsTable,
    public: decided?.public ?? false,
    decidedAt: decided?.decided_at.toISOString() ?? null,
    decidedBy: decided?.name ?? null,
  }
}

/** Decides whether the municipality's completed months are public from the next release on. */
export async function decidePublication(
  write: WriteTx,
  person: Person | null,
  municipality: string,
  open: boolean,
): Promise<void> {
  allow(person, 'youth.publication.decide', { municipality })
  const before = await getPublication(write, person, municipality)
  if (before.public === open && before.decidedAt !== null) return
  await sql`insert into youth.publication as d (municipality, published_table, public, decided_by)
    values (${municipality}, ${monthsTable}, ${open}, ${person.id})
    on conflict (municipality, published_table) do update
      set public = excluded.public, decided_by = excluded.decided_by, decided_at = now(), version = d.version + 1`.execute(
    write,
  )
  await leaveAudit(write, person, {
    action: 'decided',
    kind: 'youth.publication',
    subject: monthsTable,
    municipality,
    changes: { public: [before.public, open] },
  })
}
