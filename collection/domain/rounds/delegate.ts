import { randomUUID } from 'node:crypto'
import { leaveAudit } from '../../../base/audit/audit'
import { together } from '../../../base/database/together'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { dayInFinland } from '../../../base/language/days'
import type { Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { hashToken, makeToken } from '../../../base/people/domain/token'
import { problem } from '../../../base/problems/catalogue'
import {
  endDelegation,
  enterSection,
  insertDelegation,
  type OpenedSection,
} from '../../db/rounds/delegations'
import { selectPilotReplies } from '../../db/rounds/pilots'
import { beginning, findReply, type ReplyKey } from '../../db/rounds/replies'
import { findRound, selectSections } from '../../db/rounds/rounds'
import { readWhole } from './judgeReply'
import { keepPilot, type PilotReply, type PilotSaved } from './pilots'
import { roundProblem } from './problems'
import { reachReply } from './reach'
import { type Form, standingOf } from './readForm'
import { type SavedTogether, type SentValue, saveWithin } from './saveValues'
import { lastDay, lockOf } from './states'

/** A link stands this long unless it is ended before. */
const daysOfLink = 30

/**
 * Gives a section to a colleague without an account: whoever holds the link answers that section and sees nothing else.
 * @returns the secret of the link, which is shown this once
 */
export async function giveSection(
  write: WriteTx,
  asker: Person | null,
  key: ReplyKey,
  given: { section: string; name: string; email: string },
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const { person } = await reachReply(write, asker, 'collection.answer.write', key)
  const sections = await selectSections(write, key.round)
  if (!sections.some(({ code }) => code === given.section))
    throw problem.invalid([{ field: 'section', reason: 'collection:field.unknown-section' }])
  const [id, token] = [randomUUID(), makeToken()]
  const expiresAt = new Date(Date.now() + daysOfLink * 24 * 60 * 60 * 1000)
  await insertDelegation(write, {
    ...key,
    ...given,
    ...{ id, token_hash: hashToken(token), made_by: person.id, expires_at: expiresAt },
  })
  await together(write, [beginning(key)])
  await leaveAudit(write, person, {
    action: 'section-given',
    kind: 'collection.reply',
    subject: `${key.round}/${key.municipality}`,
    municipality: key.municipality,
    changes: { section: [null, given.section], name: 'changed' },
  })
  return { id, token, expiresAt }
}

/** Ends a link at once. @throws not-found (404) where there is none that stands */
export async function endSection(
  write: WriteTx,
  asker: Person | null,
  key: ReplyKey,
  id: string,
): Promise<void> {
  const { person } = await reachReply(write, asker, 'collection.answer.write', key)
  if (!(await endDelegation(write, key, id))) throw problem.notFound()
  await leaveAudit(write, person, {
    action: 'section-ended',
    kind: 'collection.reply',
    subject: `${key.round}/${key.municipality}`,
    municipality: key.municipality,
    changes: { delegation: [id, null] },
  })
}

/** A section's form, and for whom it was opened. */
export type SectionForm = Form & { helper: OpenedSection }

/** What a link opens: one section of one municipality's form. @throws section-link-spent (410) */
export async function readSection(read: ReadTx, register: Register, token: string): Promise<SectionForm> {
  const { opened, round, reply } = await comeIn(read, token)
  const whole = await readWhole(read, register, round, opened, opened.section)
  const standing = standingOf(round, reply)
  return {
    ...whole,
    round,
    reply,
    helper: opened,
    lock: lockOf(standing, dayInFinland(new Date())),
    lastDay: lastDay(standing),
    ...{ submittedBy: null, approvedBy: null, delegations: [], explainers: new Map() },
    pilot: round.kind === 'pilot' ? await selectPilotReplies(read, opened) : [],
  }
}

/** Saves what a helper answers. @throws section-link-spent (410), invalid (422), reply-late … (409) */
export async function saveSection(
  write: WriteTx,
  token: string,
  values: readonly SentValue[],
): Promise<SavedTogether> {
  const { opened, round } = await comeIn(write, token)
  const inSection = await sectionHas(write, opened, values)
  if (inSection !== -1)
    throw problem.invalid([{ field: `values.${inSection}.ref`, reason: 'collection:field.unknown-question' }])
  return saveWithin(write, round, opened, { id: null, name: opened.name, why: 'section' }, values)
}

/** Keeps what a helper says of a pilot's question that they answered. @throws section-link-spent (410), not-a-pilot (409), invalid (422) */
export async function savePilotOfSection(
  write: WriteTx,
  token: string,
  said: PilotReply,
): Promise<PilotSaved> {
  const { opened, round } = await comeIn(write, token)
  if ((await sectionHas(write, opened, [{ ref: said.indicator }])) !== -1)
    throw problem.invalid([{ field: 'indicator', reason: 'collection:field.unknown-question' }])
  return keepPilot(write, round, opened, { id: null, name: opened.name }, said)
}

async function comeIn(tx: ReadTx, token: string) {
  const opened = await enterSection(tx, hashToken(token))
  if (!opened) throw roundProblem.sectionLinkSpent()
  const round = await findRound(tx, opened.round)
  const reply = await findReply(tx, opened)
  if (!round || !reply) throw roundProblem.sectionLinkSpent()
  return { opened, round, reply }
}

/** The place of the first value that another section asks; -1 where all are of this one. */
async function sectionHas(
  read: ReadTx,
  opened: OpenedSection,
  values: readonly Pick<SentValue, 'ref'>[],
): Promise<number> {
  const questions = await read
    .selectFrom('collection.round_question')
    .select('indicator')
    .where('round', '=', opened.round)
    .where('section', '=', opened.section)
    .execute()
  const mine = new Set(questions.map(({ indicator }) => indicator))
  return values.findIndex(({ ref }) => !mine.has(ref.split('.')[0] ?? ''))
}
