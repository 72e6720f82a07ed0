import { leaveAudit } from '../../../base/audit/audit'
import { together } from '../../../base/database/together'
import type { WriteTx } from '../../../base/database/transaction'
import { dayInFinland } from '../../../base/language/days'
import type { Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { keepFindings } from '../../db/rounds/findings'
import {
  holdReply,
  holdReplyRow,
  type ReplyKey,
  type ReplyRow,
  selectNames,
  updateReply,
} from '../../db/rounds/replies'
import type { RoundRow } from '../../db/rounds/rounds'
import { lockValues, selectValues } from '../../db/rounds/values'
import { canBeMended } from '../checking/tied'
import { writeRef } from '../value'
import { findingKey, judgeReply, readWhole } from './judgeReply'
import { roundProblem } from './problems'
import { reachReply } from './reach'
import { standingOf } from './readForm'
import { lastDay, lockOf, type ReplyState } from './states'

/** How a reply stands after something was decided about it. */
export type Stands = { state: ReplyState; version: number }

/**
 * Hands the answer in for the municipality's approval. Hard findings are put right first, soft ones explained,
 * as far as anything that they speak of is open.
 * @throws findings-open, nothing-answered, already-submitted, reply-late … (409)
 */
export async function submitReply(
  write: WriteTx,
  asker: Person | null,
  register: Register,
  key: ReplyKey,
): Promise<Stands> {
  const { person, round, reply } = await decide(write, asker, 'collection.answer.write', key)
  const whole = await readWhole(write, register, round, key)
  if (reply.state === 'submitted')
    throw roundProblem.alreadySubmitted(await nameOf(write, reply.submitted_by))
  checkOpen(
    round,
    reply,
    whole.values.some(({ unlocked }) => unlocked),
  )
  const isAnswered = whole.values.some(({ kind }) => kind !== null)
  if (!reply.nil && !isAnswered) throw roundProblem.nothingAnswered()

  const found = isAnswered ? judgeReply(whole) : []
  const isWhole = lockOf(standingOf(round, reply), dayInFinland(new Date())) === null
  const opened = new Set(whole.values.filter(({ unlocked }) => unlocked).map(writeRef))
  const mendable = found.filter((finding) =>
    canBeMended(finding, whole.rules, (ref) => isWhole || opened.has(ref)),
  )
  const explained = new Set(
    whole.found
      .filter(({ explanation }) => explanation)
      .map((row) => `${row.rule} ${row.indicator} ${row.part}`),
  )
  const hard = mendable.filter(({ severity }) => severity === 'hard').length
  const unexplained = mendable.filter((finding) => {
    const { rule, indicator, part } = findingKey(finding)
    return finding.severity === 'soft' && !explained.has(`${rule} ${indicator} ${part}`)
  }).length
  if (hard || unexplained) throw roundProblem.findingsOpen(hard, unexplained)

  await holdReplyRow(write, key)
  await keepFindings(
    write,
    key,
    found.map((finding) => ({ ...findingKey(finding), severity: finding.severity })),
  )
  const now = new Date()
  return change(write, person, key, reply, 'submitted', {
    submitted_at: now,
    submitted_by: person.id,
    first_submitted_at: reply.first_submitted_at ?? now,
  })
}

/**
 * Takes back what was handed in and not yet approved, to change it.
 * @throws not-submitted (409), reply-late or reply-closed (409) where nobody could hand it in again
 */
export async function takeBack(write: WriteTx, asker: Person | null, key: ReplyKey): Promise<Stands> {
  const { person, round, reply } = await decide(write, asker, 'collection.answer.write', key)
  if (reply.state !== 'submitted') throw roundProblem.notSubmitted()
  const reopened = (await selectValues(write, key)).some(({ unlocked }) => unlocked)
  const before = reopened ? 'approved' : reply.approved_at ? 'returned' : 'answering'
  if (before === 'answering') checkOpen(round, { ...reply, state: before }, false)
  return change(write, person, key, reply, before, {})
}

/**
 * Approves the answer as the municipality's. From here it is locked. Of two who approve at once the first one does.
 * @throws already-approved, not-submitted (409)
 */
export async function approveReply(write: WriteTx, asker: Person | null, key: ReplyKey): Promise<Stands> {
  const { person, reply } = await decide(write, asker, 'collection.answer.approve', key)
  if (reply.state === 'approved' || reply.state === 'accepted')
    throw roundProblem.alreadyApproved(await nameOf(write, reply.approved_by))
  if (reply.state !== 'submitted') throw roundProblem.notSubmitted()
  await together(write, [lockValues(key)])
  return change(write, person, key, reply, 'approved', { approved_at: new Date(), approved_by: person.id })
}

/**
 * Says in one tick that there is nothing to report, or takes it back; in a locked answer where a reviewer has opened
 * something of it, and then it is returned still, whatever the deadline says.
 * @throws nil-with-answers, reply-late … (409)
 */
export async function setNil(
  write: WriteTx,
  asker: Person | null,
  key: ReplyKey,
  nil: boolean,
): Promise<Stands> {
  const { person, round, reply } = await decide(write, asker, 'collection.answer.write', key)
  const values = await selectValues(write, key)
  checkOpen(
    round,
    reply,
    values.some(({ unlocked }) => unlocked),
  )
  const answers = values.filter(({ kind }) => kind !== null).length
  if (nil && answers) throw roundProblem.nilWithAnswers(answers)
  const state = reply.state === 'invited' ? 'answering' : reply.state
  return change(write, person, key, reply, state, { nil }, nil ? 'nothing-to-report' : 'something-to-report')
}

/** @throws why the reply is locked, unless a reviewer has opened a value of an approved one */
export function checkOpen(round: RoundRow, reply: ReplyRow, reopened: boolean): void {
  const stands = standingOf(round, reply)
  const lock = lockOf(stands, dayInFinland(new Date()))
  if (lock && lock !== 'returned' && !(reopened && (lock === 'approved' || lock === 'accepted')))
    throw roundProblem.locked(lock, { day: lastDay(stands) })
}

/** The reply, held for a decision about it. */
export async function decide(
  write: WriteTx,
  asker: Person | null,
  permission: 'collection.answer.write' | 'collection.answer.approve',
  key: ReplyKey,
) {
  const reached = await reachReply(write, asker, permission, key)
  // Read anew under the lock: whoever was before us has decided by now.
  const reply = (await holdReply(write, key, 'deciding')) ?? reached.reply
  return { ...reached, reply }
}

async function change(
  write: WriteTx,
  person: Person,
  key: ReplyKey,
  reply: ReplyRow,
  state: ReplyState,
  more: Parameters<typeof updateReply>[2],
  action: string = state,
): Promise<Stands> {
  const version = await updateReply(write, key, { state, ...more })
  await leaveAudit(write, person, {
    action,
    kind: 'collection.reply',
    subject: `${key.round}/${key.municipality}`,
    municipality: key.municipality,
    changes: { state: [reply.state, state], ...('nil' in more ? { nil: [reply.nil, more.nil] } : {}) },
  })
  return { state, version }
}

const nameOf = async (write: WriteTx, id: string | null): Promise<string> =>
  (await selectNames(write, [id])).get(id ?? '') ?? ''
