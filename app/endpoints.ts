import * as z from 'zod/mini'
import { endpoint } from '../base/endpoints/endpoint'
import { getMunicipalities } from '../base/municipalities/api/endpoints'
import { peopleEndpoints } from '../base/people/api/endpoints'
import { collectionEndpoints } from '../collection/api/endpoints'
import { cultureEndpoints } from '../culture/api/endpoints'
import { practicePageEndpoints } from '../culture/api/practicePageEndpoints'
import { culturePageEndpoints } from '../culture/api/publicPageEndpoints'
import { getSimilar } from '../statistics/api/similarEndpoint'
import { supportEndpoints } from '../support/api/endpoints'
import { youthEndpoints } from '../youth/api/endpoints'
import { publicPageEndpoints } from '../youth/api/publicPageEndpoints'
import { pwaEndpoints } from './pwa'

export const getLive = endpoint({
  method: 'GET',
  path: '/health/live',
  access: 'public',
  summary: 'The process answers.',
  statuses: [200],
})
export const getReady = endpoint({
  method: 'GET',
  path: '/health/ready',
  access: 'public',
  summary: 'The process answers and reaches its database.',
  statuses: [200],
})
export const getMetrics = endpoint({
  method: 'GET',
  path: '/metrics',
  access: 'public',
  summary: 'Figures for operators, from loopback or with METRICS_TOKEN.',
  kind: 'text',
  statuses: [200],
})
export const getOpenApi = endpoint({
  method: 'GET',
  path: '/api/openapi.json',
  access: 'public',
  summary: 'This interface, as OpenAPI 3.1.',
  answer: z.looseObject({ openapi: z.string() }),
  statuses: [200],
})
export const getApp = endpoint({
  method: 'GET',
  path: '/app/*',
  access: 'public',
  summary: 'The working app; what it shows it asks for itself.',
  kind: 'page',
  statuses: [200],
})
export const getAppRoot = endpoint({
  method: 'GET',
  path: '/app',
  access: 'public',
  summary: 'To the working app.',
  kind: 'redirect',
  statuses: [302],
})
export const getAsset = endpoint({
  method: 'GET',
  path: '/assets/*',
  access: 'public',
  summary: 'Styles, scripts and fonts.',
  kind: 'file',
  statuses: [200],
})

/** Every endpoint of the product, as data. */
export const everyEndpoint = [
  getLive,
  getReady,
  getMetrics,
  getOpenApi,
  getMunicipalities,
  ...peopleEndpoints,
  ...youthEndpoints,
  ...cultureEndpoints,
  getSimilar,
  ...supportEndpoints,
  ...collectionEndpoints,
  ...publicPageEndpoints,
  ...culturePageEndpoints,
  ...practicePageEndpoints,
  getAppRoot,
  ...pwaEndpoints,
  getApp,
  getAsset,
]
