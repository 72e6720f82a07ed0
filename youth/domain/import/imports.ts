import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import type { Sheet } from '../../../base/sheets/sheet'
import {
  findFormerMapping,
  findImport,
  findPlaceOfImport,
  findSheet,
  forgetSheets,
  type ImportRow,
  insertImport,
  selectImports,
  updateImport,
} from '../../db/import/imports'
import { findKeptFrom } from '../../db/retention/retention'
import { selectUnits } from '../../db/units/units'
import { youthProblem } from '../problems'
import { checkMapping, type Mapping } from './mapping/mapping'
import { describePreview, type Preview } from './preview'
import { foresee, type Transact } from './record/importRows'
import { type SheetPlace, understandSheet } from './understand'

/** An import whose last step is older than this was cut off: whoever carried it out is gone. */
const silence = 60_000

export const isUnderWay = ({ state, progress_at }: Pick<ImportRow, 'state' | 'progress_at'>): boolean =>
  state === 'importing' && Date.now() - progress_at.getTime() < silence

/** A municipality with those that have become part of it. */
export type Municipalities = { municipality: string; municipalities: readonly string[] }

/** The units that rows of a sheet may be of: no practice is imported; and from when on their records are kept. */
export async function findSheetPlace(read: ReadTx, where: Municipalities): Promise<SheetPlace> {
  const units = await selectUnits(read, where.municipalities)
  const keptFrom = new Map<string, string>()
  for (const municipality of where.municipalities) {
    const day = await findKeptFrom(read, municipality)
    if (day !== null) keptFrom.set(municipality, day)
  }
  return { ...where, units: units.filter(({ training }) => !training), keptFrom }
}

/**
 * Keeps a sheet that was read, with the mapping that is proposed for it, until a person says yes.
 * @returns 201 when it is new; 200 where the same id was sent before
 * @throws not-allowed (403), import-taken (409), sheet-no-headings (422)
 */
export async function keepSheet(
  transact: Transact<WriteTx>,
  person: Person | null,
  asked: { id: string; fileName: string; sheet: Sheet; where: Municipalities },
): Promise<{ status: 200 | 201; version: number }> {
  const { id, fileName, sheet, where } = asked
  const { municipality } = where
  allow(person, 'youth.import', { municipality })
  const { place, former } = await transact(async (write) => ({
    place: await findSheetPlace(write, where),
    former: await findFormerMapping(write, municipality),
  }))
  const { mapping } = await understandSheet(sheet, former && forNextSheet(former), place)
  return transact(async (write) => {
    await forgetSheets(write)
    if (await insertImport(write, { id, municipality, fileName, sheet, mapping, createdBy: person.id })) {
      return { status: 201, version: 1 }
    }
    const stored = await findImport(write, id)
    if (stored?.created_by !== person.id || stored.file_name !== fileName) throw youthProblem.importTaken()
    return { status: 200, version: stored.version }
  })
}

/** What a person decided for one sheet holds for the next; what was said of a whole sheet is asked anew. */
const forNextSheet = (former: Mapping): Mapping => ({ ...former, otherwise: {} })

/** An import with its place, for those who may. @throws not-found (404), not-allowed (403) */
export async function getImport(read: ReadTx, person: Person | null, id: string): Promise<ImportRow> {
  const municipality = await findPlaceOfImport(read, id)
  allow(person, 'youth.import', municipality === undefined ? 'anywhere' : { municipality })
  const found = await findImport(read, id)
  if (!found) throw problem.notFound()
  return found
}

/** @throws not-allowed (403) */
export async function listImports(read: ReadTx, person: Person | null, municipality: string) {
  allow(person, 'youth.import', { municipality })
  return selectImports(read, municipality)
}

/** An import with its sheet. @throws not-found (404), not-allowed (403), sheet-gone (410) */
export async function getSheet(read: ReadTx, person: Person | null, id: string) {
  const stored = await getImport(read, person, id)
  const sheet = await findSheet(read, id)
  if (!sheet) throw youthProblem.sheetGone()
  return { stored, sheet }
}

/** What would become of each row now. @throws not-found (404), not-allowed (403), sheet-gone (410) */
export async function previewImport(
  transact: Transact<ReadTx>,
  person: Person | null,
  { id, withPredecessors }: { id: string; withPredecessors: (code: string) => readonly string[] },
): Promise<{ stored: ImportRow; preview: Preview; kind: string }> {
  const { stored, sheet, place } = await transact(async (read) => {
    const { stored, sheet } = await getSheet(read, person, id)
    const { municipality } = stored
    const municipalities = withPredecessors(municipality)
    return { stored, sheet, place: await findSheetPlace(read, { municipality, municipalities }) }
  })
  const understood = await understandSheet(sheet, stored.mapping, place)
  const planned = await foresee(transact, understood.rows.accepted, place)
  return { stored, preview: describePreview(understood, planned), kind: sheet.kind }
}

/** @throws invalid (422), not-found (404), not-allowed (403), sheet-gone (410), changed-meanwhile (412) */
export async function changeMapping(
  write: WriteTx,
  person: Person | null,
  { id, version, mapping }: { id: string; version: number; mapping: Mapping },
): Promise<number> {
  const { stored } = await getSheet(write, person, id)
  const problems = checkMapping(mapping)
  if (problems.length) throw problem.invalid(problems)
  if (isUnderWay(stored) || !(await updateImport(write, { id, version }, { mapping })))
    throw problem.changedMeanwhile()
  return version + 1
}

/** Empties a sheet that is not wanted. @throws not-found (404), not-allowed (403), changed-meanwhile (412) */
export async function discardImport(write: WriteTx, person: Person | null, id: string): Promise<void> {
  const stored = await getImport(write, person, id)
  if (isUnderWay(stored)) throw problem.changedMeanwhile()
  if (stored.state !== 'done') await updateImport(write, { id }, { state: 'discarded', sheet: null })
}
