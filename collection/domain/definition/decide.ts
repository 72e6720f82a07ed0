import { Temporal } from 'temporal-polyfill'
import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { type Accepted, acceptOnce } from '../../../base/intake/intake'
import type { Words } from '../../../base/language/language'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { insertCodeList } from '../../db/definition/codeLists'
import {
  countOf,
  type DecisionRow,
  findDecision,
  insertOnce,
  selectRevisions,
} from '../../db/definition/discussion'
import { decideDraft, retire, selectVersionsOf } from '../../db/definition/indicators'
import { moveProposal, type ProposalRow } from '../../db/definition/proposals'
import type { Subject } from '../subject'
import { allowBody, bodyOf } from './bodies'
import type { Outcome } from './codes'
import { judgeDraft } from './judgeDraft'
import type { Stands } from './makeProposal'
import { holdSeen, says, stillOpen } from './once'
import { definitionProblem } from './problems'

export type Vote = { way: 'consensus' } | { way: 'votes'; for: number; against: number; empty: number }
export type Decided = {
  outcome: Outcome
  vote: Vote
  reason: Words
  /** The day of the meeting. */
  decidedOn: string
  /** From which year a code list holds; of a code list that is adopted alone. */
  year: number | null
}
type Asked = {
  proposal: string
  id: string
  key: string | undefined
  ifMatch: number | '*' | null
  decided: Decided
}

/**
 * The steering group decides, by votes or in consensus. To adopt makes the draft of the indicator a decided version,
 * retires the indicator, or makes the list's version of a year, and is done of what has been assessed alone; to adopt and to reject end the matter. To pilot and to
 * change leave it open for a further decision.
 * @throws not-allowed (403), not-found (404); not-assessed, proposal-ended, draft-missing, codes-missing, list-year-taken,
 * already-sent (409); changed-meanwhile (412); invalid (422) for a day to come, a year that is missing or a formula that
 * cannot be used
 */
export async function decide(
  write: WriteTx,
  person: Person | null,
  subjects: readonly Subject[],
  { proposal, id, key, ifMatch, decided }: Asked,
): Promise<Accepted<Stands>> {
  allow(person, 'collection.proposal.decide', 'nation')
  return acceptOnce(write, person, key, ['collection.decision', proposal, id, decided], async () => {
    const row = rowOf(proposal, person, decided)
    const stored = await findDecision(write, id)
    const held = await holdSeen(write, proposal, stored ? null : ifMatch)
    allowBody(person, 'collection.proposal.decide', held.subject)
    if (stored) {
      if (!says(stored, row)) throw definitionProblem.alreadySent()
      return { status: 200, answer: { id: proposal, version: held.version } }
    }
    stillOpen(held)
    if (decided.decidedOn > Temporal.Now.plainDateISO('Europe/Helsinki').toString())
      throw problem.invalid([{ field: 'decidedOn', reason: 'collection:field.day-to-come' }])
    if (decided.outcome === 'adopt' && !(await countOf(write, 'collection.assessment', proposal)))
      throw definitionProblem.notAssessed()
    const { reason, ...rest } = row
    const body = JSON.stringify(bodyOf(subjects, held.subject, 'decide'))
    const inserted = { id, ...rest, reason: JSON.stringify(reason), body }
    if (!(await insertOnce(write, 'collection.decision', inserted))) throw definitionProblem.alreadySent()
    if (decided.outcome === 'adopt') await carryOut(write, held, id, decided)
    const ends = decided.outcome === 'adopt' || decided.outcome === 'reject'
    const state = ends ? 'decided' : held.state
    const version = await moveProposal(write, held, { state })
    await leaveAudit(write, person, {
      action: 'decided',
      kind: 'collection.proposal',
      subject: proposal,
      changes: { state: [held.state, state], outcome: [null, decided.outcome] },
    })
    return { status: 201, answer: { id: proposal, version } }
  })
}

const rowOf = (
  proposal: string,
  person: Person,
  { outcome, vote, reason, decidedOn }: Decided,
): Omit<DecisionRow, 'id' | 'at' | 'body'> => ({
  proposal,
  outcome,
  way: vote.way,
  votes_for: vote.way === 'votes' ? vote.for : null,
  votes_against: vote.way === 'votes' ? vote.against : null,
  votes_empty: vote.way === 'votes' ? vote.empty : null,
  reason,
  decided_on: decidedOn,
  by: person.id,
})

async function carryOut(write: WriteTx, held: ProposalRow, decision: string, { year, decidedOn }: Decided) {
  if (held.what === 'code-list') return adoptList(write, held, decision, year)
  if (held.kind === 'drop') {
    if (held.indicator) await retire(write, held.indicator, decision)
    return
  }
  const draft = (await selectVersionsOf(write, held.id)).find(({ state }) => state === 'draft')
  if (!draft) throw definitionProblem.draftMissing()
  await judgeDraft(write, draft)
  await decideDraft(write, draft, { decision, decided_on: decidedOn })
}

async function adoptList(write: WriteTx, held: ProposalRow, decision: string, year: number | null) {
  if (year === null) throw problem.invalid([{ field: 'year', reason: 'required' }])
  const revised = (await selectRevisions(write, held.id)).find(({ number }) => number === held.revision)
  const { codes } = revised?.content ?? held.content
  if (!codes.length || held.list === null) throw definitionProblem.codesMissing()
  const version = { subject: held.subject, list: held.list, year, codes, decision }
  if (!(await insertCodeList(write, version))) throw definitionProblem.listYearTaken(year)
}
