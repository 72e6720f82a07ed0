import type { ReadTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { type OwnReply, type ReplyKey, selectOwnReplies } from '../../db/rounds/replies'
import { type RoundRow, selectRounds } from '../../db/rounds/rounds'
import { type ChangeRow, selectChanges } from '../../db/rounds/values'
import { readRef } from '../value'
import { type AskedRound, readAsked } from './judgeReply'
import { allowSubject, getRound, reachReply } from './reach'

/** The rounds of a subject that are or have been open: public. */
export const listRounds = (read: ReadTx, subject: string): Promise<RoundRow[]> => selectRounds(read, subject)

/** What a round asks: public from the day it opens. @throws not-found (404) */
export async function readRound(read: ReadTx, id: string): Promise<AskedRound & { round: RoundRow }> {
  const round = await getRound(read, id)
  return { round, ...(await readAsked(read, id)) }
}

/** A municipality's own replies. @throws not-allowed (403) */
export async function listOwnReplies(
  read: ReadTx,
  person: Person | null,
  { municipality, subject }: { municipality: string; subject: string },
): Promise<{ reply: OwnReply; round: RoundRow }[]> {
  allowSubject(person, 'collection.answer.read', subject, { municipality })
  const rounds = new Map((await selectRounds(read, subject)).map((round) => [round.id, round]))
  return (await selectOwnReplies(read, municipality, subject)).flatMap((reply) => {
    const round = rounds.get(reply.round)
    return round ? [{ reply, round }] : []
  })
}

/** What happened to one value. @throws not-allowed (403), not-found (404) */
export async function readHistory(
  read: ReadTx,
  person: Person | null,
  key: ReplyKey,
  ref: string,
): Promise<ChangeRow[]> {
  await reachReply(read, person, 'collection.answer.read', key)
  const place = readRef(ref)
  if (!place) throw problem.notFound()
  return selectChanges(read, { ...key, ...place })
}
