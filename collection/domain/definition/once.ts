import type { WriteTx } from '../../../base/database/transaction'
import { problem } from '../../../base/problems/catalogue'
import { findProposal, holdProposal, type ProposalRow } from '../../db/definition/proposals'
import { definitionProblem } from './problems'

/** Whether what is stored under an id says what was sent anew. */
export const says = (stored: object | undefined, sent: object): boolean =>
  stored !== undefined &&
  Object.entries(sent).every(([field, value]) => {
    const there = (stored as Record<string, unknown>)[field] ?? null
    return canonical(there) === canonical(value ?? null)
  })

/** The same JSON whatever the order of its fields: the database keeps its own. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** The proposal, held. @throws not-found (404), changed-meanwhile (412) where another version was seen */
export async function holdSeen(
  write: WriteTx,
  id: string,
  ifMatch: number | '*' | null,
): Promise<ProposalRow> {
  const held = await holdProposal(write, id)
  if (!held) throw problem.notFound()
  if (ifMatch !== null && ifMatch !== '*' && ifMatch !== held.version)
    throw problem.changedMeanwhile({ version: held.version })
  return held
}

/** @throws proposal-ended (409) where it was decided or withdrawn */
export function stillOpen({ state }: ProposalRow): void {
  if (state === 'decided' || state === 'withdrawn') throw definitionProblem.proposalEnded()
}

/** The proposal as the version that was seen, with what it stands at now. @throws not-found (404) */
export async function getProposalRow(
  read: Parameters<typeof findProposal>[0],
  id: string,
): Promise<ProposalRow> {
  const found = await findProposal(read, id)
  if (!found) throw problem.notFound()
  return found
}
