import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow, may } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  findAgreement,
  findStep,
  holdSteps,
  insertAgreement,
  insertStep,
  type StepTaken,
  type StoredAgreement,
  selectSteps,
  withdrawAgreements,
} from '../../db/joining/joining'
import { youthProblem } from '../problems'
import { isPublishing, withdrawPublications } from '../publication/publication'
import { makeTrainingUnit } from '../units/training'
import { currentAgreement, isNeighbour, type JoiningStep, type StoredStep } from './joiningSteps'

export type Joining = {
  municipality: string
  step: JoiningStep
  agreement: StoredAgreement | null
  /** Steps taken, oldest first. */
  history: StepTaken[]
}

/** Whether a person works in a municipality, in all of it or in a unit of it. */
const worksIn = (person: Person | null, municipality: string) =>
  person?.grants.some((grant) => grant.unit !== null && grant.municipalities.includes(municipality)) &&
  may(person, 'youth.joining.read', 'anywhere')

/**
 * Where a municipality stands on its way in, and how it came there. Who works in one unit sees the step alone.
 * @param municipality a code of today
 * @throws not-allowed (403)
 */
export async function getJoining(
  read: ReadTx,
  person: Person | null,
  municipality: string,
): Promise<Joining> {
  allow(person, 'youth.joining.read', worksIn(person, municipality) ? 'anywhere' : { municipality })
  return {
    municipality,
    step: await stepNow(read, municipality),
    agreement: (await findAgreement(read, municipality)) ?? null,
    history: await selectSteps(read, municipality),
  }
}

/** The step that stands, publishing told from the decision on what is public. */
export async function stepNow(read: ReadTx, municipality: string): Promise<JoiningStep> {
  const step = await findStep(read, municipality)
  return step === 'in-use' && (await isPublishing(read, municipality)) ? 'publishing' : step
}

/**
 * The municipality takes its own next step, or goes one back: accepts the agreement, tries, takes into use. Asked
 * again for the step it stands on, nothing happens.
 * @param asked.agreement the version that was read, where the agreement is accepted
 * @throws not-allowed (403); step-not-next, withdraw-first (409); invalid (422) for another version of the agreement
 */
export async function decideStep(
  write: WriteTx,
  person: Person | null,
  asked: { municipality: string; step: StoredStep; agreement?: string | undefined },
): Promise<void> {
  const { municipality, step } = asked
  allow(person, 'youth.joining.decide', { municipality })
  await holdSteps(write, municipality)
  const now = await stepNow(write, municipality)
  if (now === step) return
  if (now === 'publishing') throw youthProblem.withdrawFirst()
  // An invitation is the nation's to make and to take back.
  if (now === 'outside' || step === 'outside' || !isNeighbour(now, step)) throw youthProblem.stepNotNext()
  if (now === 'invited') {
    if (asked.agreement !== currentAgreement)
      throw problem.invalid([{ field: 'agreement', reason: 'code', params: { allowed: currentAgreement } }])
    await insertAgreement(write, { municipality, version: currentAgreement, by: person.id })
    await makeTrainingUnit(write, municipality)
  }
  if (step === 'invited') await withdrawAgreements(write, { municipality, by: person.id })
  // What was public when the municipality last left is not public again by itself.
  if (step === 'in-use') await withdrawPublications(write, person, municipality)
  await take(write, person, municipality, now, step)
}

/**
 * The national team invites a municipality, takes an invitation back, or takes it one step back. Figures of a
 * municipality that is not in use leave with the next release.
 * @throws not-allowed (403); step-not-next (409)
 */
export async function manageStep(
  write: WriteTx,
  person: Person | null,
  asked: { municipality: string; step: StoredStep },
): Promise<void> {
  const { municipality, step } = asked
  allow(person, 'youth.joining.manage', 'nation')
  await holdSteps(write, municipality)
  const now = await findStep(write, municipality)
  if (now === step) return
  const invites = now === 'outside' && step === 'invited'
  if (!invites && !isNeighbour(step, now, 'forward')) throw youthProblem.stepNotNext()
  if (now === 'accepted') await withdrawAgreements(write, { municipality, by: person.id })
  await take(write, person, municipality, now, step)
}

async function take(
  write: WriteTx,
  person: Person,
  municipality: string,
  from: StoredStep,
  step: StoredStep,
) {
  const taken = await selectSteps(write, municipality)
  const version = (taken.at(-1)?.version ?? 0) + 1
  if (!(await insertStep(write, { municipality, version, step, by: person.id })))
    throw problem.changedMeanwhile()
  await leaveAudit(write, person, {
    action: 'step-taken',
    kind: 'youth.joining',
    subject: municipality,
    municipality,
    changes: { step: [from, step] },
  })
}
