import { leaveAudit } from '../../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../../base/database/transaction'
import type { Language } from '../../../../base/language/language'
import { allow } from '../../../../base/people/domain/allow'
import type { Person } from '../../../../base/people/domain/person'
import { holdImports } from '../../../db/import/imports'
import { findLockedDays } from '../../../db/locks/locks'
import { findUnit } from '../../../db/units/units'
import { recordSessions } from '../../sessions/recordSessions'
import { checkMayRecord } from '../../units/training'
import { saveUnit } from '../../units/units'
import type { AcceptedRow } from '../rows/readRows'
import type { SheetPlace } from '../understand'
import { chunksOf, type Group, groupRows } from './groups'
import { type Outcome, outcomes, type Planned } from './plan'
import { planChunk } from './planChunk'

/** How many rows came to what. */
export type Tally = Record<Outcome, number>
export const emptyTally = (): Tally => Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Tally

/** One transaction after the other within the scope of who imports. */
export type Transact<Tx> = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** What would become of the rows now. Writes nothing. */
export async function foresee(
  transact: Transact<ReadTx>,
  rows: readonly AcceptedRow[],
  place: SheetPlace,
): Promise<Planned[]> {
  const planned: Planned[] = []
  for (const chunk of chunksOf(groupRows(rows), 2000)) {
    planned.push(...(await transact((read) => planChunk(read, place.municipalities, chunk))))
  }
  return planned
}

export type ImportRequest = {
  /** The id of the import, which the audit of each session names. */
  id: string
  rows: readonly AcceptedRow[]
  place: SheetPlace
  /** Of the municipality: what units that are made are marked with. */
  language: Language
}

/**
 * Records what is new of the rows, some hundreds a transaction, the earliest day first. What was recorded stays
 * whatever happens: cut off and begun again, an import finds it there and goes on. Two at once take turns.
 * @param onProgress told after each chunk, within its transaction
 * @throws not-allowed (403), not-trying-yet (409)
 */
export async function importRows(
  transact: Transact<WriteTx>,
  person: Person | null,
  { id, rows, place, language }: ImportRequest,
  onProgress: (write: WriteTx, tally: Tally) => Promise<void> = async () => {},
): Promise<Tally> {
  allow(person, 'youth.import', place)
  const tally = emptyTally()
  for (const chunk of chunksOf(groupRows(rows))) {
    await transact(async (write) => {
      await holdImports(write, place.municipality)
      await checkMayRecord(write, { municipality: place.municipality, training: false })
      await makeUnits(write, person, chunk, language)
      // Held first, so that no month is locked between the look and the write.
      for (const municipality of place.municipalities) await findLockedDays(write, municipality, [])
      const planned = await planChunk(write, place.municipalities, chunk)
      const found = planned.filter(({ outcome }) => outcome === 'new')
      const sessions = found.map(({ id, row }) => ({
        id,
        municipality: row.unit.municipality,
        content: row.content,
        time: row.time,
      }))
      const made = await recordSessions(write, person, sessions, {
        action: 'imported',
        changes: { import: [null, id] },
      })
      for (const { outcome } of planned) tally[outcome]++
      // Recorded by somebody between the look and the write: it is there.
      tally.new -= found.length - made.size
      tally.there += found.length - made.size
      await onProgress(write, tally)
    })
  }
  await transact((write) =>
    leaveAudit(write, person, {
      action: 'imported',
      kind: 'youth.import',
      subject: id,
      municipality: place.municipality,
      changes: { sessions: [null, tally.new] },
    }),
  )
  return tally
}

/** Makes the units of a chunk that are not there yet. */
async function makeUnits(write: WriteTx, person: Person, chunk: readonly Group[], language: Language) {
  const wanted = new Map(chunk.flatMap(({ rows }) => rows.map(({ unit }) => [unit.id, unit] as const)))
  for (const { id, municipality, made, environment } of wanted.values()) {
    if (made === null || (await findUnit(write, id))) continue
    const content = {
      name_fi: made,
      name_sv: made,
      environment,
      language,
      opened_on: null,
      closed_on: null,
    }
    await saveUnit(write, person, { id, municipality, content, ifMatch: null })
  }
}
