import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import type { Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { countNotes, findNote, insertNote, type NoteRow, settleRequests } from '../../db/review/notes'
import { holdReply, type ReplyKey, type ReplyRow, selectNames, updateReply } from '../../db/rounds/replies'
import { selectValues } from '../../db/rounds/values'
import type { Stands } from '../rounds/handIn'
import { readAsked } from '../rounds/judgeReply'
import { readRef } from '../value'
import { mostNotes, type TeamKind } from './kinds'
import { type About, aboutOf, openWithTied, placeOf, refsIn } from './opened'
import { reviewProblem } from './problems'
import { reachHandedIn } from './reach'

/** What a reviewer says of a reply, with an id of the sender's. */
export type Said = About & { kind: TeamKind; text: string; answerBy: string | null }

/**
 * A reviewer asks, returns, unlocks, accepts or declines what the municipality asks for. Of two who decide at once the first one does; the other is told.
 * @returns 201 when new, 200 when the same was sent before
 * @throws not-allowed (403), not-found (404), invalid (422), if-match-needed (428), changed-meanwhile (412);
 *   accepted-meanwhile, not-with-reviewers, values-open or note-differs (409)
 */
export async function sayOfReply(
  write: WriteTx,
  asker: Person | null,
  register: Register,
  key: ReplyKey,
  { id, ifMatch, said }: { id: string; ifMatch: number | '*' | null; said: Said },
): Promise<Stands & { status: 200 | 201 }> {
  const { person, round } = await reachHandedIn(write, asker, key)
  // Read anew under the lock: whoever was before us has decided by now.
  const reply = await holdReply(write, key, 'deciding')
  if (!reply) throw problem.notFound()
  const sent = await findNote(write, key.municipality, id)
  if (sent) {
    if (!isSame(sent, key, said, person)) throw reviewProblem.noteDiffers()
    return { status: 200, state: reply.state, version: reply.version }
  }
  await checkStands(write, reply, said, ifMatch)
  if ((await countNotes(write, key)) >= mostNotes) throw reviewProblem.notesFull(mostNotes)
  const asked = await readAsked(write, key.round)
  const refs = refsIn(asked, said)
  const opens = said.kind === 'return' || said.kind === 'unlock'

  await insertNote(write, {
    ...{ id, municipality: key.municipality, round: key.round, kind: said.kind, text: said.text },
    ...placeOf(said),
    ...{ by: person.id, by_team: true, answer_by: said.answerBy, answers: null, corrects: false },
  })
  const state = said.kind === 'return' ? 'returned' : said.kind === 'accept' ? 'accepted' : reply.state
  const version = await updateReply(write, key, {
    ...(state === reply.state ? {} : { state }),
    ...(said.kind === 'accept' ? { accepted_at: new Date(), accepted_by: person.id } : {}),
  })
  // Who declines has answered what was asked of this value.
  if (said.kind === 'decline')
    await settleRequests(
      write,
      key,
      refs.flatMap((ref) => readRef(ref) ?? []),
    )
  if (opens) await openWithTied(write, register, round, key, { asked, refs })
  await leaveAudit(write, person, {
    action: actions[said.kind],
    kind: 'collection.reply',
    subject: `${key.round}/${key.municipality}`,
    municipality: key.municipality,
    changes: {
      ...(state === reply.state ? {} : { state: [reply.state, state] }),
      ...(opens ? { opened: [null, said.ref ?? said.section ?? 'whole'] } : {}),
      ...(said.text ? { text: 'changed' } : {}),
    },
  })
  return { status: 201, state, version }
}

const actions = {
  question: 'questioned',
  return: 'returned',
  unlock: 'unlocked',
  accept: 'accepted',
  decline: 'declined-correction',
} as const

/** Refuses what does not fit how the reply stands, in the words of what happened meanwhile. */
async function checkStands(write: WriteTx, reply: ReplyRow, { kind }: Said, ifMatch: number | '*' | null) {
  const isWords = kind === 'question' || kind === 'decline'
  if (ifMatch === null && !isWords) throw problem.ifMatchNeeded()
  const isStale = ifMatch !== null && ifMatch !== '*' && ifMatch !== reply.version
  if (
    reply.state === 'accepted' &&
    kind !== 'decline' &&
    (isStale || kind === 'accept' || kind === 'question')
  ) {
    const names = await selectNames(write, [reply.accepted_by])
    throw reviewProblem.acceptedMeanwhile(names.get(reply.accepted_by ?? '') ?? '')
  }
  // Words change nothing that somebody else may have decided on.
  if (isStale && !isWords) throw problem.changedMeanwhile()
  const mayBe = kind === 'accept' ? ['approved'] : ['approved', 'accepted', 'returned']
  if (!mayBe.includes(reply.state)) throw reviewProblem.notWithReviewers()
  if (kind !== 'accept') return
  const open = (await selectValues(write, reply)).filter(({ unlocked }) => unlocked).length
  if (open) throw reviewProblem.valuesOpen(open)
}

function isSame(sent: NoteRow, key: ReplyKey, said: Said, person: Person): boolean {
  const { ref, section } = aboutOf(sent)
  return (
    sent.round === key.round &&
    sent.by === person.id &&
    sent.kind === said.kind &&
    sent.text === said.text &&
    sent.answer_by === said.answerBy &&
    ref === said.ref &&
    section === said.section
  )
}
