import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import { Plan } from '../../domain/rounds/plan'
import {
  Contact,
  ContactList,
  ContactOf,
  Draft,
  DraftSaved,
  Extension,
  ManagedRounds,
  PilotDecision,
  PilotDecisionParams,
  PilotList,
  Pilots,
  Progress,
  RepliesQuery,
  ReplyParams,
  RoundContactChange,
  RoundParams,
  RoundsQuery,
  RoundVersion,
  Sent,
} from './schemas'

const managed = '/api/collection/managed-rounds'
const access = 'collection.round.manage'

export const getManagedRounds = endpoint({
  method: 'GET',
  path: managed,
  access,
  summary: 'Every round of a subject, drafts among them, with how many have answered.',
  query: RoundsQuery,
  answer: ManagedRounds,
  statuses: [200],
})
export const getFirstPlan = endpoint({
  method: 'GET',
  path: '/api/collection/first-plan',
  access,
  summary:
    'What the first round of a subject asks: the form that comes with the service, each question in the version that stands.',
  query: RoundsQuery,
  answer: Plan,
  statuses: [200],
})
export const getProgress = endpoint({
  method: 'GET',
  path: `${managed}/{round}`,
  access,
  summary:
    'How far a round is: expected, answered and on time, by region, group and language; each municipality.',
  params: RoundParams,
  answer: Progress,
  statuses: [200],
})
export const putDraft = endpoint({
  method: 'PUT',
  path: `${managed}/{round}`,
  access,
  summary:
    'Build a round: indicator versions in sections, rules and whom it asks. With If-Match only as it was seen.',
  params: RoundParams,
  body: Draft,
  answer: DraftSaved,
  statuses: [201, 200],
  limit: { bytes: 1024 * 1024 },
})
export const postOpen = endpoint({
  method: 'POST',
  path: `${managed}/{round}/open`,
  access,
  summary: 'Open a round: what it asks stands from here on.',
  params: RoundParams,
  body: RoundVersion,
  answer: DraftSaved,
  statuses: [200],
})
export const postClose = endpoint({
  method: 'POST',
  path: `${managed}/{round}/close`,
  access,
  summary: 'Close a round: nothing is answered any more.',
  params: RoundParams,
  body: RoundVersion,
  answer: DraftSaved,
  statuses: [200],
})
export const putExtension = endpoint({
  method: 'PUT',
  path: `${managed}/{round}/extensions/{municipality}`,
  access,
  summary: 'Give one municipality more time, or take it back.',
  params: ReplyParams,
  body: Extension,
  statuses: [204],
})
export const putRoundContact = endpoint({
  method: 'PUT',
  path: `${managed}/{round}/contact`,
  access,
  summary:
    'Name another person whom municipalities ask about a round, or nobody: its forms and later letters say so. Only as it was seen, by If-Match.',
  params: RoundParams,
  body: RoundContactChange,
  answer: DraftSaved,
  statuses: [200],
})
export const postInvitations = endpoint({
  method: 'POST',
  path: `${managed}/{round}/invitations`,
  access,
  summary: 'Send the invitations that have not been sent, each in the contact’s language.',
  params: RoundParams,
  answer: Sent,
  statuses: [200],
})
export const getPilotList = endpoint({
  method: 'GET',
  path: `${managed}/{round}/pilot`,
  access: 'collection.pilot.read',
  summary: 'What a pilot says of its questions: minutes, clarity, and whether to keep, change or drop each.',
  params: RoundParams,
  answer: PilotList,
  statuses: [200],
})
export const getPilots = endpoint({
  method: 'GET',
  path: '/api/collection/pilots',
  access: 'collection.pilot.read',
  summary: 'The pilots of a subject, for those who run them and for the bodies that assess and decide.',
  query: RoundsQuery,
  answer: Pilots,
  statuses: [200],
})
export const putPilotDecision = endpoint({
  method: 'PUT',
  path: `${managed}/{round}/pilot/{indicator}/decisions/{id}`,
  access: 'collection.proposal.decide',
  summary:
    'The steering group decides to keep, change or drop a pilot’s question; the figures are kept with it.',
  params: PilotDecisionParams,
  body: PilotDecision,
  statuses: [201, 200],
})
export const putManagedContact = endpoint({
  method: 'PUT',
  path: '/api/collection/managed-contacts',
  access,
  summary: 'The nation writes down whom rounds are sent to in a municipality.',
  body: Contact,
  statuses: [204],
})

export const getManagedContacts = endpoint({
  method: 'GET',
  path: '/api/collection/managed-contacts',
  access,
  summary: 'Whom rounds are sent to in a municipality, for those who run them.',
  query: RepliesQuery,
  answer: ContactList,
  statuses: [200],
})
export const deleteManagedContact = endpoint({
  method: 'DELETE',
  path: '/api/collection/managed-contacts',
  access,
  summary: 'The nation forgets whom rounds are sent to: the person and the address are kept nowhere.',
  query: ContactOf,
  statuses: [204],
})

export const managedEndpoints = [
  ...[getManagedRounds, getFirstPlan, getProgress, putDraft, postOpen, postClose],
  ...[putRoundContact, putExtension, postInvitations, getPilotList, getPilots, putPilotDecision],
  ...[getManagedContacts, putManagedContact, deleteManagedContact],
]
