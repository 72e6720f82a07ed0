import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { type Accepted, acceptOnce } from '../../../base/intake/intake'
import type { Language } from '../../../base/language/language'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { countOf, findComment, hideComment, insertOnce } from '../../db/definition/discussion'
import { findProposal, moveProposal } from '../../db/definition/proposals'
import type { Stands } from './makeProposal'
import { getProposalRow, holdSeen, says } from './once'
import { definitionProblem } from './problems'

export type Commented = { parent: string | null; name: string; language: Language; text: string }
const mostComments = 1000

/**
 * Somebody signed in comments on a proposal, or answers a comment. Also what is decided may be commented on.
 * @throws not-allowed (403), not-found (404) for the proposal, already-sent (409), invalid (422) for another's thread
 */
export async function comment(
  write: WriteTx,
  person: Person | null,
  asked: { proposal: string; id: string; key: string | undefined; commented: Commented },
): Promise<Accepted<Stands>> {
  allow(person, 'collection.proposal.make', 'anywhere')
  const { proposal, id, key, commented } = asked
  const { name, ...rest } = commented
  return acceptOnce(write, person, key, ['collection.comment', proposal, id, commented], async () => {
    const { version } = await getProposalRow(write, proposal)
    const said = { proposal, ...rest, author: person.id, author_name: name }
    const stored = await findComment(write, id)
    if (stored) {
      if (!says(stored, said)) throw definitionProblem.alreadySent()
      return { status: 200, answer: { id: proposal, version } }
    }
    if (rest.parent && (await findComment(write, rest.parent))?.proposal !== proposal)
      throw problem.invalid([{ field: 'parent', reason: 'collection:field.unknown-comment' }])
    if ((await countOf(write, 'collection.comment', proposal)) >= mostComments)
      throw definitionProblem.discussionFull(mostComments)
    if (!(await insertOnce(write, 'collection.comment', { id, ...said })))
      throw definitionProblem.alreadySent()
    await leaveAudit(write, person, {
      action: 'commented',
      kind: 'collection.proposal',
      subject: proposal,
      changes: { text: 'changed' },
    })
    return { status: 201, answer: { id: proposal, version } }
  })
}

/**
 * The team hides a comment that does not belong to the matter, or shows it again. That there was one stays visible.
 * @throws not-allowed (403), not-found (404)
 */
export async function setCommentHidden(
  write: WriteTx,
  person: Person | null,
  { proposal, id, hidden }: { proposal: string; id: string; hidden: boolean },
): Promise<void> {
  allow(person, 'collection.comment.hide', 'nation')
  const stored = await findComment(write, id)
  if (!stored || stored.proposal !== proposal) throw problem.notFound()
  if ((stored.hidden_at !== null) === hidden) return
  await hideComment(write, proposal, id, hidden ? new Date() : null)
  await leaveAudit(write, person, {
    action: hidden ? 'hidden' : 'shown',
    kind: 'collection.comment',
    subject: id,
    changes: { hidden: [!hidden, hidden] },
  })
}

/** The same of a whole proposal: anybody may write one. @throws not-allowed (403), not-found (404), changed-meanwhile (412) */
export async function setProposalHidden(
  write: WriteTx,
  person: Person | null,
  { proposal, hidden, ifMatch }: { proposal: string; hidden: boolean; ifMatch: number | '*' | null },
): Promise<Stands> {
  allow(person, 'collection.comment.hide', 'nation')
  if (!(await findProposal(write, proposal))) throw problem.notFound()
  const held = await holdSeen(write, proposal, ifMatch)
  if ((held.hidden_at !== null) === hidden) return { id: proposal, version: held.version }
  const version = await moveProposal(write, held, { hidden })
  await leaveAudit(write, person, {
    action: hidden ? 'hidden' : 'shown',
    kind: 'collection.proposal',
    subject: proposal,
    changes: { hidden: [!hidden, hidden] },
  })
  return { id: proposal, version }
}
