import * as z from 'zod/mini'
import { type HistoryEntry, listHistory } from '../../../base/audit/audit'
import type { ReadTx } from '../../../base/database/transaction'
import { allow, may } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { clock, day, uuid } from '../../../base/problems/fields'
import { selectSessions } from '../../db/sessions/sessionPages'
import { findPlaceOfSession, findSession, type StoredSession } from '../../db/sessions/sessions'
import { youthProblem } from '../problems'
import { withoutRater } from './unnamedRating'

/** One session. @throws not-found (404), not-allowed (403), session-deleted (410) */
export async function getSession(read: ReadTx, person: Person | null, id: string): Promise<StoredSession> {
  allow(person, 'youth.session.read', 'anywhere')
  const place = await findPlaceOfSession(read, id)
  if (!place) throw problem.notFound()
  allow(person, 'youth.session.read', place)
  const stored = await findSession(read, place, id)
  if (!stored) throw problem.notFound()
  if (stored.deleted) throw youthProblem.sessionDeleted()
  return stored
}

/** What happened to a session, oldest first; a deleted one keeps its history. @throws not-found, not-allowed */
export async function getSessionHistory(
  read: ReadTx,
  person: Person | null,
  id: string,
): Promise<Omit<HistoryEntry, 'personId'>[]> {
  allow(person, 'youth.session.read', 'anywhere')
  const place = await findPlaceOfSession(read, id)
  if (!place) throw problem.notFound()
  allow(person, 'youth.session.read', place)
  const history = await listHistory(read, 'youth.session', id)
  return withoutRater(history, (await findSession(read, place, id))?.content, person)
}

export type SessionPage = { sessions: StoredSession[]; next: string | null }

/**
 * A page of a municipality's sessions, newest first, predecessors' records among them. A person of one unit
 * asks for that unit.
 * @param municipalities the code and those of its predecessors
 * @throws not-allowed (403); invalid (422) for a cursor of another making
 */
export async function listSessions(
  read: ReadTx,
  person: Person | null,
  asked: {
    municipality: string
    municipalities: readonly string[]
    unit?: string | undefined
    group?: string | undefined
    from?: string | undefined
    to?: string | undefined
    cursor?: string | undefined
    limit: number
  },
): Promise<SessionPage> {
  const place = { municipality: asked.municipality, ...(asked.unit ? { unit: asked.unit } : {}) }
  allow(
    person,
    'youth.session.read',
    isWithin(person, asked.municipality) && !asked.unit ? 'anywhere' : place,
  )
  if (asked.from && asked.to && asked.from > asked.to) throw youthProblem.periodReversed()
  const after = asked.cursor === undefined ? undefined : readCursor(asked.cursor)
  const found = await selectSessions(read, { ...asked, after, limit: asked.limit + 1 })
  const sessions = found.slice(0, asked.limit)
  const last = sessions.at(-1)
  return { sessions, next: found.length > asked.limit && last ? writeCursor(last) : null }
}

/** Someone who works in one unit may ask for the municipality and gets that unit's part of it. */
const isWithin = (person: Person | null, municipality: string) =>
  person !== null &&
  may(person, 'youth.session.read', 'anywhere') &&
  person.grants.some((grant) => grant.unit !== null && grant.municipalities.includes(municipality))

const writeCursor = ({ content, id }: StoredSession) =>
  Buffer.from(`${content.date} ${content.start} ${id}`).toString('base64url')

const Cursor = z.tuple([day(), clock(), uuid()])

function readCursor(cursor: string): { date: string; start: string; id: string } {
  const read = Cursor.safeParse(Buffer.from(cursor, 'base64url').toString('latin1').split(' '))
  if (!read.success) throw problem.invalid([{ field: 'cursor', reason: 'cursor' }])
  const [date, start, id] = read.data
  return { date, start, id }
}
