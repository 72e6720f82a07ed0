import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  findGroup,
  type GroupContent,
  type GroupRow,
  insertGroup,
  selectGroups,
  updateGroup,
} from '../../db/groups/groups'
import { findUnit } from '../../db/units/units'
import { allowWithin } from '../allowWithin'
import { planProblem } from '../plans/problems'
import { formerOf, saveVersion } from '../saveVersion'

const inFinnish = new Intl.Collator('fi')
/** What is written of a group stays with it: the audit says only that it changed. */
const freeText = ['needs', 'goals', 'outcome', 'partners']

/** The groups of a municipality, by Finnish name; who works in one unit sees those of that unit. @throws not-allowed (403) */
export async function listGroups(
  read: ReadTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[] },
): Promise<GroupRow[]> {
  allowWithin(person, 'youth.group.read', { municipality: asked.municipality })
  const groups = await selectGroups(read, asked.municipalities)
  return groups.sort((a, b) => inFinnish.compare(a.name_fi, b.name_fi) || a.id.localeCompare(b.id))
}

type SaveGroup = {
  municipality: string
  id: string
  content: GroupContent
  ifMatch: number | '*' | null
}

/**
 * Makes a group with an id of the sender's, or writes its next version.
 * @returns 201 when new, 200 when corrected or the same
 * @throws invalid (422), not-allowed (403) for the stored or the new unit, group-taken (409), changed-meanwhile (412)
 */
export async function saveGroup(
  write: WriteTx,
  person: Person | null,
  { municipality, id, content, ifMatch }: SaveGroup,
): Promise<{ status: 200 | 201; version: number }> {
  allow(person, 'youth.group.write', { municipality, unit: content.unit })
  const unit = await findUnit(write, content.unit)
  if (unit?.municipality !== municipality)
    throw problem.invalid([{ field: 'unit', reason: 'youth:field.unknown-unit' }])
  const saved = await saveVersion<GroupContent>({
    content,
    ifMatch,
    find: () => findGroup(write, municipality, id),
    insert: () => insertGroup(write, { municipality, id, ...content }),
    update: (version, stored) => {
      allow(person, 'youth.group.write', { municipality, unit: stored.unit })
      return updateGroup(write, { municipality, id }, version, content)
    },
    taken: planProblem.groupTaken,
  })
  if (saved.before !== undefined)
    await leaveAudit(write, person, {
      action: saved.before === null ? 'created' : 'corrected',
      kind: 'youth.group',
      subject: id,
      municipality,
      unit: content.unit,
      changes: changesBetween(formerOf(content, saved.before), content, freeText),
    })
  return { status: saved.status, version: saved.version }
}
