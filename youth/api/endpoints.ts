import * as z from 'zod/mini'
import { endpoint } from '../../base/endpoints/endpoint'
import '../domain/permissions'
import { Session } from '../domain/session'
import {
  History,
  ListedUnits,
  MunicipalityQuery,
  PreviewQuery,
  Publication,
  PublicationDecision,
  PublicationPreview,
  Publications,
  SessionId,
  SessionPage,
  SessionQuery,
  StoredSession,
  SummaryQuery,
  SummaryRows,
  Unit,
  UnitId,
  Week,
  WeekQuery,
} from './schemas'

export const putSession = endpoint({
  method: 'PUT',
  path: '/api/youth/sessions/{id}',
  access: 'youth.session.write',
  summary: 'Record a session, or correct it with If-Match. The id is a UUID made by the client.',
  params: SessionId,
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
export const getSummary = endpoint({
  method: 'GET',
  path: '/api/youth/summary',
  access: 'youth.summary.read',
  summary: 'What sessions add up to in a period, by month, unit, form, environment, age, gender or tag.',
  query: SummaryQuery,
  answer: SummaryRows,
  statuses: [200],
})
export const getWeek = endpoint({
  method: 'GET',
  path: '/api/youth/week',
  access: 'youth.unit.read',
  summary:
    'A week of the units, day by day: held, nobody came, cancelled, closed, missing. `week` is a day of it.',
  query: WeekQuery,
  answer: Week,
  statuses: [200],
})
export const getUnits = endpoint({
  method: 'GET',
  path: '/api/youth/units',
  access: 'youth.unit.read',
  summary: 'The units of a municipality.',
  query: MunicipalityQuery,
  answer: ListedUnits,
  statuses: [200],
})
export const putUnit = endpoint({
  method: 'PUT',
  path: '/api/youth/units/{id}',
  access: 'youth.unit.write',
  summary: 'Add a unit, or correct it with If-Match. The id is a UUID made by the client.',
  params: UnitId,
  body: Unit,
  answer: z.object({ id: z.string(), version: z.number() }),
  statuses: [201, 200],
})
export const getPublicationEndpoint = endpoint({
  method: 'GET',
  path: '/api/youth/publication',
  access: 'youth.publication.read',
  summary: "Whether a municipality's months are public, and who decided it.",
  query: MunicipalityQuery,
  answer: Publication,
  statuses: [200],
})
export const getPublications = endpoint({
  method: 'GET',
  path: '/api/youth/publications',
  access: 'youth.publication.read',
  summary: 'Every table that a municipality decides on, with what it has decided.',
  query: MunicipalityQuery,
  answer: Publications,
  statuses: [200],
})
export const getPublicationPreview = endpoint({
  method: 'GET',
  path: '/api/youth/publication/preview',
  access: 'youth.publication.read',
  summary: "A municipality's part of a table exactly as the next release would say it, public or not.",
  query: PreviewQuery,
  answer: PublicationPreview,
  statuses: [200],
})
export const putPublication = endpoint({
  method: 'PUT',
  path: '/api/youth/publication',
  access: 'youth.publication.decide',
  summary: "Decide whether a municipality's completed months are public.",
  body: PublicationDecision,
  answer: Publication,
  statuses: [200],
})

export const youthEndpoints = [
  putSession,
  deleteSessionEndpoint,
  getSessionEndpoint,
  getSessions,
  getSessionHistory,
  getSummary,
  getWeek,
  getUnits,
  putUnit,
  getPublicationEndpoint,
  getPublications,
  getPublicationPreview,
  putPublication,
]
