import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { countNotes, findNote, insertNote } from '../../db/review/notes'
import { holdReply, type ReplyKey } from '../../db/rounds/replies'
import { readAsked } from '../rounds/judgeReply'
import { reachReply } from '../rounds/reach'
import { mostNotes } from './kinds'
import { aboutOf, placeOf, refsIn } from './opened'
import { reviewProblem } from './problems'

/**
 * The municipality found an error in what it has approved, and asks that the value be opened: also after the round was
 * closed or released. The words stand with the reviewers until one of them opens it or declines.
 * @returns 201 when new, 200 when the same was sent before
 * @throws not-allowed (403), not-found (404), invalid (422), not-with-reviewers, notes-full, note-differs (409)
 */
export async function requestCorrection(
  write: WriteTx,
  asker: Person | null,
  key: ReplyKey,
  { id, ref, text }: { id: string; ref: string; text: string },
): Promise<{ status: 200 | 201 }> {
  const { person } = await reachReply(write, asker, 'collection.answer.write', key)
  const reply = await holdReply(write, key, 'deciding')
  if (!reply) throw problem.notFound()
  const { municipality, round } = key
  const sent = await findNote(write, municipality, id)
  if (sent) {
    const isSame = sent.kind === 'request' && sent.round === round && sent.by === person.id
    if (!isSame || sent.text !== text || aboutOf(sent).ref !== ref) throw reviewProblem.noteDiffers()
    return { status: 200 }
  }
  const about = { ref, section: null }
  refsIn(await readAsked(write, round), about)
  if (reply.state !== 'approved' && reply.state !== 'accepted' && reply.state !== 'returned')
    throw reviewProblem.notWithReviewers()
  if ((await countNotes(write, key)) >= mostNotes) throw reviewProblem.notesFull(mostNotes)
  await insertNote(write, {
    ...{ id, municipality, round, ...placeOf(about), kind: 'request', text },
    ...{ by: person.id, by_team: false, answer_by: null, answers: null, corrects: false },
  })
  await leaveAudit(write, person, {
    action: 'asked-correction',
    kind: 'collection.reply',
    subject: `${round}/${municipality}`,
    municipality,
    changes: { text: 'changed' },
  })
  return { status: 201 }
}
