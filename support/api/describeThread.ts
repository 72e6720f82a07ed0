import { findMunicipality, type Register } from '../../base/municipalities/register'
import type { MessageRow } from '../db/messages'
import type { Asker, OwnThread, QueuedThread as QueuedRow, ThreadRow } from '../db/threads'
import type { WholeThread } from '../domain/readThreads'
import type * as schemas from './schemas'

const thread = (row: ThreadRow) => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  language: row.language,
  screen: row.screen,
  askedAt: row.asked_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
  version: row.version,
})

const message = (row: MessageRow) => ({
  id: row.id,
  number: row.number,
  byTeam: row.by_team,
  author: row.author_name,
  text: row.text,
  at: row.written_at.toISOString(),
})

const asker = ({ name, roles }: Asker, register: Register): schemas.Asker => ({
  name,
  roles: roles.map(({ role, municipality }) => ({
    role,
    municipality: (municipality && findMunicipality(register, municipality)?.name) || null,
  })),
})

export const describeListed = (row: OwnThread): schemas.ListedThread => ({
  ...thread(row),
  excerpt: row.excerpt,
  unread: row.unread,
})

/** A thread as its asker reads it. */
export const describeOwn = ({ thread: row, messages }: WholeThread): schemas.Thread => ({
  ...thread(row),
  seen: row.asker_seen,
  messages: messages.map(message),
})

export const describeQueued = (row: QueuedRow, register: Register): schemas.Queued => ({
  ...thread(row),
  excerpt: row.excerpt,
  since: row.state_since.toISOString(),
  asker: asker({ name: row.asker_name, roles: row.roles }, register),
})

/** A thread as the national team reads it. */
export const describeForTeam = (
  { thread: row, messages, asker: who }: WholeThread & { asker: Asker },
  register: Register,
): schemas.QueuedThread => ({
  ...thread(row),
  messages: messages.map(message),
  asker: asker(who, register),
})
