import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { type Accepted, acceptOnce } from '../../../base/intake/intake'
import type { Language } from '../../../base/language/language'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import type { FieldProblem } from '../../../base/problems/problem'
import { selectVersions } from '../../db/definition/indicators'
import { findProposal, insertProposal, moveProposal, type ProposalRow } from '../../db/definition/proposals'
import type { Subject } from '../subject'
import type { ProposalKind, What } from './codes'
import { holdSeen, says, stillOpen } from './once'
import { definitionProblem } from './problems'
import type { ProposalText } from './proposalText'

export type Proposed = {
  subject: string
  what: What
  kind: ProposalKind
  indicator: string | null
  list: string | null
  language: Language
  /** As the proposer wants to be called in public; may be empty. */
  name: string
  text: ProposalText
}
export type Stands = { id: string; version: number }

/**
 * Somebody signed in proposes something.
 * @param asked.id made by the sender; the same proposal again is the same proposal
 * @returns 201 when new, 200 when it is there already
 * @throws not-allowed (403), already-sent (409), invalid (422) for a subject, list or indicator that is not there
 */
export async function makeProposal(
  write: WriteTx,
  person: Person | null,
  subjects: readonly Subject[],
  asked: { id: string; proposed: Proposed; key: string | undefined },
): Promise<Accepted<Stands>> {
  allow(person, 'collection.proposal.make', 'anywhere')
  const { id, proposed, key } = asked
  return acceptOnce(write, person, key, ['collection.proposal', id, proposed], () =>
    keepProposal(write, person, subjects, id, proposed),
  )
}

/** Keeps a proposal, whoever it comes from: nobody is whoever wrote in the public form. */
export async function keepProposal(
  write: WriteTx,
  person: { id: string } | null,
  subjects: readonly Subject[],
  id: string,
  { name, text, ...about }: Proposed,
): Promise<Accepted<Stands>> {
  await checkAbout(write, subjects, about, text)
  const row = { id, ...about, content: text, proposer: person?.id ?? null, proposer_name: name }
  if (await insertProposal(write, row)) {
    await leaveAudit(write, person ?? { id: null }, {
      action: 'proposed',
      kind: 'collection.proposal',
      subject: id,
      changes: { what: [null, about.what], kind: [null, about.kind], text: 'changed' },
    })
    return { status: 201, answer: { id, version: 1 } }
  }
  const stored = await findProposal(write, id)
  if (!stored || !says(stored, row)) throw definitionProblem.alreadySent()
  return { status: 200, answer: { id, version: stored.version } }
}

/** What is proposed is about something that is there. @throws invalid (422) */
async function checkAbout(
  read: ReadTx,
  subjects: readonly Subject[],
  about: Pick<Proposed, 'subject' | 'what' | 'kind' | 'indicator' | 'list'>,
  text: ProposalText,
): Promise<void> {
  const subject = subjects.find(({ code }) => code === about.subject)
  const errors: FieldProblem[] = []
  if (!subject) errors.push({ field: 'subject', reason: 'collection:field.unknown-subject' })
  if (about.what === 'indicator') {
    if (about.list !== null) errors.push({ field: 'list', reason: 'collection:field.no-list' })
    if (text.codes.length) errors.push({ field: 'text.codes', reason: 'collection:field.no-list' })
    if (about.kind !== 'new' && !(await isOf(read, about.indicator, about.subject)))
      errors.push({ field: 'indicator', reason: 'collection:field.unknown-indicator' })
    if (about.kind === 'new' && about.indicator !== null)
      errors.push({ field: 'indicator', reason: 'collection:field.indicator-of-new' })
  } else {
    if (!subject?.lists?.some(({ code }) => code === about.list))
      errors.push({ field: 'list', reason: 'collection:field.unknown-list' })
    if (about.indicator !== null)
      errors.push({ field: 'indicator', reason: 'collection:field.indicator-of-list' })
    if (about.kind === 'drop') errors.push({ field: 'kind', reason: 'collection:field.list-kind' })
    if (new Set(text.codes.map(({ code }) => code)).size < text.codes.length)
      errors.push({ field: 'text.codes', reason: 'collection:field.code-twice' })
  }
  if (errors.length) throw problem.invalid(errors)
}

async function isOf(read: ReadTx, indicator: string | null, subject: string): Promise<boolean> {
  const versions = indicator ? await selectVersions(read, indicator) : []
  return versions.some((version) => version.subject === subject && version.state !== 'draft')
}

/** The proposer takes a proposal back; it stays to be read. @throws not-found (404) for others, changed-meanwhile (412) */
export async function withdrawProposal(
  write: WriteTx,
  person: Person | null,
  { id, ifMatch }: { id: string; ifMatch: number | '*' | null },
): Promise<Stands> {
  allow(person, 'collection.proposal.make', 'anywhere')
  const held = await ownHeld(write, person, id, ifMatch)
  if (held.state === 'withdrawn') return { id, version: held.version }
  stillOpen(held)
  const version = await moveProposal(write, held, { state: 'withdrawn' })
  await leaveAudit(write, person, {
    action: 'withdrawn',
    kind: 'collection.proposal',
    subject: id,
    changes: { state: [held.state, 'withdrawn'] },
  })
  return { id, version }
}

async function ownHeld(
  write: WriteTx,
  person: Person,
  id: string,
  ifMatch: number | '*' | null,
): Promise<ProposalRow> {
  const stored = await findProposal(write, id)
  if (!stored || stored.proposer !== person.id) throw problem.notFound()
  return holdSeen(write, id, ifMatch)
}
