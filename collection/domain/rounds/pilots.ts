import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { type PilotFigures, savePilotReply, selectPilotFigures } from '../../db/rounds/pilots'
import type { ReplyKey } from '../../db/rounds/replies'
import { selectAskedOf } from '../../db/rounds/rounds'
import { roundProblem } from './problems'
import { allowSubject, getRound, reachReply } from './reach'

/** What a pilot asks about a question: minutes spent, how clear it was from 1 to 5, and in words. */
export type PilotReply = {
  indicator: string
  minutes: number | null
  clarity: number | null
  comment: string
}

/** Keeps what somebody says of a pilot's question. @throws not-a-pilot (409), invalid (422) */
export async function savePilot(
  write: WriteTx,
  asker: Person | null,
  key: ReplyKey,
  said: PilotReply,
): Promise<void> {
  const { person, round } = await reachReply(write, asker, 'collection.answer.write', key)
  if (round.kind !== 'pilot') throw roundProblem.notAPilot()
  if (!(await selectAskedOf(write, round.id, [said.indicator])).length)
    throw problem.invalid([{ field: 'indicator', reason: 'collection:field.unknown-question' }])
  await savePilotReply(write, { ...key, ...said })
  await leaveAudit(write, person, {
    action: 'pilot',
    kind: 'collection.reply',
    subject: `${key.round}/${key.municipality}`,
    municipality: key.municipality,
    changes: { [said.indicator]: 'changed' },
  })
}

export type Verdict = 'keep' | 'change' | 'drop'

/**
 * What the figures of a pilot point at, for people to decide: a question that many found unclear is to be changed, one
 * that takes long besides is to be dropped.
 */
export function verdictOf({ replies, median_minutes, mean_clarity, unclear }: PilotFigures): Verdict | null {
  if (!replies) return null
  const isUnclear = (mean_clarity ?? 5) < 3 || unclear * 3 > replies
  const isLong = (median_minutes ?? 0) > 15
  return isUnclear && isLong ? 'drop' : isUnclear || isLong ? 'change' : 'keep'
}

/** The keep, change or drop list of a pilot. @throws not-a-pilot (409) */
export async function readPilot(
  read: ReadTx,
  person: Person | null,
  id: string,
): Promise<(PilotFigures & { verdict: Verdict | null })[]> {
  allow(person, 'collection.round.manage', 'nation')
  const round = await getRound(read, id)
  allowSubject(person, 'collection.round.manage', round.subject, 'nation')
  if (round.kind !== 'pilot') throw roundProblem.notAPilot()
  return (await selectPilotFigures(read, id)).map((figures) => ({ ...figures, verdict: verdictOf(figures) }))
}
