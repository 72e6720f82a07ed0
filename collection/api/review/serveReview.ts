import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { answerQuestion, listNotes } from '../../domain/review/answerQuestion'
import { readOutliers } from '../../domain/review/outliers'
import { listFindings, listIndicators, listReplies } from '../../domain/review/queue'
import { readReviewed } from '../../domain/review/readReply'
import { requestCorrection } from '../../domain/review/requestCorrection'
import { sayOfReply } from '../../domain/review/sayOfReply'
import { readRef } from '../../domain/value'
import {
  describeFinding,
  describeIndicator,
  describeNote,
  describeOutliers,
  describeQueued,
  describeRequest,
  describeReviewed,
  describeRound,
} from './describe'
import {
  getOutliers,
  getReplyNotes,
  getReviewedReply,
  getReviewFindings,
  getReviewIndicators,
  getReviewReplies,
  putReplyNote,
  putReviewNote,
} from './endpoints'

/** Serves the review of replies: to the reviewers, and to the municipality that is asked. */
export function serveReview(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getReviewReplies, async ({ person, read, params, query }) => {
    const found = await read((tx) => listReplies(tx, person, { ...params, ...query }))
    const { rows, round, standings, next } = found
    const replies = rows.map((row) => describeQueued(row, register))
    const requests = found.requests.map((row) => describeRequest(row, register))
    return { body: { round: describeRound(round), standings, next, replies, requests } }
  })
  serve(app, ground, getReviewIndicators, async ({ person, read, params, query }) => {
    const found = await read((tx) => listIndicators(tx, person, { ...params, ...query }))
    const { rows, round, standings, next } = found
    return { body: { round: describeRound(round), standings, next, indicators: rows.map(describeIndicator) } }
  })
  serve(app, ground, getReviewFindings, async ({ person, read, params, query }) => {
    const found = await read((tx) => listFindings(tx, person, { ...params, ...query }))
    const { rows, round, standings, next } = found
    const findings = rows.map((row) => describeFinding(row, register))
    return { body: { round: describeRound(round), standings, next, findings } }
  })
  serve(app, ground, getReviewedReply, async ({ person, read, params }) => {
    const reviewed = await read((tx) => readReviewed(tx, person, register, params))
    return { body: describeReviewed(reviewed, register), headers: { ETag: etagOf(reviewed.reply.version) } }
  })
  serve(app, ground, putReviewNote, async ({ person, write, params, body, header }) => {
    const { id, ...key } = params
    const asked = { id, ifMatch: readIfMatch(header('if-match')), said: body }
    const { status, ...stands } = await write((tx) => sayOfReply(tx, person, register, key, asked))
    return { status, body: stands, headers: { ETag: etagOf(stands.version) } }
  })
  serve(app, ground, getOutliers, async ({ person, read, params, query }) => {
    const found = await read((tx) => readOutliers(tx, person, register, { ...params, ...query }))
    return { body: describeOutliers(found, query.ref, readRef(query.ref)?.part ?? '', register) }
  })
  serve(app, ground, getReplyNotes, async ({ person, read, params }) => {
    const notes = await read((tx) => listNotes(tx, person, params))
    return { body: notes.map((note) => describeNote(note, 'municipality')) }
  })
  serve(app, ground, putReplyNote, async ({ person, write, params, body }) => {
    const { id, ...key } = params
    const { asks, answers, text, corrects } = body
    const { status } = await write((tx) =>
      asks === null
        ? answerQuestion(tx, person, register, key, {
            id,
            answered: { answers: answers ?? '', text, corrects },
          })
        : requestCorrection(tx, person, key, { id, ref: asks, text }),
    )
    return { status, body: { id } }
  })
}
