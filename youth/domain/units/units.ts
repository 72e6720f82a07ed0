import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  findPlaceOfUnit,
  findUnit,
  insertUnit,
  selectUnits,
  type UnitContent,
  type UnitRow,
  updateUnit,
} from '../../db/units/units'
import { allowThere } from '../allowThere'
import { checkCodes } from '../codeLists/checkCodes'
import { youthProblem } from '../problems'
import { knownFacts } from './accessibility'

const inFinnish = new Intl.Collator('fi')

/**
 * The units of a municipality that the person may see, by Finnish name, practice last.
 * @param municipalities the code and those of its predecessors
 * @throws not-allowed (403)
 */
export async function listUnits(
  read: ReadTx,
  person: Person | null,
  municipality: string,
  municipalities: readonly string[],
): Promise<UnitRow[]> {
  allowThere(person, 'youth.unit.read', municipality)
  const units = await selectUnits(read, municipalities)
  return units.sort(
    (a, b) => Number(a.training) - Number(b.training) || inFinnish.compare(a.name_fi, b.name_fi),
  )
}

/**
 * Makes a unit with an id of the sender's, or writes its next version.
 * @param ifMatch null for a new unit, else the version that is corrected
 * @returns 201 when new, 200 when corrected or the same
 * @throws not-allowed (403), unit-taken (409), changed-meanwhile (412)
 */
export async function saveUnit(
  write: WriteTx,
  person: Person | null,
  asked: { id: string; municipality: string; content: UnitContent; ifMatch: number | '*' | null },
): Promise<{ status: 200 | 201; version: number }> {
  const { id, municipality, content } = asked
  allow(person, 'youth.unit.write', { municipality })
  await checkCodes(write, content)
  if (!(await findPlaceOfUnit(write, id))) {
    if (asked.ifMatch !== null) throw problem.changedMeanwhile()
    if (await insertUnit(write, { id, municipality, ...content })) {
      await audit(write, person, asked, 'created', {})
      return { status: 201, version: 1 }
    }
  }
  // Either it was there, or another sending of the same id came first while this one waited.
  const place = await findPlaceOfUnit(write, id)
  if (!place) throw youthProblem.unitTaken()
  allow(person, 'youth.unit.write', { municipality: place })
  const stored = await findUnit(write, id)
  if (!stored) throw problem.notFound()
  const same = Object.keys(changesBetween(contentOf(stored, content), content)).length === 0
  if (same && place === municipality) return { status: 200, version: stored.version }
  // A unit stays where it was made: its sessions carry its municipality.
  if (place !== municipality || asked.ifMatch === null) throw youthProblem.unitTaken()
  const version = asked.ifMatch === '*' ? stored.version : asked.ifMatch
  if (!(await updateUnit(write, id, version, content))) throw problem.changedMeanwhile()
  await audit(write, person, asked, 'corrected', stored)
  return { status: 200, version: version + 1 }
}

async function audit(
  write: WriteTx,
  person: Person,
  { id, municipality, content }: { id: string; municipality: string; content: UnitContent },
  action: string,
  before: Partial<UnitContent>,
) {
  await leaveAudit(write, person, {
    action,
    kind: 'youth.unit',
    subject: id,
    municipality,
    unit: id,
    changes: changesBetween(contentOf(before, content), content),
  })
}

/** Of what is stored, the fields that are written: what is not named stays as it is. */
const contentOf = (stored: Partial<UnitContent>, written: UnitContent): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(written).map((field) => [
      field,
      field === 'accessibility' ? knownFacts(stored.accessibility ?? {}) : stored[field as keyof UnitContent],
    ]),
  )
