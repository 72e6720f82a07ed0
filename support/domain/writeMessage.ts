import { leaveAudit } from '../../base/audit/audit'
import type { WriteTx } from '../../base/database/transaction'
import { type Accepted, acceptOnce } from '../../base/intake/intake'
import { allow } from '../../base/people/domain/allow'
import type { Person } from '../../base/people/domain/person'
import { problem } from '../../base/problems/catalogue'
import { findMessage, insertMessage } from '../db/messages'
import { holdThread, moveThread } from '../db/threads'
import { mostMessages } from './codes'
import { supportProblem } from './problems'
import { signedIn } from './signedIn'

type Written = { thread: string; id: string; text: string; key: string | undefined }
type Answer = Promise<Accepted<{ id: string; version: number }>>

/** The asker writes more; the thread waits for the team again, also where it was closed. @throws not-found (404) */
export async function reply(write: WriteTx, person: Person | null, written: Written): Answer {
  signedIn(person)
  return writeMessage(write, person, written, false)
}

/** The national team answers. @throws not-allowed (403), not-found (404) */
export async function answer(write: WriteTx, person: Person | null, written: Written): Answer {
  allow(person, 'support.answer', 'nation')
  return writeMessage(write, person, written, true)
}

async function writeMessage(write: WriteTx, person: Person, written: Written, byTeam: boolean): Answer {
  const { thread, id, text, key } = written
  return acceptOnce(write, person, key, ['support.message', thread, id, text, byTeam], async () => {
    const held = await holdThread(write, thread)
    // In one's own thread one is the asker, whatever one's role is; in others' one is the team.
    if (!held || (!byTeam && held.asker !== person.id)) throw problem.notFound()
    const sent = await findMessage(write, id)
    if (sent) {
      const same = sent.thread === thread && sent.author === person.id && sent.text === text
      if (!same || sent.by_team !== byTeam) throw supportProblem.alreadySent()
      return { status: 200, answer: { id, version: held.version } }
    }
    if (held.messages >= mostMessages) throw supportProblem.threadFull(mostMessages)
    const number = held.messages + 1
    const message = { thread, number, id, asker: held.asker, author: person.id, by_team: byTeam, text }
    if (!(await insertMessage(write, message))) throw supportProblem.alreadySent()
    const state = byTeam ? 'answered' : 'open'
    const version = await moveThread(write, held, { state, messages: number })
    await leaveAudit(write, person, {
      action: byTeam ? 'answered' : 'replied',
      kind: 'support.thread',
      subject: thread,
      changes: { ...(held.state === state ? {} : { state: [held.state, state] }), text: 'changed' },
    })
    return { status: 201, answer: { id, version } }
  })
}
