import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import { type Call, type Ground, serve } from '../../../base/endpoints/serve'
import { assess, revise } from '../../domain/definition/assess'
import { comment, setCommentHidden, setProposalHidden } from '../../domain/definition/comment'
import { decide } from '../../domain/definition/decide'
import { checkSubject } from '../../domain/definition/knownSubject'
import { makeProposal, withdrawProposal } from '../../domain/definition/makeProposal'
import {
  listCodeLists,
  listDrafts,
  listProposals,
  getProposal as readProposal,
} from '../../domain/definition/readProposals'
import type { Subject } from '../../domain/subject'
import { describeCodeList, describeListed, describeProposed, describeWhole } from './describe'
import {
  getCodeLists,
  getDrafts,
  getProposal,
  getProposals,
  putAssessment,
  putComment,
  putCommentHidden,
  putDecision,
  putProposal,
  putProposalHidden,
  putRevision,
  putWithdrawal,
} from './proposalEndpoints'

type Stands = { id: string; version: number } | null
const versioned = (status: number, body: Stands) => ({
  status,
  body,
  headers: { ETag: etagOf(body?.version ?? 0) },
})
/** What an entry of a proposal's history is asked with. */
const entry = ({ params, header }: Pick<Call, 'header'> & { params: { id: string; entry: string } }) => ({
  proposal: params.id,
  id: params.entry,
  key: header('idempotency-key'),
  ifMatch: readIfMatch(header('if-match')),
})

/** Serves what is proposed and how it is decided. */
export function serveProposals(app: Hono, ground: Ground, subjects: readonly Subject[]): void {
  serve(app, ground, getProposals, async ({ read, query }) => {
    if (query.subject !== undefined) checkSubject(subjects, query.subject)
    const { proposals, next } = await read((tx) => listProposals(tx, query))
    return { body: { proposals: proposals.map(describeListed), next } }
  })
  serve(app, ground, getProposal, async ({ read, params }) => {
    const found = await read((tx) => readProposal(tx, subjects, params.id))
    return { body: describeWhole(found), headers: { ETag: etagOf(found.proposal.version) } }
  })
  serve(app, ground, getDrafts, async ({ person, read, params }) => ({
    body: (await read((tx) => listDrafts(tx, person, params.id))).map(describeProposed),
  }))
  serve(app, ground, putProposal, async ({ person, write, params, body, header }) => {
    const asked = { id: params.id, proposed: body, key: header('idempotency-key') }
    const { status, answer } = await write((tx) => makeProposal(tx, person, subjects, asked))
    return versioned(status, answer)
  })
  serve(app, ground, putWithdrawal, async ({ person, write, params, header }) => {
    const asked = { id: params.id, ifMatch: readIfMatch(header('if-match')) }
    return versioned(200, await write((tx) => withdrawProposal(tx, person, asked)))
  })
  serve(app, ground, putAssessment, async (call) => {
    const asked = { ...entry(call), assessed: call.body }
    const { status, answer } = await call.write((tx) => assess(tx, call.person, subjects, asked))
    return versioned(status, answer)
  })
  serve(app, ground, putRevision, async (call) => {
    const asked = { ...entry(call), ...call.body }
    const { status, answer } = await call.write((tx) => revise(tx, call.person, asked))
    return versioned(status, answer)
  })
  serve(app, ground, putComment, async (call) => {
    const asked = { ...entry(call), commented: call.body }
    const { status, answer } = await call.write((tx) => comment(tx, call.person, asked))
    return versioned(status, answer)
  })
  serve(app, ground, putCommentHidden, async ({ person, write, params, body }) => {
    const asked = { proposal: params.id, id: params.entry, hidden: body.hidden }
    await write((tx) => setCommentHidden(tx, person, asked))
    return {}
  })
  serve(app, ground, putProposalHidden, async ({ person, write, params, body, header }) => {
    const asked = { proposal: params.id, hidden: body.hidden, ifMatch: readIfMatch(header('if-match')) }
    return versioned(200, await write((tx) => setProposalHidden(tx, person, asked)))
  })
  serve(app, ground, putDecision, async (call) => {
    const asked = { ...entry(call), decided: call.body }
    const { status, answer } = await call.write((tx) => decide(tx, call.person, subjects, asked))
    return versioned(status, answer)
  })
  serve(app, ground, getCodeLists, async ({ read, query }) => {
    const subject = checkSubject(subjects, query.subject)
    return { body: (await read((tx) => listCodeLists(tx, subject))).map(describeCodeList) }
  })
}
