import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { findMunicipality, municipalitiesOf, type Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { type Counted, countReplies, type ReplyProgress, selectProgress } from '../../db/rounds/progress'
import { findReply, type ReplyKey, updateReply } from '../../db/rounds/replies'
import {
  closeRound,
  findOpened,
  holdRound,
  insertRound,
  openRound,
  type RoundHead,
  type RoundRow,
  selectRounds,
  updateContact,
  updateDraft,
} from '../../db/rounds/rounds'
import { municipalityIn } from './context'
import { judgePlan } from './judgePlan'
import type { Asked, Plan } from './plan'
import { roundProblem } from './problems'
import { allowSubject, getRound } from './reach'

const permission = 'collection.round.manage'

/** Every round of a subject with how many have answered. @throws not-allowed (403) */
export async function listManaged(
  read: ReadTx,
  person: Person | null,
  subject: string,
): Promise<{ round: RoundRow; counted: Counted | undefined }[]> {
  allowSubject(person, permission, subject, 'nation')
  const counted = new Map((await countReplies(read, subject)).map((one) => [one.round, one]))
  return (await selectRounds(read, subject)).map((round) => ({ round, counted: counted.get(round.id) }))
}

/** How far a round is, municipality by municipality. @throws not-allowed (403), not-found (404) */
export async function readProgress(
  read: ReadTx,
  person: Person | null,
  id: string,
): Promise<{ round: RoundRow; replies: ReplyProgress[] }> {
  const round = await getRound(read, id)
  allowSubject(person, permission, round.subject, 'nation')
  return { round, replies: await selectProgress(read, id) }
}

/**
 * Keeps a round that is being built. A draft may have gaps; opening it looks for them.
 * @param ifMatch the version that was seen; null makes a new one
 * @throws round-id-taken, round-not-draft (409), changed-meanwhile (412), invalid (422)
 */
export async function saveDraft(
  write: WriteTx,
  person: Person | null,
  head: RoundHead,
  plan: Plan,
  ifMatch: number | '*' | null,
): Promise<{ status: number; id: string; version: number }> {
  allowSubject(person, permission, head.subject, 'nation')
  if (head.deadline < head.opens_on)
    throw problem.invalid([{ field: 'deadline', reason: 'collection:field.deadline-before' }])
  const audit = (action: string, before: object) =>
    leaveAudit(write, person, {
      ...{ action, kind: 'collection.round', subject: head.id },
      changes: changesBetween({ ...before }, { ...head, plan: 'changed' }, ['plan', 'contact']),
    })
  if (ifMatch === null) {
    if (!(await insertRound(write, head, plan))) throw roundProblem.roundIdTaken()
    await audit('created', {})
    return { status: 201, id: head.id, version: 1 }
  }
  const stored = await holdRound(write, head.id)
  if (!stored) throw problem.notFound()
  allowSubject(person, permission, stored.subject, 'nation')
  if (stored.state !== 'draft') throw roundProblem.roundNotDraft()
  if (stored.subject !== head.subject) throw problem.invalid([{ field: 'subject', reason: 'code' }])
  if (ifMatch !== '*' && ifMatch !== stored.version) throw problem.changedMeanwhile()
  await updateDraft(write, head, plan)
  const { kind, year, name, opens_on, deadline, contact } = stored
  await audit('corrected', {
    ...{ id: head.id, subject: stored.subject, kind, year, name, opens_on, deadline, contact },
  })
  return { status: 200, id: head.id, version: stored.version + 1 }
}

/**
 * Opens a round: its plan becomes what is asked and everyone it names is expected. A year is asked about once, and any
 * number of pilots may try its questions.
 * @throws plan-incomplete, question-not-valid, question-in-circle, question-hangs (422) with what is wrong, round-not-draft, year-already-asked (409), changed-meanwhile (412)
 */
export async function openTheRound(
  write: WriteTx,
  person: Person | null,
  register: Register,
  id: string,
  version: number,
): Promise<{ id: string; version: number }> {
  const round = await held(write, person, id, version)
  if (round.state !== 'draft' || !round.plan) throw roundProblem.roundNotDraft()
  const before = round.kind === 'regular' ? await findOpened(write, round) : undefined
  if (before) throw roundProblem.yearAlreadyAsked(before.id, round.year)
  await judgePlan(write, round, round.plan)
  const municipalities = whoIsAsked(register, round.plan.asked)
  if (!municipalities.length) throw roundProblem.planIncomplete('asked')
  await openRound(write, id, round.plan, municipalities)
  await leaveAudit(write, person ?? { id: null }, {
    ...{ action: 'opened', kind: 'collection.round', subject: id },
    changes: { state: ['draft', 'open'], expected: [null, municipalities.length] },
  })
  return { id, version: version + 1 }
}

/** Closes a round. @throws round-not-open (409), changed-meanwhile (412) */
export async function closeTheRound(
  write: WriteTx,
  person: Person | null,
  id: string,
  version: number,
): Promise<{ id: string; version: number }> {
  const round = await held(write, person, id, version)
  if (round.state !== 'open') throw roundProblem.roundNotOpen()
  await closeRound(write, id)
  await leaveAudit(write, person ?? { id: null }, {
    ...{ action: 'closed', kind: 'collection.round', subject: id },
    changes: { state: ['open', 'closed'] },
  })
  return { id, version: version + 1 }
}

/**
 * Names another person whom municipalities ask about a round, or nobody. A round outlives whoever began it: its forms and
 * the letters that are still to go name the new one, also while a closed round is being corrected.
 * @throws not-allowed (403), not-found (404), changed-meanwhile (412), if-match-needed (428)
 */
export async function nameContact(
  write: WriteTx,
  person: Person | null,
  id: string,
  contact: RoundHead['contact'],
  ifMatch: number | '*' | null,
): Promise<{ id: string; version: number }> {
  if (ifMatch === null) throw problem.ifMatchNeeded()
  const round = await holdRound(write, id)
  if (!round) throw problem.notFound()
  allowSubject(person, permission, round.subject, 'nation')
  if (ifMatch !== '*' && ifMatch !== round.version) throw problem.changedMeanwhile()
  await updateContact(write, id, contact)
  await leaveAudit(write, person, {
    ...{ action: 'contact-named', kind: 'collection.round', subject: id },
    changes: changesBetween({ contact: round.contact }, { contact }, ['contact']),
  })
  return { id, version: round.version + 1 }
}

/** Gives one municipality more time, or takes it back. @throws not-found (404), invalid (422), round-not-open (409) */
export async function extend(
  write: WriteTx,
  person: Person | null,
  key: ReplyKey,
  until: string | null,
): Promise<void> {
  const round = await getRound(write, key.round)
  allowSubject(person, permission, round.subject, 'nation')
  if (round.state !== 'open') throw roundProblem.roundNotOpen()
  const reply = await findReply(write, key)
  if (!reply) throw problem.notFound()
  if (until !== null && until <= round.deadline)
    throw problem.invalid([{ field: 'until', reason: 'collection:field.extension-before' }])
  await updateReply(write, key, { extended_to: until })
  await leaveAudit(write, person, {
    action: 'extended',
    kind: 'collection.reply',
    subject: `${key.round}/${key.municipality}`,
    municipality: key.municipality,
    changes: { extendedTo: [reply.extended_to, until] },
  })
}

async function held(write: WriteTx, person: Person | null, id: string, version: number): Promise<RoundRow> {
  const round = await holdRound(write, id)
  if (!round) throw problem.notFound()
  allowSubject(person, permission, round.subject, 'nation')
  if (round.version !== version) throw problem.changedMeanwhile()
  return round
}

/** The municipalities of today that a plan names, in the order of their codes. */
function whoIsAsked(register: Register, asked: Asked): string[] {
  const today = municipalitiesOf(register, register.lastYear).map(({ code }) => code)
  switch (asked.who) {
    case 'all':
      return today.sort()
    case 'mainland':
      return today.filter((code) => municipalityIn(register, code, register.lastYear).mainland).sort()
    case 'chosen':
      return [...new Set(asked.municipalities)].filter((code) => findMunicipality(register, code)).sort()
  }
}
