import { leaveAudit } from '../../../base/audit/audit'
import type { Database } from '../../../base/database/connect'
import { nobody, type ReadTx, read, type WriteTx, write } from '../../../base/database/transaction'
import type { Letter, SendMail } from '../../../base/mail/letter'
import type { Person } from '../../../base/people/domain/person'
import { hashToken, makeToken } from '../../../base/people/domain/token'
import { problem } from '../../../base/problems/catalogue'
import {
  type Addressee,
  findChoice,
  markLetter,
  saveChoice,
  selectAddressees,
  stopByLetter,
  takeLetter,
} from '../../db/reminders/reminders'
import { selectUnits } from '../../db/units/units'
import { youthProblem } from '../problems'
import { weekOfUnits } from '../weeks/readWeek'
import { missingOf, mondayOf, shiftDays } from '../weeks/week'

type Name = { fi: string; sv: string }
/** What is missing of a week in a municipality: a planned session of a unit, or a day that is usual in it. */
export type MissingDay = {
  unit: string
  name: Name
  date: string
  planned: { name: Name | null; form: string; start: string } | null
}
export type WriteLetter = (
  to: Addressee,
  about: { week: string; missing: readonly MissingDay[]; stop: string },
) => Letter
export type Sending = {
  database: Database
  sendMail: SendMail
  writeLetter: WriteLetter
  withPredecessors: (municipality: string) => readonly string[]
}

/**
 * Writes to everyone who records or leads what is missing of the week that ended, each once a week at most, and to
 * nobody where nothing is. Of units and days, never of who should have recorded. Safe with several servers at it.
 */
export async function sendMissing(
  { database, sendMail, writeLetter, withPredecessors }: Sending,
  today: string,
): Promise<{ sent: number; failed: number }> {
  const week = shiftDays(mondayOf(today), -7)
  const outcome = { sent: 0, failed: 0 }
  const missingOf = new Map<string, readonly MissingDay[]>()
  for (const to of await selectAddressees(database, week)) {
    const municipalities = withPredecessors(to.municipality)
    // Within the municipality alone, by nobody in person.
    const scope = { ...nobody, municipalities }
    const all =
      missingOf.get(to.municipality) ??
      (await read(database, scope, (tx) => findMissing(tx, municipalities, week, today)))
    missingOf.set(to.municipality, all)
    const missing = all.filter(({ unit }) => to.units === null || to.units.includes(unit))
    if (!missing.length) continue
    const stop = makeToken()
    const letter = { municipality: to.municipality, person: to.person, week }
    if (!(await write(database, scope, (tx) => takeLetter(tx, letter, hashToken(stop))))) continue
    const failed = await sendMail(writeLetter(to, { week, missing, stop })).then(
      () => null,
      (error: Error) => error.message.slice(0, 300),
    )
    await write(database, scope, (tx) => markLetter(tx, letter, failed))
    outcome[failed === null ? 'sent' : 'failed'] += 1
  }
  return outcome
}

/** What the units' plans or, without them, their own rhythm lack: what the screen of the week shows too. */
async function findMissing(
  tx: ReadTx,
  municipalities: readonly string[],
  monday: string,
  today: string,
): Promise<MissingDay[]> {
  const units = await selectUnits(tx, municipalities)
  const weeks = await weekOfUnits(tx, units, { municipalities, monday, today })
  return weeks.flatMap(({ unit, days }) => {
    const { name_fi: fi = '', name_sv: sv = '' } = units.find(({ id }) => id === unit) ?? {}
    return days.flatMap((day) =>
      missingOf(day).map((missing) => ({
        ...{ unit, name: { fi, sv }, date: day.date },
        planned: missing && { name: missing.plan.name, form: missing.plan.form, start: missing.start },
      })),
    )
  })
}

/** Whether a person wants letters: their own wish, wherever they work. @throws not-signed-in (401) */
export async function wantsReminders(tx: ReadTx, person: Person | null): Promise<boolean> {
  if (!person) throw problem.notSignedIn()
  return findChoice(tx, person.id)
}

/** @throws not-signed-in (401) */
export async function chooseReminders(tx: WriteTx, person: Person | null, wanted: boolean): Promise<void> {
  if (!person) throw problem.notSignedIn()
  if ((await findChoice(tx, person.id)) === wanted) return
  await saveChoice(tx, person.id, wanted)
  await leaveAudit(tx, person, {
    ...{ action: 'reminders-chosen', kind: 'person', subject: person.id },
    changes: { wanted: [!wanted, wanted] },
  })
}

/** Stops letters by the secret of one of them, without a sign-in. @throws letter-unknown (404) */
export async function stopReminders(database: Database, token: string): Promise<void> {
  if (!(await stopByLetter(database, hashToken(token)))) throw youthProblem.letterUnknown()
}
