import type { ReadTx } from '../../../base/database/transaction'
import { dayInFinland } from '../../../base/language/days'
import type { Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { type DelegationRow, selectDelegations } from '../../db/rounds/delegations'
import { selectFindings } from '../../db/rounds/findings'
import { type PilotRow, selectPilotReplies } from '../../db/rounds/pilots'
import { type ReplyKey, type ReplyRow, selectNames } from '../../db/rounds/replies'
import type { RoundRow } from '../../db/rounds/rounds'
import { selectValues } from '../../db/rounds/values'
import { readBehind, type Whole } from './judgeReply'
import { reachReply } from './reach'
import { type Lock, lastDay, lockOf } from './states'

/** What of a form changes while it is open: what stands in it, who handed it in, whether it may be written. */
export type FormStanding = Pick<Whole, 'values' | 'found'> & {
  round: RoundRow
  reply: ReplyRow
  lock: Lock | null
  lastDay: string
  submittedBy: string | null
  approvedBy: string | null
  delegations: DelegationRow[]
  pilot: PilotRow[]
  /** The names of those who explained what was found. */
  explainers: ReadonlyMap<string, string>
}
export type Form = Whole & FormStanding

export const standingOf = (round: RoundRow, reply: ReplyRow) => ({
  round: { state: round.state, deadline: round.deadline, opensOn: round.opens_on },
  reply: { state: reply.state, extendedTo: reply.extended_to },
})

/** A municipality's form with everything it shows beside the fields. @throws not-allowed (403), not-found (404) */
export async function readForm(
  read: ReadTx,
  asker: Person | null,
  register: Register,
  key: ReplyKey,
): Promise<Form> {
  const standing = await readStanding(read, asker, key)
  return { ...standing, ...(await readBehind(read, register, standing.round, key.municipality)) }
}

/**
 * What of a form changes while it is open. An open form looks for it again and again, and leaves what its questions
 * are held against as it was when it was opened.
 * @throws not-allowed (403), not-found (404)
 */
export async function readStanding(read: ReadTx, asker: Person | null, key: ReplyKey): Promise<FormStanding> {
  const { round, reply } = await reachReply(read, asker, 'collection.answer.read', key)
  const standing = standingOf(round, reply)
  const found = await selectFindings(read, key)
  const names = await selectNames(read, [
    ...[reply.submitted_by, reply.approved_by],
    ...found.map(({ explained_by }) => explained_by),
  ])
  return {
    round,
    reply,
    values: await selectValues(read, key),
    found,
    lock: lockOf(standing, dayInFinland(new Date())),
    lastDay: lastDay(standing),
    submittedBy: names.get(reply.submitted_by ?? '') ?? null,
    approvedBy: names.get(reply.approved_by ?? '') ?? null,
    delegations: await selectDelegations(read, key),
    explainers: names,
    pilot: round.kind === 'pilot' ? await selectPilotReplies(read, key) : [],
  }
}
