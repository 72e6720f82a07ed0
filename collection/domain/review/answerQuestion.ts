import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findNote, insertNote, type NamedNote, resolveNote, selectNotes } from '../../db/review/notes'
import { holdReply, type ReplyKey } from '../../db/rounds/replies'
import { readAsked } from '../rounds/judgeReply'
import { roundProblem } from '../rounds/problems'
import { reachReply } from '../rounds/reach'
import { aboutOf, openWithTied, refsIn } from './opened'
import { reviewProblem } from './problems'

/** What the reviewers have said of a municipality's reply, and what it answered. @throws not-allowed (403), not-found (404) */
export async function listNotes(read: ReadTx, person: Person | null, key: ReplyKey): Promise<NamedNote[]> {
  await reachReply(read, person, 'collection.answer.read', key)
  return selectNotes(read, key)
}

/** An answer to a question: words, or that the value is opened to be corrected, or both. */
export type Answered = { answers: string; text: string; corrects: boolean }

/**
 * The municipality answers a reviewer's question. Where it corrects, what was asked about is opened with what must agree with it, and the
 * correction is handed in and approved like any answer.
 * @returns 201 when new, 200 when the same was sent before
 * @throws not-allowed (403), not-found (404), question-resolved, note-differs, reply-submitted (409)
 */
export async function answerQuestion(
  write: WriteTx,
  asker: Person | null,
  register: Register,
  key: ReplyKey,
  { id, answered }: { id: string; answered: Answered },
): Promise<{ status: 200 | 201 }> {
  const { person, round: held } = await reachReply(write, asker, 'collection.answer.write', key)
  const reply = await holdReply(write, key, 'deciding')
  const { municipality, round } = key
  const sent = await findNote(write, municipality, id)
  if (sent) {
    const same = sent.answers === answered.answers && sent.text === answered.text && sent.by === person.id
    if (!same || sent.corrects !== answered.corrects) throw reviewProblem.noteDiffers()
    return { status: 200 }
  }
  const question = await findNote(write, municipality, answered.answers)
  if (!reply || !question || question.round !== round || question.kind !== 'question')
    throw problem.notFound()
  if (question.resolved_at) throw reviewProblem.questionResolved()
  if (answered.corrects && reply.state === 'submitted') throw roundProblem.locked('submitted')

  const { indicator, part, section } = question
  await insertNote(write, {
    ...{ id, municipality, round, indicator, part, section, kind: 'answer', ...answered },
    ...{ by: person.id, by_team: false, answer_by: null },
  })
  await resolveNote(write, municipality, question.id)
  if (answered.corrects) {
    const asked = await readAsked(write, round)
    await openWithTied(write, register, held, key, { asked, refs: refsIn(asked, aboutOf(question)) })
  }
  await leaveAudit(write, person, {
    action: answered.corrects ? 'opened' : 'answered-question',
    kind: 'collection.reply',
    subject: `${round}/${municipality}`,
    municipality,
    changes: { text: 'changed' },
  })
  return { status: 201 }
}
