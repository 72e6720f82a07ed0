import { Temporal } from 'temporal-polyfill'
import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import { allow, may } from '../../../base/people/domain/allow'
import type { Permission } from '../../../base/people/domain/permissions'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  findPilotDecision,
  insertPilotDecision,
  type PilotDecisionRow,
  selectDecisionsOfPilot,
} from '../../db/rounds/pilotDecisions'
import { findPilotReply, type PilotRow, savePilotReply, selectPilotFigures } from '../../db/rounds/pilots'
import type { ReplyKey } from '../../db/rounds/replies'
import { type RoundRow, selectAskedOf, selectRounds } from '../../db/rounds/rounds'
import { allowBody, bodyOf } from '../definition/bodies'
import { says } from '../definition/once'
import { definitionProblem } from '../definition/problems'
import { bodyPermission, subjectPermission } from '../permissions'
import type { Subject } from '../subject'
import { roundProblem } from './problems'
import { getRound, reachReply } from './reach'
import { type PilotFigures, type Verdict, verdictOf } from './verdict'

/**
 * What a pilot asks about a question: minutes spent, how clear it was from 1 to 5, and in words. The version is the one
 * that was seen, 0 where nothing had been said.
 */
export type PilotReply = {
  indicator: string
  minutes: number | null
  clarity: number | null
  comment: string
  version: number
}

/** What became of it: kept, or left alone because a colleague had said something else meanwhile. */
export type PilotSaved = { outcome: 'saved'; version: number } | { outcome: 'conflict'; theirs: PilotRow }

/** Keeps what somebody says of a pilot's question. @throws not-a-pilot (409), invalid (422) */
export async function savePilot(
  write: WriteTx,
  asker: Person | null,
  key: ReplyKey,
  said: PilotReply,
): Promise<PilotSaved> {
  const { person, round } = await reachReply(write, asker, 'collection.answer.write', key)
  return keepPilot(write, round, key, person, said)
}

/** The same for whoever may write here, a person or a helper who came by a link. Nothing said is kept nowhere. */
export async function keepPilot(
  write: WriteTx,
  round: RoundRow,
  key: ReplyKey,
  writer: { id: string | null; name: string },
  { indicator, version, ...said }: PilotReply,
): Promise<PilotSaved> {
  if (round.kind !== 'pilot') throw roundProblem.notAPilot()
  if (!(await selectAskedOf(write, round.id, [indicator])).length)
    throw problem.invalid([{ field: 'indicator', reason: 'collection:field.unknown-question' }])
  const row = await findPilotReply(write, key, indicator)
  if (isSame(row ?? unsaid, said)) return { outcome: 'saved', version: row?.version ?? 0 }
  if (row && row.version !== version && !isSame(row, unsaid)) return { outcome: 'conflict', theirs: row }
  const next = { version: (row?.version ?? 0) + 1, changed_by_name: writer.name }
  const { municipality } = key
  if (!(await savePilotReply(write, { municipality, round: round.id, indicator, ...said, ...next }))) {
    const quicker = await findPilotReply(write, key, indicator)
    if (quicker) return { outcome: 'conflict', theirs: quicker }
  }
  await leaveAudit(write, writer, {
    action: 'pilot',
    kind: 'collection.reply',
    subject: `${key.round}/${key.municipality}`,
    municipality,
    changes: { [indicator]: 'changed' },
  })
  return { outcome: 'saved', version: next.version }
}

const unsaid = { minutes: null, clarity: null, comment: '' }
type Said = Pick<PilotReply, 'minutes' | 'clarity' | 'comment'>
const isSame = (one: Said, other: Said) =>
  one.minutes === other.minutes && one.clarity === other.clarity && one.comment === other.comment

/** The pilots of a subject, for those who run them and for the bodies that assess and decide. @throws not-allowed (403) */
export async function listPilots(read: ReadTx, person: Person | null, subject: string): Promise<RoundRow[]> {
  allowPilot(person, subject)
  return (await selectRounds(read, subject)).filter(
    ({ kind, state }) => kind === 'pilot' && state !== 'draft',
  )
}

export type PilotQuestion = PilotFigures & {
  indicator: string
  comments: string[]
  /** What the figures point at. */
  verdict: Verdict | null
  /** The last decision on it. */
  decided: PilotDecisionRow | undefined
}

/** A pilot's questions with what they cost, what that points at and what was decided. @throws not-allowed (403), not-found (404), not-a-pilot (409) */
export async function readPilot(read: ReadTx, person: Person | null, id: string): Promise<PilotQuestion[]> {
  allow(person, 'collection.pilot.read', 'nation')
  const round = await getRound(read, id)
  allowPilot(person, round.subject)
  if (round.kind !== 'pilot') throw roundProblem.notAPilot()
  const decided = new Map((await selectDecisionsOfPilot(read, id)).map((one) => [one.indicator, one]))
  return (await selectPilotFigures(read, id)).map(({ indicator, comments, ...figures }) => ({
    ...{ indicator, comments, ...figures },
    ...{ verdict: verdictOf(figures), decided: decided.get(indicator) },
  }))
}

/** Who runs the rounds of a subject or sits in one of its bodies. */
function allowPilot(person: Person | null, subject: string): void {
  allow(person, 'collection.pilot.read', 'nation')
  const known = subject as keyof typeof subjectPermission
  const speaks = [subjectPermission[known], bodyPermission[known]] as (Permission | undefined)[]
  if (!speaks.some((one) => one && may(person, one, 'nation'))) throw problem.notAllowed()
}

export type PilotDecided = { verdict: Verdict; reason: Words; decidedOn: string }

/**
 * The steering group decides of a pilot's question, with its reason; the figures are kept as they stood. A decision is
 * not changed, and a later one takes its place.
 * @returns 200 where the same was sent before
 * @throws not-allowed (403), not-found (404); not-a-pilot, already-sent (409); invalid (422) for an unknown question or a day to come
 */
export async function decidePilot(
  write: WriteTx,
  person: Person | null,
  subjects: readonly Subject[],
  {
    round: id,
    indicator,
    decision,
    said,
  }: { round: string; indicator: string; decision: string; said: PilotDecided },
): Promise<200 | 201> {
  allow(person, 'collection.proposal.decide', 'nation')
  const round = await getRound(write, id)
  allowBody(person, 'collection.proposal.decide', round.subject)
  if (round.kind !== 'pilot') throw roundProblem.notAPilot()
  if (said.decidedOn > Temporal.Now.plainDateISO('Europe/Helsinki').toString())
    throw problem.invalid([{ field: 'decidedOn', reason: 'collection:field.day-to-come' }])
  const found = (await selectPilotFigures(write, id)).find((one) => one.indicator === indicator)
  if (!found) throw problem.invalid([{ field: 'indicator', reason: 'collection:field.unknown-question' }])
  const { indicator: _, comments: __, ...figures } = found
  const { verdict, reason, decidedOn } = said
  const row = { id: decision, round: id, indicator, verdict, reason, decided_on: decidedOn, by: person.id }
  const body = bodyOf(subjects, round.subject, 'decide')
  if (!(await insertPilotDecision(write, { ...row, figures, body }))) {
    if (!says(await findPilotDecision(write, decision), row)) throw definitionProblem.alreadySent()
    return 200
  }
  await leaveAudit(write, person, {
    action: 'pilot-decided',
    kind: 'collection.round',
    subject: id,
    changes: { [indicator]: [null, verdict] },
  })
  return 201
}
