import { endpoint } from '../../../base/endpoints/endpoint'
import { Session } from '../../domain/sessions/session'
import { History, SeenTally, SessionId, SessionPage, SessionQuery, StoredSession } from './schemas'
import '../../domain/permissions'

export const putSession = endpoint({
  method: 'PUT',
  path: '/api/youth/sessions/{id}',
  access: 'youth.session.write',
  summary: 'Record a session, or correct it with If-Match. The id is a UUID made by the client.',
  params: SessionId,
  query: SeenTally,
  body: Session,
  answer: StoredSession,
  statuses: [201, 200],
})
export const deleteSessionEndpoint = endpoint({
  method: 'DELETE',
  path: '/api/youth/sessions/{id}',
  access: 'youth.session.write',
  summary: 'Delete a session; needs If-Match. Its id is never used again.',
  params: SessionId,
  statuses: [204],
})
export const getSessionEndpoint = endpoint({
  method: 'GET',
  path: '/api/youth/sessions/{id}',
  access: 'youth.session.read',
  summary: 'One session, with its version as ETag.',
  params: SessionId,
  answer: StoredSession,
  statuses: [200],
})
export const getSessions = endpoint({
  method: 'GET',
  path: '/api/youth/sessions',
  access: 'youth.session.read',
  summary: 'Sessions of a municipality or a unit, newest first; `next` is the cursor of the following page.',
  query: SessionQuery,
  answer: SessionPage,
  statuses: [200],
})
export const getSessionHistory = endpoint({
  method: 'GET',
  path: '/api/youth/sessions/{id}/history',
  access: 'youth.session.read',
  summary: 'Who recorded and corrected a session, and what changed.',
  params: SessionId,
  answer: History,
  statuses: [200],
})

export const sessionEndpoints = [
  putSession,
  deleteSessionEndpoint,
  getSessionEndpoint,
  getSessions,
  getSessionHistory,
]
