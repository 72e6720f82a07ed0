import { leaveAudit } from '../../base/audit/audit'
import type { WriteTx } from '../../base/database/transaction'
import { allow } from '../../base/people/domain/allow'
import type { Person } from '../../base/people/domain/person'
import { problem } from '../../base/problems/catalogue'
import { holdThread, moveThread, updateSeen } from '../db/threads'
import { signedIn } from './signedIn'

type Asked = { thread: string; state: 'open' | 'closed'; ifMatch: number | '*' | null }
type Stands = Promise<{ id: string; version: number }>

/** The asker closes a thread, or opens it again. @throws not-found (404), changed-meanwhile (412) */
export async function setOwnState(write: WriteTx, person: Person | null, asked: Asked): Stands {
  signedIn(person)
  return setState(write, person, asked, ({ asker }) => asker === person.id)
}

/** The national team does. @throws not-allowed (403), not-found (404), changed-meanwhile (412) */
export async function setQueuedState(write: WriteTx, person: Person | null, asked: Asked): Stands {
  allow(person, 'support.answer', 'nation')
  return setState(write, person, asked, () => true)
}

async function setState(
  write: WriteTx,
  person: Person,
  { thread, state, ifMatch }: Asked,
  reaches: (thread: { asker: string }) => boolean,
): Stands {
  const held = await holdThread(write, thread)
  if (!held || !reaches(held)) throw problem.notFound()
  // Who closes means what they have read: an answer that came in between is not closed over.
  if (ifMatch !== null && ifMatch !== '*' && ifMatch !== held.version) throw problem.changedMeanwhile()
  if (held.state === state) return { id: thread, version: held.version }
  const version = await moveThread(write, held, { state })
  await leaveAudit(write, person, {
    action: state === 'closed' ? 'closed' : 'reopened',
    kind: 'support.thread',
    subject: thread,
    changes: { state: [held.state, state] },
  })
  return { id: thread, version }
}

/** The asker has seen the messages up to a number. No content changes, so the audit has no entry of it. @throws not-found (404) */
export async function markSeen(
  write: WriteTx,
  person: Person | null,
  thread: string,
  number: number,
): Promise<void> {
  signedIn(person)
  if (!(await updateSeen(write, thread, number))) throw problem.notFound()
}
