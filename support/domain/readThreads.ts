import * as z from 'zod/mini'
import type { ReadTx } from '../../base/database/transaction'
import { allow } from '../../base/people/domain/allow'
import type { Person } from '../../base/people/domain/person'
import { problem } from '../../base/problems/catalogue'
import { uuid } from '../../base/problems/fields'
import { type MessageRow, selectMessages } from '../db/messages'
import {
  type Asker,
  countOpen,
  countUnread,
  findAsker,
  findThread,
  type OwnThread,
  type QueuedThread,
  selectOwnThreads,
  selectQueue,
  type ThreadRow,
} from '../db/threads'
import type { State } from './codes'
import { signedIn } from './signedIn'

export type WholeThread = { thread: ThreadRow; messages: MessageRow[] }
type Page<T> = { threads: T[]; next: string | null }
type AskedPage = { cursor?: string | undefined; limit: number }

/** A page of what the person has asked, the last changed first. @throws invalid (422) for a foreign cursor */
export async function listOwnThreads(
  read: ReadTx,
  person: Person | null,
  { cursor, limit }: AskedPage,
): Promise<Page<OwnThread>> {
  signedIn(person)
  const [at, id] = readCursor(cursor, OwnCursor) ?? []
  const after = at && id ? { at, id } : undefined
  const found = await selectOwnThreads(read, person.id, { after, limit: limit + 1 })
  return pageOf(found, limit, (last) => [last.changed_at.toISOString(), last.id])
}

/** One's own thread with all that was written in it. Others' are not there. @throws not-found (404) */
export async function getOwnThread(read: ReadTx, person: Person | null, id: string): Promise<WholeThread> {
  signedIn(person)
  const thread = await findThread(read, id)
  if (!thread || thread.asker !== person.id) throw problem.notFound()
  return { thread, messages: await selectMessages(read, id) }
}

/** How many answers the person has not seen. */
export async function unreadAnswers(read: ReadTx, person: Person | null): Promise<number> {
  signedIn(person)
  return countUnread(read, person.id)
}

/** A page of what people have asked: open first, and of those the one that has waited longest. @throws not-allowed (403) */
export async function listQueue(
  read: ReadTx,
  person: Person | null,
  { cursor, limit, state }: AskedPage & { state?: State | undefined },
): Promise<Page<QueuedThread> & { open: number }> {
  allow(person, 'support.answer', 'nation')
  const [rank, at, id] = readCursor(cursor, QueueCursor) ?? []
  const after = rank && at && id ? { rank: Number(rank), at, id } : undefined
  const found = await selectQueue(read, { state, after, limit: limit + 1 })
  const page = pageOf(found, limit, (last) => [
    String(last.state_rank),
    last.state_since.toISOString(),
    last.id,
  ])
  return { ...page, open: await countOpen(read) }
}

/** A thread of the queue, with who asked. @throws not-allowed (403), not-found (404) */
export async function getQueuedThread(
  read: ReadTx,
  person: Person | null,
  id: string,
): Promise<WholeThread & { asker: Asker }> {
  allow(person, 'support.answer', 'nation')
  const thread = await findThread(read, id)
  const asker = thread && (await findAsker(read, id))
  if (!thread || !asker) throw problem.notFound()
  return { thread, asker, messages: await selectMessages(read, id) }
}

function pageOf<T>(found: T[], limit: number, cursorOf: (last: T) => string[]): Page<T> {
  const threads = found.slice(0, limit)
  const last = threads.at(-1)
  const more = found.length > limit && last !== undefined
  return { threads, next: more ? Buffer.from(cursorOf(last).join(' ')).toString('base64url') : null }
}

const instant = () => z.iso.datetime().check(z.startsWith('20'))
const OwnCursor = z.tuple([instant(), uuid()])
const QueueCursor = z.tuple([z.enum(['0', '1', '2']), instant(), uuid()])

function readCursor<T>(cursor: string | undefined, schema: z.ZodMiniType<T>): T | undefined {
  if (cursor === undefined) return undefined
  const read = schema.safeParse(Buffer.from(cursor, 'base64url').toString('latin1').split(' '))
  if (!read.success) throw problem.invalid([{ field: 'cursor', reason: 'cursor' }])
  return read.data
}
