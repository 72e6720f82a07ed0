import type { Database } from '../../../base/database/connect'
import { nobody, read, type Scope, write } from '../../../base/database/transaction'
import type { Language } from '../../../base/language/language'
import type { Letter, SendMail } from '../../../base/mail/letter'
import { type Addressee, markLetter, selectAddressees, takeLetter } from '../../db/rounds/reminders'
import { type LetterKind, lastDay } from './states'

export type { Letter, SendMail }
/** A letter's words in the language of whom it is for. */
export type WriteLetter = (
  kind: LetterKind,
  to: Addressee & { lastDay: string },
  language: Language,
) => Letter

const dayBefore = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

/**
 * Which reminder is due on a day: from 14 days before the last day, from 3 days before it, and from the day after. A
 * round that was opened with less time left has no reminder of the time before.
 */
export function dueReminder(
  {
    opens_on,
    deadline,
    extended_to,
    state,
  }: Pick<Addressee, 'opens_on' | 'deadline' | 'extended_to' | 'state'>,
  today: string,
): Exclude<LetterKind, 'invitation'> | null {
  const last = lastDay({
    round: { state: 'open', deadline, opensOn: opens_on },
    reply: { state, extendedTo: extended_to },
  })
  if (today > dayBefore(last, -7)) return null
  if (today > last) return 'after-1'
  if (today >= dayBefore(last, 3)) return opens_on <= dayBefore(last, 3) ? 'before-3' : null
  if (today >= dayBefore(last, 14)) return opens_on <= dayBefore(last, 14) ? 'before-14' : null
  return null
}

/** Letters are sent under the permission to run rounds, by nobody in person. */
const postOffice: Scope = { ...nobody, nation: true, permission: 'collection.round.manage' }

export type Sending = { database: Database; sendMail: SendMail; writeLetter: WriteLetter }

/** Sends the invitations of a round that have not been sent. */
export const sendInvitations = (sending: Sending, round: string) =>
  sendAll(sending, round, () => 'invitation')

/** Sends the reminders that are due on a day, each once. Safe with several servers at it. */
export const sendReminders = (sending: Sending, today: string) =>
  sendAll(sending, null, (to) => dueReminder(to, today))

async function sendAll(
  { database, sendMail, writeLetter }: Sending,
  round: string | null,
  kindFor: (to: Addressee) => LetterKind | null,
): Promise<{ sent: number; failed: number }> {
  const outcome = { sent: 0, failed: 0 }
  for (const to of await read(database, postOffice, (tx) => selectAddressees(tx, round))) {
    const kind = kindFor(to)
    if (!kind || to.sent.includes(kind)) continue
    const letter = { municipality: to.municipality, round: to.round, kind, email: to.email }
    // Taken in a transaction of its own, before the sending: no database waits for a mail server.
    if (!(await write(database, postOffice, (tx) => takeLetter(tx, letter)))) continue
    const last = lastDay({
      round: { state: 'open', deadline: to.deadline, opensOn: to.opens_on },
      reply: { state: to.state, extendedTo: to.extended_to },
    })
    const failed = await sendMail(writeLetter(kind, { ...to, lastDay: last }, to.language)).then(
      () => null,
      (error: Error) => error.message.slice(0, 300),
    )
    await write(database, postOffice, (tx) => markLetter(tx, letter, failed))
    outcome[failed === null ? 'sent' : 'failed'] += 1
  }
  return outcome
}
