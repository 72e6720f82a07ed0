import { sql } from 'kysely'
import { always, type Condition, type Statement, together } from '../database/together'
import type { ReadTx, WriteTx } from '../database/transaction'

/** Field → [before, after]; for free text and secrets only the word "changed". */
export type Changes = Record<string, [unknown, unknown] | 'changed'>

export type AuditEntry = {
  action: string
  kind: string
  subject: string
  municipality?: string
  unit?: string
  changes?: Changes
  /** Where a moment would say too much, the entry bears the day that its month began. */
  isOfMonth?: boolean
}

/** Leaves who, when and what changed, in the same transaction as the write itself. */
export async function leaveAudit(
  write: WriteTx,
  person: { id: string | null },
  entry: AuditEntry,
): Promise<void> {
  await together(write, [auditOf(person, [entry])])
}

/** Which of some people have left an entry of that action about something, as far as the scope reaches. */
export async function whoLeft(
  read: ReadTx,
  people: readonly string[],
  { action, kind, subject }: Pick<AuditEntry, 'action' | 'kind' | 'subject'>,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ person: string }>`select distinct person from base.audit
    where kind = ${kind} and subject = ${subject} and action = ${action} and person = any (${people}::uuid[])`.execute(
    read,
  )
  return new Set(rows.map(({ person }) => person))
}

/** The same for many at once, as a statement that is sent together with others, on which it may depend. */
export function auditOf(
  person: { id: string | null },
  entries: readonly AuditEntry[],
  when: Condition = always,
): Statement {
  const rows = entries.map((entry) => ({ ...entry, changes: entry.changes ?? {} }))
  return sql`insert into base.audit (at, person, action, kind, subject, municipality, unit, changes)
    select case when "isOfMonth" then date_trunc('month', now(), 'Europe/Helsinki') else clock_timestamp() end,
      ${person.id}, action, kind, subject, municipality, unit, changes
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as entry (action text, kind text, subject text, municipality text, unit uuid, changes jsonb, "isOfMonth" boolean)
    where ${when}`
}

export type HistoryEntry = {
  at: Date
  person: string | null
  personId: string | null
  action: string
  changes: Changes
}

/** What happened to one thing, oldest first, with the names of those whom the reader may see. */
export async function listHistory(read: ReadTx, kind: string, subject: string): Promise<HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`
    select a.at, p.name as person, a.person as "personId", a.action, a.changes
    from base.audit a left join base.person p on p.id = a.person
    where a.kind = ${kind} and a.subject = ${subject} order by a.id limit 200`.execute(read)
  return rows
}

/** The fields that differ between two flat records; `secret` ones only as "changed". */
export function changesBetween(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  secret: readonly string[] = [],
): Changes {
  const changes: Changes = {}
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [before[field] ?? null, after[field] ?? null]
    if (JSON.stringify(from) === JSON.stringify(to)) continue
    changes[field] = secret.includes(field) ? 'changed' : [from, to]
  }
  return changes
}
