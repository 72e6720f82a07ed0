import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findKept, insertKept, type KeptTable, updateKept } from '../../db/structure/kept'
import { findUnit } from '../../db/units/units'

export type Keeping = {
  table: KeptTable
  municipality: string
  id: string
  content: Record<string, unknown>
  /** Kept with the first writing alone. */
  first?: Record<string, unknown>
  ifMatch: number | '*' | null
  /** Free text: the audit says only that it changed. */
  freeText: readonly string[]
}

/**
 * Writes something new under an id of the sender's, or its next version; permission has been asked.
 * @returns 201 when new, 200 when corrected or the same
 * @throws changed-meanwhile (412) for an old version, and for an id that is in use
 */
export async function keep(
  write: WriteTx,
  person: Person,
  { table, municipality, id, content, first = {}, ifMatch, freeText }: Keeping,
): Promise<{ status: 200 | 201; version: number }> {
  const key = { municipality, id }
  const audit = (action: string, before: Record<string, unknown>) =>
    leaveAudit(write, person, {
      ...{ action, kind: table, subject: id, municipality },
      ...(typeof content.unit === 'string' ? { unit: content.unit } : {}),
      changes: changesBetween(before, content, freeText),
    })
  if (ifMatch === null && (await insertKept(write, table, { ...key, ...first, ...content }))) {
    await audit('created', {})
    return { status: 201, version: 1 }
  }
  const stored = await findKept(write, table, key)
  if (!stored) throw problem.changedMeanwhile()
  const before = Object.fromEntries(
    Object.keys(content).map((field) => [field, asSent(stored[field as keyof typeof stored])]),
  )
  if (Object.keys(changesBetween(before, content)).length === 0)
    return { status: 200, version: stored.version }
  if (ifMatch === null) throw problem.changedMeanwhile()
  const version = ifMatch === '*' ? stored.version : ifMatch
  if (!(await updateKept(write, table, key, version, content))) throw problem.changedMeanwhile()
  await audit('corrected', before)
  return { status: 200, version: version + 1 }
}

/** The database writes a clock with its seconds and a figure with its decimals as text. */
const asSent = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  if (/^\d{2}:\d{2}:00$/.test(value)) return value.slice(0, 5)
  return /^\d+\.\d$/.test(value) ? Number(value) : value
}

/** A unit that work is recorded for, of the municipality itself. @throws invalid (422) */
export async function checkOwnUnit(write: WriteTx, municipality: string, unit: string): Promise<void> {
  const found = await findUnit(write, unit)
  if (!found || found.training || found.municipality !== municipality)
    throw problem.invalid([{ field: 'unit', reason: 'youth:field.unknown-unit' }])
}
