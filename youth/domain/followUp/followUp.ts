import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { type FollowUp, findFollowUp, selectColleagues, writeFollowUp } from '../../db/followUp/followUp'

/** Without a decision: no observations, and texts are kept for two years. */
const undecided: FollowUp = {
  observations: false,
  notify: null,
  reflection_months: 24,
  observation_months: 24,
}

export type Decided = FollowUp & {
  version: number
  colleagues: { id: string; name: string }[]
  /** Whoever was told of observations works there no more: nobody is told until somebody else is chosen. */
  left: boolean
}

/**
 * What a municipality decided of reflection and follow-up, and who could be told of observations.
 * @throws not-allowed (403)
 */
export async function getFollowUp(
  read: ReadTx,
  person: Person | null,
  municipality: string,
  municipalities: readonly string[],
): Promise<Decided> {
  allow(person, 'youth.follow-up.decide', { municipality })
  const stored = await findFollowUp(read, municipality)
  const colleagues = await selectColleagues(read, municipalities)
  const decided = { ...undecided, ...stored }
  const isThere = colleagues.some(({ id }) => id === decided.notify)
  return {
    ...decided,
    version: stored?.version ?? 0,
    colleagues,
    notify: isThere ? decided.notify : null,
    left: decided.notify !== null && !isThere,
  }
}

/**
 * Decides it anew.
 * @param asked.version the version that was read; 0 where nothing was decided
 * @throws not-allowed (403), invalid (422) for somebody who does not work there, changed-meanwhile (412)
 */
export async function decideFollowUp(
  write: WriteTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[]; content: FollowUp; version: number },
): Promise<{ version: number }> {
  const { municipality, content, version } = asked
  allow(person, 'youth.follow-up.decide', { municipality })
  const { notify } = content
  if (notify && !(await selectColleagues(write, asked.municipalities)).some(({ id }) => id === notify))
    throw problem.invalid([{ field: 'notify', reason: 'youth:field.not-a-colleague' }])
  const former = (await findFollowUp(write, municipality)) ?? undecided
  if (!(await writeFollowUp(write, municipality, content, { person: person.id, version })))
    throw problem.changedMeanwhile()
  const { observations, reflection_months, observation_months } = former
  await leaveAudit(write, person, {
    action: 'decided',
    kind: 'youth.follow-up',
    subject: municipality,
    municipality,
    changes: changesBetween(
      { observations, notify: former.notify, reflection_months, observation_months },
      content,
    ),
  })
  return { version: version + 1 }
}
