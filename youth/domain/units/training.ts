import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { findStep } from '../../db/joining/joining'
import { buryTraining, insertTrainingUnit } from '../../db/units/training'
import { hasReached, type StoredStep } from '../joining/joiningSteps'
import { youthProblem } from '../problems'

/** Where a newcomer practises: made once for each municipality, with its agreement. */
export const makeTrainingUnit = (write: WriteTx, municipality: string): Promise<void> =>
  insertTrainingUnit(write, { municipality, name_fi: 'Harjoitteluyksikkö', name_sv: 'Övningsenhet' })

/**
 * Practice needs the agreement; work needs a municipality that at least tries.
 * @throws not-trying-yet (409)
 */
export async function checkMayRecord(
  read: ReadTx,
  unit: { municipality: string; training: boolean },
): Promise<void> {
  checkStep({ step: await findStep(read, unit.municipality), training: unit.training })
}

/** The same, where the step is known. @throws not-trying-yet (409) */
export function checkStep(unit: { step: StoredStep; training: boolean }): void {
  if (!mayRecord(unit)) throw youthProblem.notTryingYet()
}

export const mayRecord = ({ step, training }: { step: StoredStep; training: boolean }): boolean =>
  hasReached(step, training ? 'accepted' : 'trying')

/**
 * Empties the training of a municipality: what was practised leaves tombstones like anything else deleted.
 * @returns how many sessions there were
 * @throws not-allowed (403)
 */
export async function emptyTraining(
  write: WriteTx,
  person: Person | null,
  municipality: string,
): Promise<number> {
  allow(person, 'youth.joining.decide', { municipality })
  const emptied = await buryTraining(write, municipality)
  if (emptied)
    await leaveAudit(write, person, {
      action: 'training-emptied',
      kind: 'youth.joining',
      subject: municipality,
      municipality,
      changes: { sessions: [emptied, 0] },
    })
  return emptied
}
