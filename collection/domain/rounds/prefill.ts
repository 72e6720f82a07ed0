import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { dayInFinland } from '../../../base/language/days'
import type { Person } from '../../../base/people/domain/person'
import type { ReplyKey } from '../../db/rounds/replies'
import { selectValues } from '../../db/rounds/values'
import { type Value, writeRef } from '../value'
import { readAsked } from './judgeReply'
import { reachReply } from './reach'
import { standingOf } from './readForm'
import { saveWithin } from './saveValues'
import { lockOf } from './states'

/** What the room of a subject has recorded of a municipality's year, as answers. */
export type Prefill = (
  read: ReadTx,
  person: Person,
  of: { municipality: string; year: number },
) => Promise<{ ref: string; value: Value }[]>

/** By the code of the subject; most subjects record nothing of their own. */
export type Prefills = Readonly<Record<string, Prefill>>

/**
 * Fills a form that nobody has begun from what is recorded, so that figures known already are not typed anew. What
 * somebody has written, or emptied, is left alone; and a form that is only filled in this way has not been begun.
 * @returns how many values were filled in
 * @throws not-allowed (403), not-found (404)
 */
export async function prefillReply(
  write: WriteTx,
  asker: Person | null,
  prefills: Prefills,
  key: ReplyKey,
): Promise<number> {
  const { person, round, reply } = await reachReply(write, asker, 'collection.answer.write', key)
  const prefill = prefills[round.subject]
  const lock = lockOf(standingOf(round, reply), dayInFinland(new Date()))
  if (!prefill || lock || reply.state !== 'invited') return 0
  const written = new Set((await selectValues(write, key)).map(writeRef))
  const asked = new Set((await readAsked(write, round.id)).questions.flatMap(({ fields }) => fields))
  const recorded = await prefill(write, person, { municipality: key.municipality, year: round.year })
  const values = recorded
    .filter(({ ref }) => asked.has(ref) && !written.has(ref))
    .map((one) => ({ ...one, comment: '', version: null }))
  if (!values.length) return 0
  // Nobody's own words: the records say it.
  const { saved } = await saveWithin(write, round, key, { id: null, name: '', why: 'prefilled' }, values)
  const filled = saved.filter(({ outcome }) => outcome === 'saved')
  await leaveAudit(write, person, {
    action: 'prefilled',
    kind: 'collection.reply',
    subject: `${key.round}/${key.municipality}`,
    municipality: key.municipality,
    changes: Object.fromEntries(filled.map(({ ref }) => [ref, 'changed'])),
  })
  return filled.length
}
