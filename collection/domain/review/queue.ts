import * as z from 'zod/mini'
import type { ReadTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { count } from '../../../base/problems/fields'
import { type OpenRequest, selectRequests } from '../../db/review/notes'
import {
  countStandings,
  type QueuedFinding,
  type QueuedIndicator,
  type QueuedReply,
  type Standings,
  selectQueuedFindings,
  selectQueuedIndicators,
  selectQueuedReplies,
} from '../../db/review/queue'
import { type RoundRow, selectQuestions, selectRules } from '../../db/rounds/rounds'
import type { Rule } from '../checking/rule'
import type { IndicatorContent } from '../indicator'
import { type AskedPage, code, instant, type Page, pageOf, readCursor } from './cursor'
import type { Standing } from './kinds'
import { reachRound } from './reach'

type Queue<T> = Page<T> & { round: RoundRow; standings: Standings }

/** A page of replies: those that wait first, and of them the one that has waited longest. @throws not-allowed (403) */
export async function listReplies(
  read: ReadTx,
  person: Person | null,
  { round: id, standing, cursor, limit }: AskedPage & { round: string; standing?: Standing | undefined },
): Promise<Queue<QueuedReply> & { requests: NamedRequest[] }> {
  const { round } = await reachRound(read, person, id)
  const [rank, at, municipality] = readCursor(cursor, ReplyCursor) ?? []
  const after = rank !== undefined && at && municipality ? { rank, at, municipality } : undefined
  const found = await selectQueuedReplies(read, id, { standing, after, limit: limit + 1 })
  const page = pageOf(found, limit, (last) => [last.rank, last.since.toISOString(), last.municipality])
  const requests = cursor ? [] : await listRequests(read, round.subject)
  return { ...page, round, requests, standings: await countStandings(read, id) }
}

export type NamedRequest = OpenRequest & { content: IndicatorContent | undefined }

/** What is asked to be corrected, also in rounds that nobody looks at any more. */
async function listRequests(read: ReadTx, subject: string): Promise<NamedRequest[]> {
  const requests = await selectRequests(read, subject)
  const contents = new Map<string, IndicatorContent>()
  for (const round of new Set(requests.map((one) => one.round)))
    for (const { indicator, content } of await selectQuestions(read, round))
      contents.set(`${round} ${indicator}`, content)
  return requests.map((one) => ({ ...one, content: contents.get(`${one.round} ${one.indicator}`) }))
}

export type NamedIndicator = QueuedIndicator & { content: IndicatorContent }

/** A page of what is asked, in its order, with what was found in it in replies that wait. @throws not-allowed (403) */
export async function listIndicators(
  read: ReadTx,
  person: Person | null,
  { round: id, cursor, limit }: AskedPage & { round: string },
): Promise<Queue<NamedIndicator>> {
  const { round } = await reachRound(read, person, id)
  const [after] = readCursor(cursor, IndicatorCursor) ?? []
  const found = await selectQueuedIndicators(read, id, { after, limit: limit + 1 })
  const contents = new Map((await selectQuestions(read, id)).map((one) => [one.indicator, one.content]))
  const named = found.flatMap((row) => {
    const content = contents.get(row.indicator)
    return content ? [{ ...row, content }] : []
  })
  const page = pageOf(named, limit, (last) => [last.position])
  return { ...page, round, standings: await countStandings(read, id) }
}

export type NamedFinding = QueuedFinding & { content: IndicatorContent | undefined; found: Rule | undefined }

/** A page of findings in replies that wait: those that nobody has explained first. @throws not-allowed (403) */
export async function listFindings(
  read: ReadTx,
  person: Person | null,
  { round: id, indicator, cursor, limit }: AskedPage & { round: string; indicator?: string | undefined },
): Promise<Queue<NamedFinding>> {
  const { round } = await reachRound(read, person, id)
  const [explained, at, municipality, ofIndicator, part, rule] = readCursor(cursor, FindingCursor) ?? []
  const after =
    explained !== undefined && at && municipality && ofIndicator && part !== undefined && rule
      ? { explained, at, municipality, indicator: ofIndicator, part, rule }
      : undefined
  const found = await selectQueuedFindings(read, id, { indicator, after, limit: limit + 1 })
  const page = pageOf(found, limit, (last) => [
    ...[last.explanation !== '', last.waits_since.toISOString(), last.municipality],
    ...[last.indicator, last.part, last.rule],
  ])
  const contents = new Map((await selectQuestions(read, id)).map((one) => [one.indicator, one.content]))
  const rules = new Map((await selectRules(read, id)).map((one) => [one.code, one]))
  const rows = page.rows.map((row) => ({
    ...row,
    content: contents.get(row.indicator),
    found: rules.get(row.rule),
  }))
  return { rows, next: page.next, round, standings: await countStandings(read, id) }
}

const ReplyCursor = z.tuple([count(3), instant(), code()])
const IndicatorCursor = z.tuple([count(10_000)])
const FindingCursor = z.tuple([z.boolean(), instant(), code(), code(), code(), code()])
