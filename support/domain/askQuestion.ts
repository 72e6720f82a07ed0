import { leaveAudit } from '../../base/audit/audit'
import type { WriteTx } from '../../base/database/transaction'
import { type Accepted, acceptOnce } from '../../base/intake/intake'
import type { Language } from '../../base/language/language'
import type { Person } from '../../base/people/domain/person'
import { findMessage, insertMessage } from '../db/messages'
import { findThread, insertThread } from '../db/threads'
import type { Kind } from './codes'
import { supportProblem } from './problems'
import { signedIn } from './signedIn'

export type Question = { kind: Kind; text: string; screen: string | null; language: Language }

/**
 * Asks something or gives feedback: begins a thread whose first message it is. The message bears the thread's id.
 * @param asked.id made by the sender; the same question again is the same question
 * @returns 201 when new, 200 when it is there already
 * @throws already-sent (409) where the id is in use with other content
 */
export async function askQuestion(
  write: WriteTx,
  person: Person | null,
  asked: { id: string; question: Question; key: string | undefined },
): Promise<Accepted<{ id: string; version: number }>> {
  signedIn(person)
  const { id, question, key } = asked
  const { text, ...about } = question
  return acceptOnce(write, person, key, ['support.thread', id, question], async () => {
    if (await insertThread(write, { id, asker: person.id, ...about })) {
      const first = { thread: id, number: 1, id, asker: person.id, author: person.id, by_team: false, text }
      if (!(await insertMessage(write, first))) throw supportProblem.alreadySent()
      await leaveAudit(write, person, {
        action: 'asked',
        kind: 'support.thread',
        subject: id,
        changes: { kind: [null, about.kind], screen: [null, about.screen], text: 'changed' },
      })
      return { status: 201, answer: { id, version: 1 } }
    }
    const stored = await findThread(write, id)
    const first = stored && (await findMessage(write, id))
    const same =
      first?.text === text &&
      stored?.kind === about.kind &&
      stored.screen === about.screen &&
      stored.language === about.language
    if (!stored || !same) throw supportProblem.alreadySent()
    return { status: 200, answer: { id, version: stored.version } }
  })
}
