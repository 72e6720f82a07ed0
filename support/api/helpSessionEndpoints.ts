import { endpoint } from '../../base/endpoints/endpoint'
import '../domain/permissions'
import { HelpSession, HelpSessionId, HelpSessions } from './helpSessionSchemas'
import { Versioned } from './schemas'

export const getHelpSessions = endpoint({
  method: 'GET',
  path: '/api/support/sessions',
  access: 'public',
  summary: 'The calendar of help sessions: what is ahead, the next first, and what has been, the last first.',
  answer: HelpSessions,
  statuses: [200],
})
export const putHelpSession = endpoint({
  method: 'PUT',
  path: '/api/support/sessions/{id}',
  access: 'support.publish',
  summary:
    'Announce a help session, or correct or cancel it with If-Match. The id is a UUID made by the client.',
  params: HelpSessionId,
  body: HelpSession,
  answer: Versioned,
  statuses: [201, 200],
})
export const getHelpSessionFile = endpoint({
  method: 'GET',
  path: '/api/support/sessions/{id}/session.ics',
  access: 'public',
  summary: 'One help session for a calendar program (iCalendar).',
  params: HelpSessionId,
  kind: 'text',
  statuses: [200],
})
export const getCalendarFile = endpoint({
  method: 'GET',
  path: '/api/support/calendar.ics',
  access: 'public',
  summary: 'Every help session, for calendar programs to subscribe to (iCalendar).',
  kind: 'text',
  statuses: [200],
})

export const helpSessionEndpoints = [getHelpSessions, putHelpSession, getHelpSessionFile, getCalendarFile]
