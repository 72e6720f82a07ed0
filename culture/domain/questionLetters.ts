import type { Database } from '../../base/database/connect'
import { nobody, read, type Scope, write } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import type { Letter, SendMail } from '../../base/mail/letter'
import { listPublicVersions } from '../../collection/domain/definition/publicVersions'
import { listAddressees, type NoteAddressee } from '../../collection/domain/review/letters'
import { giveBackQuestion, takeUntoldQuestions } from '../db/questionLetters'
import { cultureSubject } from './subject'

/** The words of a letter: who asks, and of which indicator. */
export type WriteQuestionLetter = (
  about: { asking: string; indicator: Words | undefined },
  to: NoteAddressee,
) => Letter

const postOffice: Scope = { ...nobody, nation: true, permission: 'collection.round.manage' }

/**
 * Writes to the contacts of each municipality that another has asked something, in their own language and once. What was
 * asked is not in the letter. Safe with several servers at it.
 */
export async function sendQuestionLetters({
  database,
  sendMail,
  writeLetter,
}: {
  database: Database
  sendMail: SendMail
  writeLetter: WriteQuestionLetter
}): Promise<{ sent: number; failed: number }> {
  const outcome = { sent: 0, failed: 0 }
  // Taken in a transaction of its own, before the sending: no database waits for a mail server.
  const questions = await write(database, postOffice, takeUntoldQuestions)
  if (!questions.length) return outcome
  const versions = await read(database, nobody, (tx) => listPublicVersions(tx, cultureSubject.code))
  for (const question of questions) {
    const to = await read(database, postOffice, (tx) =>
      listAddressees(tx, question.municipality, cultureSubject.code),
    )
    const indicator = versions.find((one) => one.indicator === question.indicator)?.content.name
    const sent = await Promise.all(
      to.map((one) =>
        sendMail(writeLetter({ asking: question.asking, indicator }, one)).then(
          () => true,
          () => false,
        ),
      ),
    )
    outcome.sent += sent.filter(Boolean).length
    outcome.failed += sent.filter((done) => !done).length
    if (sent.length && !sent.some(Boolean))
      await write(database, postOffice, (tx) => giveBackQuestion(tx, question))
  }
  return outcome
}
