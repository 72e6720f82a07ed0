import type { WriteTx } from '../../../base/database/transaction'
import type { Language } from '../../../base/language/language'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import type { Sheet } from '../../../base/sheets/sheet'
import { forgetSheets, type ImportChanges, insertImport, updateImport } from '../../db/import/imports'
import { checkMayRecord } from '../units/training'
import { findSheetPlace, getSheet, isUnderWay } from './imports'
import type { Mapping } from './mapping/mapping'
import { importRows, type Tally, type Transact } from './record/importRows'
import type { ReadRows } from './rows/readRows'
import { type SheetPlace, understandSheet } from './understand'

/**
 * Begins to import what a person has seen, or goes on where an import was cut off. One that is under way goes on as
 * it does, whoever asks again.
 * @param asked.version of the mapping that was seen
 * @returns the work itself, which goes on after the answer; null where it is under way already
 * @throws not-found (404), not-allowed (403), not-trying-yet (409), sheet-gone (410), changed-meanwhile (412)
 */
export async function startImport(
  transact: Transact<WriteTx>,
  person: Person | null,
  asked: {
    id: string
    version: number
    withPredecessors: (code: string) => readonly string[]
    language: Language
  },
): Promise<(() => Promise<Tally>) | null> {
  const { id, withPredecessors, language } = asked
  const begun = await transact(async (write) => {
    const { stored, sheet } = await getSheet(write, person, id)
    if (isUnderWay(stored)) return null
    const { municipality, version } = stored
    await checkMayRecord(write, { municipality, training: false })
    // After a cut the version has moved with the progress; what was agreed to then still stands.
    const seen = stored.state === 'ready' ? asked.version : version
    if (!(await updateImport(write, { id, version: seen }, { state: 'importing' })))
      throw problem.changedMeanwhile()
    const municipalities = withPredecessors(municipality)
    return { stored, sheet, place: await findSheetPlace(write, { municipality, municipalities }) }
  })
  if (!begun) return null
  const { stored, sheet, place } = begun
  return async () => {
    const { rows } = await understandSheet(sheet, stored.mapping, place)
    return carryOut(transact, person, { id, rows, place, language })
  }
}

/**
 * Imports a sheet at once, as the command line does after its yes. Cut off, it goes on where it is begun again, there
 * or on the screen.
 * @throws not-allowed (403), not-trying-yet (409)
 */
export async function importNow(
  transact: Transact<WriteTx>,
  person: Person,
  asked: CarriedOut & { fileName: string; sheet: Sheet; mapping: Mapping },
  onProgress?: (done: number) => void,
): Promise<Tally> {
  const { id, fileName, sheet, mapping, place } = asked
  const { municipality } = place
  allow(person, 'youth.import', { municipality })
  await transact(async (write) => {
    await checkMayRecord(write, { municipality, training: false })
    await forgetSheets(write)
    await insertImport(write, { id, municipality, fileName, sheet, mapping, createdBy: person.id })
    await updateImport(write, { id }, { state: 'importing' })
  })
  return carryOut(transact, person, asked, onProgress)
}

type CarriedOut = { id: string; rows: ReadRows; place: SheetPlace; language: Language }

async function carryOut(
  transact: Transact<WriteTx>,
  person: Person | null,
  { id, rows, place, language }: CarriedOut,
  onProgress: (done: number) => void = () => {},
): Promise<Tally> {
  const keep = (changes: ImportChanges) => transact((write) => updateImport(write, { id }, changes))
  try {
    await keep({ rows: rows.accepted.length, refused: rows.refused.length })
    const request = { id, rows: rows.accepted, place, language }
    const tally = await importRows(transact, person, request, async (write, soFar) => {
      await updateImport(write, { id }, progressOf(soFar))
      onProgress(soFar.new + soFar.there + soFar.differs + soFar.deleted + soFar.locked)
    })
    await keep({ state: 'done', sheet: null, ...progressOf(tally) })
    return tally
  } catch (error) {
    await keep({ state: 'stopped' }).catch(() => {})
    throw error
  }
}

const progressOf = (tally: Tally) => ({
  recorded: tally.new,
  there: tally.there,
  differing: tally.differs,
  deleted: tally.deleted,
  locked: tally.locked,
})
