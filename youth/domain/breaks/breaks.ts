import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  type BreakContent,
  type BreakRow,
  findBreak,
  insertBreaks,
  selectBreaks,
  updateBreak,
} from '../../db/breaks/breaks'
import { findUnit } from '../../db/units/units'
import { allowWithin } from '../allowWithin'
import { idFrom } from '../idFrom'
import { planProblem } from '../plans/problems'
import { formerOf, saveVersion } from '../saveVersion'
import { type Holiday, holidaysOf } from './holidays'

/** The breaks of a municipality and of its units, by day. @throws not-allowed (403) */
export async function listBreaks(
  read: ReadTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[]; from?: string; to?: string },
): Promise<BreakRow[]> {
  allowWithin(person, 'youth.plan.read', { municipality: asked.municipality })
  return selectBreaks(read, asked)
}

type SaveBreak = {
  municipality: string
  id: string
  content: BreakContent
  ifMatch: number | '*' | null
}

/**
 * Makes a break with an id of the sender's, or writes its next version.
 * @returns 201 when new, 200 when corrected or the same
 * @throws invalid (422), not-allowed (403), break-taken (409), changed-meanwhile (412)
 */
export async function saveBreak(
  write: WriteTx,
  person: Person | null,
  { municipality, id, content, ifMatch }: SaveBreak,
): Promise<{ status: 200 | 201; version: number }> {
  allow(person, 'youth.plan.write', { municipality })
  await checkUnit(write, municipality, content.unit)
  const saved = await saveVersion<BreakContent>({
    content,
    ifMatch,
    find: async () => {
      const found = await findBreak(write, municipality, id)
      if (found?.removed_at) throw problem.notFound()
      return found
    },
    insert: async () => (await insertBreaks(write, [{ municipality, id, ...content }])).length === 1,
    update: (version) => updateBreak(write, { municipality, id }, version, content),
    taken: planProblem.breakTaken,
  })
  if (saved.before !== undefined)
    await leaveAudit(write, person, {
      ...entryOf(municipality, id, content.unit),
      action: saved.before === null ? 'created' : 'corrected',
      changes: changesBetween(formerOf(content, saved.before), content),
    })
  return { status: saved.status, version: saved.version }
}

/**
 * Makes breaks of a year's public holidays, each once however often it is asked.
 * @returns how many are new
 * @throws invalid (422), not-allowed (403)
 */
export async function addHolidays(
  write: WriteTx,
  person: Person | null,
  asked: {
    municipality: string
    unit: string | null
    year: number
    holidays: readonly Holiday[]
    effect: BreakContent['effect']
  },
): Promise<number> {
  const { municipality, unit, year, effect } = asked
  allow(person, 'youth.plan.write', { municipality })
  await checkUnit(write, municipality, unit)
  const chosen = holidaysOf(year).filter(({ holiday }) => asked.holidays.includes(holiday))
  let made = 0
  for (const { holiday, date } of chosen) {
    const content: BreakContent = {
      ...{ unit, holiday, name_fi: null, name_sv: null },
      ...{ first_day: date, last_day: date, effect },
    }
    if (await addHoliday(write, municipality, content)) {
      made++
      const id = holidayId(municipality, unit, date)
      const changes = changesBetween({}, content)
      await leaveAudit(write, person, { ...entryOf(municipality, id, unit), action: 'created', changes })
    }
  }
  return made
}

const holidayId = (municipality: string, unit: string | null, date: string) =>
  idFrom('holiday', municipality, unit ?? '', date)

/** A holiday that was removed comes back when it is asked for again. */
async function addHoliday(write: WriteTx, municipality: string, content: BreakContent): Promise<boolean> {
  const id = holidayId(municipality, content.unit, content.first_day)
  const stored = await findBreak(write, municipality, id)
  if (!stored) return (await insertBreaks(write, [{ municipality, id, ...content }])).length === 1
  return stored.removed_at !== null && updateBreak(write, stored, stored.version, content)
}

/**
 * Removes a break: what was planned on its days is planned again.
 * @throws not-found (404), not-allowed (403), changed-meanwhile (412)
 */
export async function removeBreak(
  write: WriteTx,
  person: Person | null,
  { municipality, id, ifMatch }: { municipality: string; id: string; ifMatch: number | '*' },
): Promise<void> {
  allow(person, 'youth.plan.write', { municipality })
  const stored = await findBreak(write, municipality, id)
  if (!stored || stored.removed_at) throw problem.notFound()
  const version = ifMatch === '*' ? stored.version : ifMatch
  if (!(await updateBreak(write, stored, version, 'remove'))) throw problem.changedMeanwhile()
  await leaveAudit(write, person, { ...entryOf(municipality, id, stored.unit), action: 'removed' })
}

const entryOf = (municipality: string, id: string, unit: string | null) => ({
  ...{ kind: 'youth.break', subject: id, municipality },
  ...(unit ? { unit } : {}),
})

async function checkUnit(write: WriteTx, municipality: string, unit: string | null) {
  if (unit && (await findUnit(write, unit))?.municipality !== municipality)
    throw problem.invalid([{ field: 'unit', reason: 'youth:field.unknown-unit' }])
}
