import { endpoint } from '../../../base/endpoints/endpoint'
import { MunicipalityQuery } from '../municipality'
import { SessionId } from '../sessions/schemas'
import { Arrivals, Settlement, Tallies, Tally, TallyChoice, TallyDecision, TallyQuery } from './schemas'
import '../../domain/permissions'

export const postArrivals = endpoint({
  method: 'POST',
  path: '/api/youth/sessions/{id}/arrivals',
  access: 'youth.tally.write',
  summary:
    'Count those who came to a session that goes on, each id once in whatever order; begins a draft where there is none.',
  params: SessionId,
  body: Arrivals,
  answer: Tally,
  statuses: [201, 200],
})
export const getTallyEndpoint = endpoint({
  method: 'GET',
  path: '/api/youth/sessions/{id}/tally',
  access: 'youth.tally.read',
  summary:
    'What is counted of a session and in no record yet. With If-None-Match, 304 while nothing changes.',
  params: SessionId,
  query: TallyQuery,
  answer: Tally,
  statuses: [200],
})
export const postSettlement = endpoint({
  method: 'POST',
  path: '/api/youth/sessions/{id}/tally',
  access: 'youth.tally.write',
  summary: 'Add what was counted after a session was recorded to its record, or put it aside.',
  params: SessionId,
  body: Settlement,
  answer: Tally,
  statuses: [200],
})
export const getTallies = endpoint({
  method: 'GET',
  path: '/api/youth/tallies',
  access: 'youth.tally.read',
  summary: 'What is being counted in a municipality now, and what was counted too late for its record.',
  query: MunicipalityQuery,
  answer: Tallies,
  statuses: [200],
})
export const getTallyChoiceEndpoint = endpoint({
  method: 'GET',
  path: '/api/youth/tally-choice',
  access: 'youth.tally.decide',
  summary: 'Whether a municipality counts genders live.',
  query: MunicipalityQuery,
  answer: TallyChoice,
  statuses: [200],
})
export const putTallyChoice = endpoint({
  method: 'PUT',
  path: '/api/youth/tally-choice',
  access: 'youth.tally.decide',
  summary: 'Decide whether genders are counted live. They are not before it is decided.',
  body: TallyDecision,
  answer: TallyChoice,
  statuses: [200],
})

export const tallyEndpoints = [
  postArrivals,
  getTallyEndpoint,
  postSettlement,
  getTallies,
  getTallyChoiceEndpoint,
  putTallyChoice,
]
