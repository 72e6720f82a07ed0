import type { ReadTx } from '../../../base/database/transaction'
import { groupBy } from '../../../base/groupBy'
import type { Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { type OwnReply, type ReplyKey, selectOwnReplies } from '../../db/rounds/replies'
import { type RoundRow, selectPutTo, selectRounds } from '../../db/rounds/rounds'
import { type ChangeRow, selectChanges, selectRegisterIn, selectValuesIn } from '../../db/rounds/values'
import { hangsOn, questionsPut } from '../checking/applies'
import { readRef } from '../value'
import { byRef, municipalityIn } from './context'
import { type AskedRound, answerOf, readAsked } from './judgeReply'
import { allowSubject, getRound, reachReply } from './reach'

/** The rounds of a subject that are or have been open: public. */
export const listRounds = (read: ReadTx, subject: string): Promise<RoundRow[]> => selectRounds(read, subject)

/** What a round asks: public from the day it opens. @throws not-found (404) */
export async function readRound(read: ReadTx, id: string): Promise<AskedRound & { round: RoundRow }> {
  const round = await getRound(read, id)
  return { round, ...(await readAsked(read, id)) }
}

/** How many questions are put to a municipality, as it has answered so far, and how many of them have an answer. */
export type HowFar = { questions: number; answered: number }

/** A municipality's own replies. @throws not-allowed (403) */
export async function listOwnReplies(
  read: ReadTx,
  person: Person | null,
  register: Register,
  { municipality, subject }: { municipality: string; subject: string },
): Promise<{ reply: OwnReply & HowFar; round: RoundRow }[]> {
  allowSubject(person, 'collection.answer.read', subject, { municipality })
  const rounds = new Map((await selectRounds(read, subject)).map((round) => [round.id, round]))
  const replies = await selectOwnReplies(read, municipality, subject)
  if (!replies.length) return []
  const ids = replies.map(({ round }) => round)
  const asked = groupBy(
    (await selectPutTo(read, ids)).map(({ applies, ...one }) => ({
      ...one,
      content: { applies: applies ?? undefined },
    })),
    ({ round }) => round,
  )
  const values = groupBy(await selectValuesIn(read, municipality, ids), ({ round }) => round)
  const registered = await selectRegisterIn(
    read,
    { municipality, subject },
    {
      years: [...new Set([...rounds.values()].map(({ year }) => year))],
      indicators: [...new Set([...asked.values()].flat().flatMap((one) => hangsOn(one) ?? []))],
    },
  )
  return replies.flatMap((reply) => {
    const round = rounds.get(reply.round)
    if (!round) return []
    const answer = answerOf(values.get(round.id) ?? [])
    const put = questionsPut(asked.get(round.id) ?? [], answer, {
      municipality: municipalityIn(register, municipality, round.year),
      register: byRef(registered.filter(({ year }) => year === round.year)),
    })
    const told = new Set([...answer.keys()].map((ref) => ref.split('.')[0]))
    const answered = put.filter(({ indicator }) => told.has(indicator)).length
    return [{ reply: { ...reply, questions: put.length, answered }, round }]
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
