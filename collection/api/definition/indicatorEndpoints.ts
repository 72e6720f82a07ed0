import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import * as schemas from './indicatorSchemas'
import { SubjectQuery } from './schemas'

export const getSubjects = endpoint({
  method: 'GET',
  path: '/api/collection/subjects',
  access: 'public',
  summary: 'What is collected: the subjects with their themes and code lists.',
  answer: schemas.Subjects,
  statuses: [200],
})
export const getIndicators = endpoint({
  method: 'GET',
  path: '/api/collection/indicators',
  access: 'public',
  summary: 'The indicators of a subject that stand, with all that they say.',
  query: SubjectQuery,
  answer: schemas.ReadIndicators,
  statuses: [200],
})
export const getIndicator = endpoint({
  method: 'GET',
  path: '/api/collection/indicators/{code}',
  access: 'public',
  summary: 'One indicator with all its versions and the decisions that made them.',
  params: schemas.IndicatorPath,
  answer: schemas.WholeIndicator,
  statuses: [200],
})
export const getCatalogue = endpoint({
  method: 'GET',
  path: '/api/collection/catalogue',
  access: 'collection.indicator.edit',
  summary: 'Each indicator as it was last written, drafts and retired ones too, with what is not translated.',
  query: SubjectQuery,
  answer: schemas.Catalogue,
  statuses: [200],
})
export const getVersion = endpoint({
  method: 'GET',
  path: '/api/collection/indicators/{code}/versions/{version}',
  access: 'collection.indicator.edit',
  summary: 'A version as it was written, with its gaps.',
  params: schemas.VersionPath,
  answer: schemas.WrittenVersion,
  statuses: [200],
})
export const putVersion = endpoint({
  method: 'PUT',
  path: '/api/collection/indicators/{code}/versions/{version}',
  access: 'collection.indicator.edit',
  summary:
    'Write a draft of an indicator’s next version, or edit it with If-Match. Of a decided version only lacking translations may be added.',
  params: schemas.VersionPath,
  body: schemas.Edited,
  answer: schemas.Saved,
  statuses: [201, 200],
  limit: { bytes: 256 * 1024 },
})

export const indicatorEndpoints = [
  getSubjects,
  getIndicators,
  getIndicator,
  getCatalogue,
  getVersion,
  putVersion,
]
