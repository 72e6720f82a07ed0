import * as z from 'zod/mini'
import { type Endpoint, endpoint } from '../../../base/endpoints/endpoint'
import { Answer } from './schemas'

/** Where a young person answers: short, as it is said aloud and stands on posters. */
export const surveyPath = (code: string): string => `/k/${code}`

const page = { method: 'GET', access: 'public', kind: 'page', statuses: [200] } as const

export const getCodePage = endpoint({
  ...page,
  path: '/k',
  summary: 'Where a code is typed; with `code` it leads to that survey.',
  query: z.object({ code: z.optional(z.string()) }),
  statuses: [200, 303],
})
export const getAnswerPage = endpoint({
  ...page,
  path: '/k/{code}',
  summary: 'A survey as a young person meets it: no sign-in, no cookie, no script.',
  params: z.object({ code: z.string() }),
})
export const getThanksPage = endpoint({
  ...page,
  path: '/k/{code}/thanks',
  summary: 'What is said after answering.',
  params: z.object({ code: z.string() }),
})
export const postAnswer = endpoint({
  method: 'POST',
  path: '/k/{code}',
  access: 'public',
  origins: 'any',
  kind: 'redirect',
  summary:
    'Answer a survey. Cookies are ignored, pages of any origin may send, and the same token counts once.',
  params: z.object({ code: z.string() }),
  body: Answer,
  statuses: [303],
  limit: { bytes: 4096 },
})

export const surveyPageEndpoints: Endpoint[] = [
  getCodePage,
  getAnswerPage,
  getThanksPage,
  postAnswer as Endpoint,
]
