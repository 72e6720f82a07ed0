import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../base/endpoints/serve'
import type { Register } from '../../base/municipalities/register'
import { askQuestion } from '../domain/askQuestion'
import {
  getQueuedThread as getOfQueue,
  getOwnThread,
  listOwnThreads,
  listQueue,
  unreadAnswers,
} from '../domain/readThreads'
import { markSeen, setOwnState, setQueuedState } from '../domain/threadState'
import { answer, reply } from '../domain/writeMessage'
import { describeForTeam, describeListed, describeOwn, describeQueued } from './describeThread'
import {
  getQueue,
  getQueuedThread,
  getThread,
  getThreads,
  getUnread,
  putAnswer,
  putQueuedState,
  putReply,
  putSeen,
  putThread,
  putThreadState,
} from './threadEndpoints'

const versioned = (status: number, body: { id: string; version: number } | null) => ({
  status,
  body,
  headers: { ETag: etagOf(body?.version ?? 0) },
})

/** Serves questions and feedback: to those who ask, and to the national team. */
export function serveThreads(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, putThread, async ({ person, write, params, body, header }) => {
    const asked = { id: params.id, question: body, key: header('idempotency-key') }
    const accepted = await write((tx) => askQuestion(tx, person, asked))
    return versioned(accepted.status, accepted.answer)
  })
  serve(app, ground, getThreads, async ({ person, read, query }) => {
    const page = await read((tx) => listOwnThreads(tx, person, query))
    return { body: { threads: page.threads.map(describeListed), next: page.next } }
  })
  serve(app, ground, getThread, async ({ person, read, params }) => {
    const found = await read((tx) => getOwnThread(tx, person, params.id))
    return { body: describeOwn(found), headers: { ETag: etagOf(found.thread.version) } }
  })
  serve(app, ground, putReply, async ({ person, write, params, body, header }) => {
    const written = { thread: params.id, id: params.message, key: header('idempotency-key'), ...body }
    const accepted = await write((tx) => reply(tx, person, written))
    return versioned(accepted.status, accepted.answer)
  })
  serve(app, ground, putThreadState, async ({ person, write, params, body, header }) => {
    const asked = { thread: params.id, ifMatch: readIfMatch(header('if-match')), ...body }
    return versioned(200, await write((tx) => setOwnState(tx, person, asked)))
  })
  serve(app, ground, putSeen, async ({ person, write, params, body }) => {
    await write((tx) => markSeen(tx, person, params.id, body.number))
    return {}
  })
  serve(app, ground, getUnread, async ({ person, read }) => ({
    body: { answers: await read((tx) => unreadAnswers(tx, person)) },
  }))
  serve(app, ground, getQueue, async ({ person, read, query }) => {
    const { threads, ...rest } = await read((tx) => listQueue(tx, person, query))
    return { body: { threads: threads.map((row) => describeQueued(row, register)), ...rest } }
  })
  serve(app, ground, getQueuedThread, async ({ person, read, params }) => {
    const found = await read((tx) => getOfQueue(tx, person, params.id))
    return { body: describeForTeam(found, register), headers: { ETag: etagOf(found.thread.version) } }
  })
  serve(app, ground, putAnswer, async ({ person, write, params, body, header }) => {
    const written = { thread: params.id, id: params.message, key: header('idempotency-key'), ...body }
    const accepted = await write((tx) => answer(tx, person, written))
    return versioned(accepted.status, accepted.answer)
  })
  serve(app, ground, putQueuedState, async ({ person, write, params, body, header }) => {
    const asked = { thread: params.id, ifMatch: readIfMatch(header('if-match')), ...body }
    return versioned(200, await write((tx) => setQueuedState(tx, person, asked)))
  })
}
