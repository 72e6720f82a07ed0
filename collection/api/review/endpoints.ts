import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import {
  Answered,
  FindingsPage,
  FindingsPageQuery,
  IndicatorsPage,
  IndicatorsPageQuery,
  NoteParams,
  Notes,
  Outliers,
  OutliersQuery,
  RepliesPage,
  RepliesPageQuery,
  ReplyParams,
  ReviewedReply,
  RoundParams,
  Said,
  Stands,
} from './schemas'

const access = 'collection.answer.review'
const review = '/api/collection/review/{round}'

export const getReviewReplies = endpoint({
  method: 'GET',
  path: `${review}/replies`,
  access,
  summary: 'The reviewers’ queue by municipality: what waits first, and of it what has waited longest.',
  params: RoundParams,
  query: RepliesPageQuery,
  answer: RepliesPage,
  statuses: [200],
})
export const getReviewIndicators = endpoint({
  method: 'GET',
  path: `${review}/indicators`,
  access,
  summary:
    'The reviewers’ queue by indicator: how many findings wait in each, and how many nobody has explained.',
  params: RoundParams,
  query: IndicatorsPageQuery,
  answer: IndicatorsPage,
  statuses: [200],
})
export const getReviewFindings = endpoint({
  method: 'GET',
  path: `${review}/findings`,
  access,
  summary: 'The reviewers’ queue by finding, of one indicator or of all: those without an explanation first.',
  params: RoundParams,
  query: FindingsPageQuery,
  answer: FindingsPage,
  statuses: [200],
})
export const getReviewedReply = endpoint({
  method: 'GET',
  path: `${review}/replies/{municipality}`,
  access,
  summary:
    'A reply that was handed in: values with last year’s and the register’s, findings, explanations, what was changed since, and notes; its version as ETag.',
  params: ReplyParams,
  answer: ReviewedReply,
  statuses: [200],
})
export const putReviewNote = endpoint({
  method: 'PUT',
  path: `${review}/replies/{municipality}/notes/{id}`,
  access,
  summary:
    'Ask about a value, return a value, a section or the whole, unlock one value, accept the reply, or decline to open what the municipality asks for; with If-Match, but for a question or a refusal.',
  params: NoteParams,
  body: Said,
  answer: Stands,
  statuses: [201, 200],
})
export const getOutliers = endpoint({
  method: 'GET',
  path: `${review}/outliers`,
  access,
  summary: 'One value in all replies that were handed in: against last year, and against the group’s median.',
  params: RoundParams,
  query: OutliersQuery,
  answer: Outliers,
  statuses: [200],
})

const reply = '/api/collection/rounds/{round}/replies/{municipality}'

export const getReplyNotes = endpoint({
  method: 'GET',
  path: `${reply}/notes`,
  access: 'collection.answer.read',
  summary: 'What the reviewers have said of the municipality’s reply, and what it answered.',
  params: ReplyParams,
  answer: Notes,
  statuses: [200],
})
export const putReplyNote = endpoint({
  method: 'PUT',
  path: `${reply}/notes/{id}`,
  access: 'collection.answer.write',
  summary:
    'Answer a reviewer’s question in words or open what was asked about to correct it, or ask that a locked value be opened.',
  params: NoteParams,
  body: Answered,
  answer: z.object({ id: z.string() }),
  statuses: [201, 200],
})

export const reviewEndpoints = [
  getReviewReplies,
  getReviewIndicators,
  getReviewFindings,
  getReviewedReply,
  putReviewNote,
  getOutliers,
  getReplyNotes,
  putReplyNote,
]
