import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import {
  Calendar,
  ListedPlannedRelease,
  OfSubject,
  PlannedRelease,
  RegisterYears,
  Release,
  ReleaseId,
  ReleaseNotes,
  ReleasePlan,
  ReleasePreview,
  Releases,
  Trail,
  ValueAddress,
} from './schemas'

const access = 'collection.release.make'

export const getReleases = endpoint({
  method: 'GET',
  path: '/api/collection/releases',
  access: 'public',
  summary: 'The published releases of a subject, newest first.',
  query: OfSubject,
  answer: Releases,
  statuses: [200],
})
export const getPreparedReleases = endpoint({
  method: 'GET',
  path: '/api/collection/releases/prepared',
  access,
  summary: 'All releases of a subject for those who make them, those not out yet first.',
  query: OfSubject,
  answer: Releases,
  statuses: [200],
})
export const getRegisterYears = endpoint({
  method: 'GET',
  path: '/api/collection/releases/register-years',
  access,
  summary: 'The years that registers say something of, newest first, and where the year’s round stands.',
  query: OfSubject,
  answer: RegisterYears,
  statuses: [200],
})
export const putRelease = endpoint({
  method: 'PUT',
  path: '/api/collection/releases/{id}',
  access,
  summary:
    'Prepare a release: the approved values are taken as they stand, and it comes out when its embargo ends. The id is a UUID made by the client.',
  params: ReleaseId,
  body: ReleasePlan,
  answer: Release,
  statuses: [201, 200],
})
export const putReleaseNotes = endpoint({
  method: 'PUT',
  path: '/api/collection/releases/{id}/notes',
  access,
  summary: 'Reword a release that is not out yet, or move its embargo, with If-Match.',
  params: ReleaseId,
  body: ReleaseNotes,
  answer: Release,
  statuses: [200],
})
export const deleteRelease = endpoint({
  method: 'DELETE',
  path: '/api/collection/releases/{id}',
  access,
  summary: 'Take back a release that is not out yet, with If-Match.',
  params: ReleaseId,
  statuses: [204],
})
export const getReleasePreview = endpoint({
  method: 'GET',
  path: '/api/collection/releases/{id}/preview',
  access,
  summary: 'What a prepared release will say, and in which cells it differs from the one before.',
  params: ReleaseId,
  answer: ReleasePreview,
  statuses: [200],
})
export const getTrail = endpoint({
  method: 'GET',
  path: '/api/collection/releases/{release}/values/{municipality}/{year}/{ref}',
  access: 'public',
  summary: 'How one published value came about: answered, approved, explained, and what every release said.',
  params: ValueAddress,
  answer: Trail,
  statuses: [200],
})
export const getCalendar = endpoint({
  method: 'GET',
  path: '/api/collection/calendar',
  access: 'public',
  summary: 'The publication calendar of a subject, by day.',
  query: OfSubject,
  answer: Calendar,
  statuses: [200],
})
export const putPlannedRelease = endpoint({
  method: 'PUT',
  path: '/api/collection/calendar/{id}',
  access,
  summary: 'Put a release into the publication calendar, or change it with If-Match.',
  params: ReleaseId,
  body: PlannedRelease,
  answer: ListedPlannedRelease,
  statuses: [201, 200],
})

export const releaseEndpoints = [
  getReleases,
  getPreparedReleases,
  getRegisterYears,
  putRelease,
  putReleaseNotes,
  deleteRelease,
  getReleasePreview,
  getTrail,
  getCalendar,
  putPlannedRelease,
]
