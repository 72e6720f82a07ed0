import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { type Accepted, acceptOnce } from '../../../base/intake/intake'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { countOf, findAssessment, findRevision, insertOnce } from '../../db/definition/discussion'
import { moveProposal } from '../../db/definition/proposals'
import type { Subject } from '../subject'
import { allowBody, bodyOf } from './bodies'
import type { Outcome } from './codes'
import type { Stands } from './makeProposal'
import { holdSeen, says, stillOpen } from './once'
import { definitionProblem } from './problems'
import type { ProposalText } from './proposalText'

export type Assessed = {
  /** In five steps, 5 the most. */
  need: number
  burden: number
  existingSource: string
  definition: string
  recommendation: Outcome
  text: string
}
type Asked = { proposal: string; id: string; key: string | undefined; ifMatch: number | '*' | null }

/**
 * The working group says what it thinks. Several may; the proposal is assessed with the first.
 * @throws not-allowed (403), not-found (404), proposal-ended or already-sent (409), changed-meanwhile (412)
 */
export async function assess(
  write: WriteTx,
  person: Person | null,
  subjects: readonly Subject[],
  { proposal, id, key, ifMatch, assessed }: Asked & { assessed: Assessed },
): Promise<Accepted<Stands>> {
  allow(person, 'collection.proposal.assess', 'nation')
  return acceptOnce(write, person, key, ['collection.assessment', proposal, id, assessed], async () => {
    const { existingSource, ...rest } = assessed
    const said = { proposal, ...rest, existing_source: existingSource, by: person.id }
    const stored = await findAssessment(write, id)
    // What has arrived already is judged by what it says, whatever version was seen.
    const held = await holdSeen(write, proposal, stored ? null : ifMatch)
    allowBody(person, 'collection.proposal.assess', held.subject)
    if (stored) {
      if (!says(stored, said)) throw definitionProblem.alreadySent()
      return { status: 200, answer: { id: proposal, version: held.version } }
    }
    stillOpen(held)
    const number = (await countOf(write, 'collection.assessment', proposal)) + 1
    if (number > 50) throw definitionProblem.discussionFull(50)
    const body = JSON.stringify(bodyOf(subjects, held.subject, 'assess'))
    if (!(await insertOnce(write, 'collection.assessment', { id, number, ...said, body })))
      throw definitionProblem.alreadySent()
    const version = await moveProposal(write, held, { state: 'assessed' })
    await leaveAudit(write, person, {
      action: 'assessed',
      kind: 'collection.proposal',
      subject: proposal,
      changes: { state: [held.state, 'assessed'], recommendation: [null, assessed.recommendation] },
    })
    return { status: 201, answer: { id: proposal, version } }
  })
}

/**
 * The working group writes the text anew, with the reason. The former text stays beside it.
 * @throws not-allowed (403), not-found (404), proposal-ended or already-sent (409), changed-meanwhile (412)
 */
export async function revise(
  write: WriteTx,
  person: Person | null,
  { proposal, id, key, ifMatch, text, reason }: Asked & { text: ProposalText; reason: string },
): Promise<Accepted<Stands>> {
  allow(person, 'collection.proposal.assess', 'nation')
  return acceptOnce(write, person, key, ['collection.revision', proposal, id, text, reason], async () => {
    const stored = await findRevision(write, id)
    const held = await holdSeen(write, proposal, stored ? null : ifMatch)
    allowBody(person, 'collection.proposal.assess', held.subject)
    if (stored) {
      if (!says(stored, { proposal, content: text, reason, by: person.id }))
        throw definitionProblem.alreadySent()
      return { status: 200, answer: { id: proposal, version: held.version } }
    }
    stillOpen(held)
    if (held.what === 'indicator' && text.codes.length)
      throw problem.invalid([{ field: 'text.codes', reason: 'collection:field.no-list' }])
    if (new Set(text.codes.map(({ code }) => code)).size < text.codes.length)
      throw problem.invalid([{ field: 'text.codes', reason: 'collection:field.code-twice' }])
    const number = held.revision + 1
    if (number > 50) throw definitionProblem.discussionFull(50)
    const row = { id, proposal, number, content: JSON.stringify(text), reason, by: person.id }
    if (!(await insertOnce(write, 'collection.proposal_revision', row))) throw definitionProblem.alreadySent()
    const version = await moveProposal(write, held, { revision: number })
    await leaveAudit(write, person, {
      action: 'revised',
      kind: 'collection.proposal',
      subject: proposal,
      changes: { revision: [held.revision, number], text: 'changed' },
    })
    return { status: 201, answer: { id: proposal, version } }
  })
}
