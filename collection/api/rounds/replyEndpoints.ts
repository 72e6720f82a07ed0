import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import {
  Contact,
  ContactList,
  ContactOf,
  DelegationParams,
  Explained,
  Explanations,
  Form,
  FormStanding,
  GivenSection,
  History,
  HistoryQuery,
  Nil,
  OwnReplies,
  PilotReply,
  Prefilled,
  RepliesQuery,
  ReplyParams,
  RoundList,
  RoundParams,
  RoundsQuery,
  SavedPilot,
  SavedValues,
  SectionLink,
  SectionPilot,
  SectionToken,
  SectionValues,
  Stands,
  TemplateQuery,
  TemplateRead,
  Values,
  WholeRound,
} from './schemas'

const reply = '/api/collection/rounds/{round}/replies/{municipality}'

export const getRounds = endpoint({
  method: 'GET',
  path: '/api/collection/rounds',
  access: 'public',
  summary: 'The rounds of a subject that are or have been open, the newest first.',
  query: RoundsQuery,
  answer: RoundList,
  statuses: [200],
})
export const getRoundEndpoint = endpoint({
  method: 'GET',
  path: '/api/collection/rounds/{round}',
  access: 'public',
  summary: 'What a round asks: sections, questions with their definitions, and rules.',
  params: RoundParams,
  answer: WholeRound,
  statuses: [200],
})
export const getReplies = endpoint({
  method: 'GET',
  path: '/api/collection/replies',
  access: 'collection.answer.read',
  summary: 'A municipality’s own replies to the rounds of a subject, and how far each is.',
  query: RepliesQuery,
  answer: OwnReplies,
  statuses: [200],
})
export const getForm = endpoint({
  method: 'GET',
  path: reply,
  access: 'collection.answer.read',
  summary:
    'A municipality’s form: questions, values with versions, last year’s and the registers’ values, findings.',
  params: ReplyParams,
  answer: Form,
  statuses: [200],
})
export const getFormStanding = endpoint({
  method: 'GET',
  path: `${reply}/standing`,
  access: 'collection.answer.read',
  summary: 'What of a form changes while it is open: its values with their versions, and how it stands.',
  params: ReplyParams,
  answer: FormStanding,
  statuses: [200],
})
export const putValues = endpoint({
  method: 'PUT',
  path: `${reply}/values`,
  access: 'collection.answer.write',
  summary:
    'Save values, each by itself: answers its new version, or the conflict with what a colleague wrote meanwhile.',
  params: ReplyParams,
  body: Values,
  answer: SavedValues,
  statuses: [200],
  limit: { bytes: 512 * 1024 },
})
export const putExplanations = endpoint({
  method: 'PUT',
  path: `${reply}/explanations`,
  access: 'collection.answer.write',
  summary:
    'Explain findings in words; an empty text takes an explanation back. Each answers its new version, or the conflict with what a colleague wrote meanwhile.',
  params: ReplyParams,
  body: Explanations,
  answer: Explained,
  statuses: [200],
  limit: { bytes: 512 * 1024 },
})
export const putPilot = endpoint({
  method: 'PUT',
  path: `${reply}/pilot`,
  access: 'collection.answer.write',
  summary:
    'What a pilot asks about a question: minutes spent and how clear it was. Answers the new version, or the conflict with what a colleague said meanwhile.',
  params: ReplyParams,
  body: PilotReply,
  answer: SavedPilot,
  statuses: [200],
})
export const postNil = endpoint({
  method: 'POST',
  path: `${reply}/nil`,
  access: 'collection.answer.write',
  summary: 'Nothing to report, said in one tick, or taken back.',
  params: ReplyParams,
  body: Nil,
  answer: Stands,
  statuses: [200],
})
export const postPrefill = endpoint({
  method: 'POST',
  path: `${reply}/prefill`,
  access: 'collection.answer.write',
  summary: 'Fill a form that nobody has begun from what is recorded already; nothing written is changed.',
  params: ReplyParams,
  answer: Prefilled,
  statuses: [200],
})
export const postSubmit = endpoint({
  method: 'POST',
  path: `${reply}/submit`,
  access: 'collection.answer.write',
  summary: 'Hand the answer in for the municipality’s approval; refused while hard findings stand.',
  params: ReplyParams,
  answer: Stands,
  statuses: [200],
})
export const postTakeBack = endpoint({
  method: 'POST',
  path: `${reply}/take-back`,
  access: 'collection.answer.write',
  summary: 'Take back what was handed in and is not approved yet.',
  params: ReplyParams,
  answer: Stands,
  statuses: [200],
})
export const postApprove = endpoint({
  method: 'POST',
  path: `${reply}/approve`,
  access: 'collection.answer.approve',
  summary: 'Approve the answer as the municipality’s; from here it is locked.',
  params: ReplyParams,
  answer: Stands,
  statuses: [200],
})
export const getHistory = endpoint({
  method: 'GET',
  path: `${reply}/history`,
  access: 'collection.answer.read',
  summary: 'What happened to one value: who, when, from what to what.',
  params: ReplyParams,
  query: HistoryQuery,
  answer: History,
  statuses: [200],
})
export const postDelegation = endpoint({
  method: 'POST',
  path: `${reply}/delegations`,
  access: 'collection.answer.write',
  summary: 'Give a section to a colleague without an account: a link that opens just that section.',
  params: ReplyParams,
  body: GivenSection,
  answer: SectionLink,
  statuses: [201],
})
export const deleteDelegation = endpoint({
  method: 'DELETE',
  path: `${reply}/delegations/{id}`,
  access: 'collection.answer.write',
  summary: 'End a link at once.',
  params: DelegationParams,
  statuses: [204],
})
export const getTemplate = endpoint({
  method: 'GET',
  path: `${reply}/template.xlsx`,
  access: 'collection.answer.read',
  summary: 'The form as a spreadsheet: a tab for each section, what is answered already in it.',
  params: ReplyParams,
  kind: 'file',
  statuses: [200],
})
export const postTemplate = endpoint({
  method: 'POST',
  path: `${reply}/template`,
  access: 'collection.answer.write',
  summary:
    'Bring a filled spreadsheet in; with dry=1 only say each cell that it would change and each refusal, by address.',
  params: ReplyParams,
  query: TemplateQuery,
  raw: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/octet-stream'],
  answer: TemplateRead,
  statuses: [200],
  limit: { bytes: 10 * 1024 * 1024 },
})
export const postSection = endpoint({
  method: 'POST',
  path: '/api/collection/section',
  access: 'public',
  summary: 'What a link opens: the form of one section of one municipality.',
  body: SectionToken,
  answer: Form,
  statuses: [200],
})
export const putSectionValues = endpoint({
  method: 'PUT',
  path: '/api/collection/section/values',
  access: 'public',
  summary: 'Save values of the section that a link opens.',
  body: SectionValues,
  answer: SavedValues,
  statuses: [200],
  limit: { bytes: 512 * 1024 },
})
export const putSectionPilot = endpoint({
  method: 'PUT',
  path: '/api/collection/section/pilot',
  access: 'public',
  summary: 'What a pilot asks about a question, of whoever answers it by a link.',
  body: SectionPilot,
  answer: SavedPilot,
  statuses: [200],
})
export const getContacts = endpoint({
  method: 'GET',
  path: '/api/collection/contacts',
  access: 'collection.answer.read',
  summary: 'Whom rounds are sent to in a municipality: the main person and a deputy, each in their language.',
  query: RepliesQuery,
  answer: ContactList,
  statuses: [200],
})
export const putContact = endpoint({
  method: 'PUT',
  path: '/api/collection/contacts',
  access: 'collection.answer.write',
  summary: 'Say whom rounds are sent to.',
  body: Contact,
  statuses: [204],
})

export const deleteContact = endpoint({
  method: 'DELETE',
  path: '/api/collection/contacts',
  access: 'collection.answer.write',
  summary: 'Forget whom rounds are sent to: the person and the address are kept nowhere.',
  query: ContactOf,
  statuses: [204],
})

export const replyEndpoints = [
  ...[
    getRounds,
    getRoundEndpoint,
    getReplies,
    getForm,
    getFormStanding,
    putValues,
    putExplanations,
    putPilot,
  ],
  ...[
    postPrefill,
    postNil,
    postSubmit,
    postTakeBack,
    postApprove,
    getHistory,
    postDelegation,
    deleteDelegation,
  ],
  ...[getTemplate, postTemplate, postSection, putSectionValues, putSectionPilot],
  ...[getContacts, putContact, deleteContact],
]
