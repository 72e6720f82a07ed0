import type { Database } from '../../../base/database/connect'
import { nobody, read, type Scope, write } from '../../../base/database/transaction'
import {
  giveBackNote,
  type NoteAddressee,
  selectContacts,
  selectUnmailed,
  takeNote,
  type UnmailedNote,
} from '../../db/review/letters'
import { selectQuestions, selectSections } from '../../db/rounds/rounds'
import type { IndicatorContent } from '../indicator'
import type { Letter, SendMail } from '../rounds/letters'

/** The contacts of a municipality that letters of a subject go to, the main one first. For who sends them. */
export { type NoteAddressee, selectContacts as listAddressees } from '../../db/review/letters'

/** What a letter is about: a question, a section or, where neither is there, the whole. */
export type LetterAbout = {
  content: IndicatorContent | undefined
  sectionName: { fi: string; sv: string; en: string } | undefined
}
/** A letter's words in the language of whom it is for. */
export type WriteReviewLetter = (note: UnmailedNote & LetterAbout, to: NoteAddressee) => Letter

// Each sees what it needs: one what was said, the other to whom letters go.
const reviewers: Scope = { ...nobody, nation: true, permission: 'collection.answer.review' }
const postOffice: Scope = { ...nobody, nation: true, permission: 'collection.round.manage' }

/**
 * Writes to the contacts of each municipality of which a reviewer has asked, returned or unlocked something, in their
 * own language and once. Safe with several servers at it.
 */
export async function sendReviewLetters({
  database,
  sendMail,
  writeLetter,
}: {
  database: Database
  sendMail: SendMail
  writeLetter: WriteReviewLetter
}): Promise<{ sent: number; failed: number }> {
  const outcome = { sent: 0, failed: 0 }
  for (const note of await read(database, reviewers, selectUnmailed)) {
    // Taken in a transaction of its own, before the sending: no database waits for a mail server.
    if (!(await write(database, reviewers, (tx) => takeNote(tx, note)))) continue
    const { to, ...about } = await read(database, postOffice, async (tx) => ({
      to: await selectContacts(tx, note.municipality, note.subject),
      content: (await selectQuestions(tx, note.round)).find(({ indicator }) => indicator === note.indicator)
        ?.content,
      sectionName: (await selectSections(tx, note.round)).find(({ code }) => code === note.section)?.name,
    }))
    const sent = await Promise.all(
      to.map((one) =>
        sendMail(writeLetter({ ...note, ...about }, one)).then(
          () => true,
          () => false,
        ),
      ),
    )
    outcome.sent += sent.filter(Boolean).length
    outcome.failed += sent.filter((done) => !done).length
    if (sent.length && !sent.some(Boolean)) await write(database, reviewers, (tx) => giveBackNote(tx, note))
  }
  return outcome
}
