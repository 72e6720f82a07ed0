import { sql } from 'kysely'
import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Register } from '../../../base/municipalities/register'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import type { PublishedCell, TableDefinition } from '../../../statistics/table'
import { findStep } from '../../db/joining/joining'
import { youthProblem } from '../problems'
import { previews } from './publishable'
import { type PublishableTable, publishableTables } from './publishableTables'
import { monthsTable } from './publishedMonths'

export type Decision = {
  table: PublishableTable
  public: boolean
  decidedAt: string | null
  decidedBy: string | null
}

/** Whether one table of a municipality is public, and who decided it when. Nothing is, before it is decided. */
export async function getPublication(
  read: ReadTx,
  person: Person | null,
  municipality: string,
  table: PublishableTable = monthsTable,
): Promise<Decision> {
  allow(person, 'youth.publication.read', { municipality })
  const { rows } = await sql<{ public: boolean; decided_at: Date; name: string | null }>`
    select d.public, d.decided_at, p.name from youth.publication d left join base.person p on p.id = d.decided_by
    where d.municipality = ${municipality} and d.published_table = ${table}`.execute(read)
  const decided = rows[0]
  return {
    table,
    public: decided?.public ?? false,
    decidedAt: decided?.decided_at.toISOString() ?? null,
    decidedBy: decided?.name ?? null,
  }
}

/** Every table that the municipality decides on, with what is decided. @throws not-allowed (403) */
export async function listPublications(
  read: ReadTx,
  person: Person | null,
  municipality: string,
): Promise<Decision[]> {
  const decisions: Decision[] = []
  for (const table of publishableTables)
    decisions.push(await getPublication(read, person, municipality, table))
  return decisions
}

/** What the next release of a table would say of the municipality, public or not. @throws not-allowed (403) */
export async function previewPublication(
  read: ReadTx,
  person: Person | null,
  register: Register,
  asked: { municipality: string; table: PublishableTable; thisMonth: string },
): Promise<{ definition: TableDefinition; cells: PublishedCell[] }> {
  allow(person, 'youth.publication.read', { municipality: asked.municipality })
  return previews[asked.table](read, register, asked.municipality, asked.thisMonth)
}

/**
 * Decides whether the municipality's completed months are public from the next release on.
 * @throws not-allowed (403); not-in-use-yet (409) for a municipality that still tries
 */
export async function decidePublication(
  write: WriteTx,
  person: Person | null,
  municipality: string,
  open: boolean,
  table: PublishableTable = monthsTable,
): Promise<void> {
  allow(person, 'youth.publication.decide', { municipality })
  const before = await getPublication(write, person, municipality, table)
  if (before.public === open && before.decidedAt !== null) return
  if (open && (await findStep(write, municipality)) !== 'in-use') throw youthProblem.notInUseYet()
  await sql`insert into youth.publication as d (municipality, published_table, public, decided_by)
    values (${municipality}, ${table}, ${open}, ${person.id})
    on conflict (municipality, published_table) do update
      set public = excluded.public, decided_by = excluded.decided_by, decided_at = now(), version = d.version + 1`.execute(
    write,
  )
  await leaveAudit(write, person, {
    action: 'decided',
    kind: 'youth.publication',
    subject: table,
    municipality,
    changes: { public: [before.public, open] },
  })
}

/** Whether any table of the municipality is public by decision. */
export async function isPublishing(read: ReadTx, municipality: string): Promise<boolean> {
  const { rows } = await sql`select 1 from youth.publication
    where municipality = ${municipality} and public limit 1`.execute(read)
  return rows.length > 0
}

/** Withdraws every table that is public by decision. */
export async function withdrawPublications(
  write: WriteTx,
  person: Person,
  municipality: string,
): Promise<void> {
  for (const { table, public: open } of await listPublications(write, person, municipality))
    if (open) await decidePublication(write, person, municipality, false, table)
}

/** Whether the municipality has decided anything of what is public, in whichever way. */
export async function findDecision(read: ReadTx, municipality: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from youth.publication where municipality = ${municipality} limit 1`.execute(read)
  return rows.length > 0
}
