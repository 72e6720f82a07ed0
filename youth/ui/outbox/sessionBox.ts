import { useMemo } from 'react'
import type { Item } from '../../../base/outbox/opened'
import { useOutbox } from '../../../base/outbox/useOutbox'
import type { StoredSession } from '../../api/sessions/schemas'
import type { Session } from '../../domain/sessions/session'
import { sessionMinutes } from '../../domain/sessions/sessionMinutes'

/** The name under which writes of sessions are kept. */
export const sessionKind = 'youth.session'

/** What the outbox says of a session: its content as its person wants it, or, where that is gone, what is deleted. */
export type SessionLabel = {
  municipality: string
  session: Session
  deletes: boolean
  /** It was never on the server before this. */
  isNew: boolean
}

/** How a session stands in the outbox, all of its writes together. */
export type BoxedSession = SessionLabel & {
  id: string
  state: Item['state']
  /** The write that is to go, or went, last; and the first that is still to go. */
  last: Item
  first: Item
  /** What was acknowledged of it. */
  version: number | null
}

const labelOf = (item: Item) => item.label as SessionLabel | undefined

/** Sessions in an outbox, by id. */
export function sessionsIn(items: readonly Item[]): Map<string, BoxedSession> {
  const bySubject = new Map<string, Item[]>()
  for (const item of items) {
    if (item.kind === sessionKind && labelOf(item))
      bySubject.set(item.subject, [...(bySubject.get(item.subject) ?? []), item])
  }
  return new Map(
    [...bySubject].flatMap(([id, all]): [string, BoxedSession][] => {
      const last = all.at(-1)
      const label = last && labelOf(last)
      if (!last || !label) return []
      const unsent = all.filter(({ state }) => state !== 'accepted')
      const first = unsent[0] ?? last
      const version = all.findLast((item) => item.version !== null)?.version ?? null
      const isNew = all.every((item) => item.state !== 'accepted') && labelOf(first)?.isNew === true
      return [[id, { ...label, id, isNew, state: first.state, first, last, version }]]
    }),
  )
}

/** One's own sessions that wait or have just arrived, by id. */
export function useBoxedSessions(): Map<string, BoxedSession> {
  const items = useOutbox()
  return useMemo(() => sessionsIn(items), [items])
}

/** A session of the outbox as if it were stored, over what is stored of it where that is known. */
export function asStored(boxed: BoxedSession, stored?: StoredSession): StoredSession {
  const { id, municipality, session, version, first } = boxed
  const at = new Date(first.madeAt).toISOString()
  const known = stored ?? {
    ...{ id, version: 0, codes: '', startsAt: '', endsAt: '', recordedBy: '', recordedAt: at, changedAt: at },
  }
  return {
    ...known,
    ...(session as Omit<Session, 'participants'>),
    ...{ id, municipality, version: version ?? known.version, codes: session.codes ?? known.codes },
    minutes: session.activeMinutes || sessionMinutes(session) || 0,
    reflection: session.reflection ?? '',
    participants: session.participants && {
      ...session.participants,
      detail: session.participants.detail?.map((cell) => ({
        ...{ gender: 'unspecified', role: 'participant' },
        ...cell,
      })),
      // A channel that only one number was given for has none of the other, as the server will say of it.
      ...(session.participants.online && {
        online: session.participants.online.map((one) => ({ active: 0, passive: 0, ...one })),
      }),
    },
    // What the new content leaves out is not taken from the old.
    ...Object.fromEntries(
      (
        [
          'exception',
          'endDate',
          'environment',
          'youthPart',
          'youthOrganisedMinutes',
          'staff',
          'tags',
        ] as const
      )
        .filter((field) => session[field] === undefined)
        .map((field) => [field, undefined]),
    ),
  } as StoredSession
}

/** A session of a list, and how it stands where it is in the outbox. */
export type Listed = { session: StoredSession; boxed?: BoxedSession }

/**
 * A list of stored sessions with what the outbox knows better: what waits is shown as it will be, what is new has
 * its place among the others, and what was deleted and acknowledged is gone though the list does not know it yet.
 * @param belongs whether a session that is not in the list has its place there
 */
export function withBoxed(
  stored: readonly StoredSession[],
  box: ReadonlyMap<string, BoxedSession>,
  belongs: (session: Session) => boolean,
): Listed[] {
  const known = new Set(stored.map(({ id }) => id))
  const listed = stored.flatMap((session): Listed[] => {
    const boxed = box.get(session.id)
    if (!boxed) return [{ session }]
    if (boxed.state !== 'accepted') return [{ session: asStored(boxed, session), boxed }]
    if (boxed.deletes) return []
    return (boxed.version ?? 0) > session.version ? [{ session: asStored(boxed, session) }] : [{ session }]
  })
  const added = [...box.values()]
    .filter((boxed) => !known.has(boxed.id) && !boxed.deletes && (boxed.isNew || boxed.state === 'accepted'))
    .filter(({ session }) => belongs(session))
    .map((boxed): Listed => ({ session: asStored(boxed), ...(boxed.state === 'accepted' ? {} : { boxed }) }))
  const when = ({ session }: Listed) => `${session.date} ${session.start}`
  return added.length
    ? [...listed, ...added].sort((one, other) => when(other).localeCompare(when(one)))
    : listed
}
