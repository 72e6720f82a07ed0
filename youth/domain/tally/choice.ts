import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { countsGender, keepChoice } from '../../db/tally/choice'

/** Whether the municipality counts genders live. @throws not-allowed (403) */
export async function getTallyChoice(
  read: ReadTx,
  person: Person | null,
  municipality: string,
): Promise<{ gender: boolean }> {
  allow(person, 'youth.tally.decide', { municipality })
  return { gender: await countsGender(read, municipality) }
}

/** Decides whether genders are counted live from now on; what is counted already stays. @throws not-allowed (403) */
export async function decideTallyChoice(
  write: WriteTx,
  person: Person | null,
  { municipality, gender }: { municipality: string; gender: boolean },
): Promise<{ gender: boolean }> {
  allow(person, 'youth.tally.decide', { municipality })
  const before = await countsGender(write, municipality)
  if (before === gender) return { gender }
  await keepChoice(write, { municipality, gender, by: person.id })
  await leaveAudit(write, person, {
    action: 'decided',
    kind: 'youth.tally-choice',
    subject: municipality,
    municipality,
    changes: { gender: [before, gender] },
  })
  return { gender }
}
