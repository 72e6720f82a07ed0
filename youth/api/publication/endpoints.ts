import { endpoint } from '../../../base/endpoints/endpoint'
import { MunicipalityQuery } from '../municipality'
import { PreviewQuery, Publication, PublicationDecision, PublicationPreview, Publications } from './schemas'
import '../../domain/permissions'

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

export const publicationEndpoints = [
  getPublicationEndpoint,
  getPublications,
  getPublicationPreview,
  putPublication,
]
