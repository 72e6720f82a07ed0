import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  findOpening,
  insertOpening,
  lockHours,
  type OpeningContent,
  type OpeningRow,
  selectOpenings,
  updateOpening,
} from '../../db/openings/openings'
import { allowWithin } from '../allowWithin'
import { formerOf, saveVersion } from '../saveVersion'
import { checkOwnUnit } from '../structure/keep'
import { today } from '../times'
import { hoursOf, inOrder } from './hours'
import { pastStands } from './pastStands'
import { openingProblem } from './problems'

/** The opening hours of a municipality's units or of one, by the day they begin. @throws not-allowed (403) */
export async function listOpenings(
  read: ReadTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[]; unit?: string | undefined },
): Promise<OpeningRow[]> {
  allowWithin(person, 'youth.unit.read', asked)
  return selectOpenings(read, asked)
}

type SaveOpening = {
  municipality: string
  id: string
  content: OpeningContent
  /** Null for new hours, else the version that is corrected. */
  ifMatch: number | '*' | null
}

/**
 * Says a unit's hours from a day on, under an id of the sender's, or corrects them. What has been in force stands: it
 * is followed by other hours from today on at the earliest.
 * @returns 201 when new, 200 when corrected or the same
 * @throws invalid (422), not-allowed (403), opening-taken (409), changed-meanwhile (412)
 */
export async function saveOpening(
  write: WriteTx,
  person: Person | null,
  { municipality, id, content, ifMatch }: SaveOpening,
): Promise<{ status: 200 | 201; version: number }> {
  allow(person, 'youth.unit.write', { municipality })
  await checkOwnUnit(write, municipality, content.unit)
  await lockHours(write, { municipalities: [municipality], unit: content.unit })
  const saved = await saveVersion<OpeningContent>({
    content,
    ifMatch,
    find: async () => {
      const found = await findOpening(write, { municipality, id })
      if (found?.removed_at) throw problem.notFound()
      // JSON in the database keeps no order of its own.
      return found && { ...found, spans: inOrder(found.spans) }
    },
    insert: async () => {
      await checkAmongOthers(write, municipality, id, content)
      return insertOpening(write, { municipality, id, ...content })
    },
    update: async (version, stored) => {
      if (stored.unit !== content.unit) throw openingProblem.openingTaken()
      await checkAmongOthers(write, municipality, id, content)
      return updateOpening(write, { municipality, id }, version, content)
    },
    taken: openingProblem.openingTaken,
  })
  if (saved.before !== undefined)
    await leaveAudit(write, person, {
      ...entryOf(municipality, id, content.unit),
      action: saved.before === null ? 'created' : 'corrected',
      changes: changesBetween(formerOf(content, saved.before), content),
    })
  return { status: saved.status, version: saved.version }
}

/** @throws invalid (422) for a day on which other hours begin, and for a change of days that have been */
async function checkAmongOthers(write: WriteTx, municipality: string, id: string, content: OpeningContent) {
  const stored = await selectOpenings(write, { municipalities: [municipality], unit: content.unit })
  const others = stored.filter((one) => one.id !== id)
  if (others.some(({ first_day }) => first_day === content.first_day))
    throw openingProblem.field('from', 'same-day')
  if (!pastStands(stored.map(hoursOf), [...others, content].map(hoursOf), today().toString()))
    throw openingProblem.field('from', 'past-stands')
}

/**
 * Removes hours that have not been in force: those before them go on.
 * @throws not-found (404), not-allowed (403), opening-has-been (409), changed-meanwhile (412)
 */
export async function removeOpening(
  write: WriteTx,
  person: Person | null,
  { municipality, id, ifMatch }: { municipality: string; id: string; ifMatch: number | '*' },
): Promise<void> {
  allow(person, 'youth.unit.write', { municipality })
  const stored = await findOpening(write, { municipality, id })
  if (!stored || stored.removed_at) throw problem.notFound()
  if (stored.first_day < today().toString()) throw openingProblem.openingHasBeen()
  const version = ifMatch === '*' ? stored.version : ifMatch
  if (!(await updateOpening(write, stored, version, 'remove'))) throw problem.changedMeanwhile()
  await leaveAudit(write, person, { ...entryOf(municipality, id, stored.unit), action: 'removed' })
}

const entryOf = (municipality: string, id: string, unit: string) => ({
  ...{ kind: 'youth.opening', subject: id, municipality, unit },
})
