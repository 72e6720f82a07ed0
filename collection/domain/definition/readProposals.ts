import * as z from 'zod/mini'
import type { ReadTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { uuid } from '../../../base/problems/fields'
import { type DecidedList, selectCodeLists } from '../../db/definition/codeLists'
import {
  type AssessmentRow,
  type CommentRow,
  type DecisionRow,
  type RevisionRow,
  selectAssessments,
  selectComments,
  selectDecisions,
  selectRevisions,
} from '../../db/definition/discussion'
import { selectFormers, selectVersionsOf, type VersionRow } from '../../db/definition/indicators'
import { type ListedProposal, type ProposalRow, selectProposals } from '../../db/definition/proposals'
import { type DecidedOfIndicator, selectPilotDecisionsOf } from '../../db/rounds/pilotDecisions'
import type { Subject } from '../subject'
import type { ProposalState } from './codes'
import { getProposalRow } from './once'
import type { ListedCode } from './proposalText'

export type WholeProposal = {
  proposal: ProposalRow
  revisions: RevisionRow[]
  assessments: AssessmentRow[]
  comments: CommentRow[]
  decisions: DecisionRow[]
  /** The versions of indicators that were written for it, or that its decision ended. */
  versions: VersionRow[]
  /** What stood before each of those versions. */
  formers: VersionRow[]
  /** What its code list held before it; null where it is about none. */
  formerCodes: readonly ListedCode[] | null
  /** What was decided of its indicators' pilots. */
  pilots: DecidedOfIndicator[]
}

/** A page of proposals, the newest first. @throws invalid (422) for a foreign cursor */
export async function listProposals(
  read: ReadTx,
  asked: {
    subject?: string | undefined
    state?: ProposalState | undefined
    cursor?: string | undefined
    limit: number
  },
): Promise<{ proposals: ListedProposal[]; next: string | null }> {
  const { subject, state, limit } = asked
  const [at, id] = readCursor(asked.cursor) ?? []
  const after = at && id ? { at, id } : undefined
  const found = await selectProposals(read, { subject, state, after, limit: limit + 1 })
  const proposals = found.slice(0, limit)
  const last = proposals.at(-1)
  const next = found.length > limit && last ? writeCursor(last) : null
  return { proposals, next }
}

/** A proposal with its whole history. @throws not-found (404) */
export async function getProposal(
  read: ReadTx,
  subjects: readonly Subject[],
  id: string,
): Promise<WholeProposal> {
  const proposal = await getProposalRow(read, id)
  const versions = await selectVersionsOf(read, id)
  const indicators = new Set([
    ...(proposal.indicator ? [proposal.indicator] : []),
    ...versions.map(({ indicator }) => indicator),
  ])
  return {
    proposal,
    revisions: await selectRevisions(read, id),
    assessments: await selectAssessments(read, id),
    comments: await selectComments(read, id),
    decisions: await selectDecisions(read, id),
    versions,
    formers: await selectFormers(read, id),
    formerCodes: await readFormerCodes(read, subjects, proposal),
    pilots: await selectPilotDecisionsOf(read, [...indicators]),
  }
}

/** The list as it holds while nothing is decided, and as it held before what was. */
async function readFormerCodes(
  read: ReadTx,
  subjects: readonly Subject[],
  { id, subject, list }: ProposalRow,
): Promise<readonly ListedCode[] | null> {
  const found = subjects.find(({ code }) => code === subject)
  if (!found || !list) return null
  const held = (await listCodeLists(read, found)).filter((version) => version.list === list)
  return held[held.findIndex(({ proposal }) => proposal === id) + 1]?.codes ?? null
}

/**
 * The drafts of a proposal: what is decided is read by who assesses and decides it before it stands.
 * @throws not-allowed (403), not-found (404)
 */
export async function listDrafts(read: ReadTx, person: Person | null, id: string): Promise<VersionRow[]> {
  allow(person, 'collection.pilot.read', 'nation')
  await getProposalRow(read, id)
  return (await selectVersionsOf(read, id)).filter(({ state }) => state === 'draft')
}

/** A code list as it holds from a year on; the first one was there before anything was decided. */
export type HeldList = Omit<DecidedList, 'decision' | 'proposal'> & {
  decision: string | null
  proposal: string | null
}

/** The versions of a subject's code lists in the order of the lists, the newest year of each first. */
export async function listCodeLists(
  read: ReadTx,
  { code: subject, lists = [] }: Subject,
): Promise<HeldList[]> {
  const decided = await selectCodeLists(read, subject)
  return lists.flatMap(({ code: list, first }) => [
    ...decided.filter((version) => version.list === list),
    { subject, list, ...first, decision: null, proposal: null },
  ])
}

const writeCursor = ({ made_at, id }: ProposalRow) =>
  Buffer.from(`${made_at.toISOString()} ${id}`).toString('base64url')

const Cursor = z.tuple([z.iso.datetime().check(z.startsWith('20')), uuid()])

function readCursor(cursor: string | undefined): [string, string] | undefined {
  if (cursor === undefined) return undefined
  const read = Cursor.safeParse(Buffer.from(cursor, 'base64url').toString('latin1').split(' '))
  if (!read.success) throw problem.invalid([{ field: 'cursor', reason: 'cursor' }])
  return read.data
}
