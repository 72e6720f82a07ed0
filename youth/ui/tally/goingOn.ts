import type { Item } from '../../../base/outbox/opened'
import type { ListedTally } from '../../api/tally/schemas'
import { draftOf, type KnownDraft } from './keptDraft'
import { draftOfItem, tallyKind } from './tallyBox'

/** An evening that is being counted: where and when, and how many have come as far as this phone knows. */
export type GoingOn = { session: string; known: KnownDraft | undefined; date: string | null; total: number }

type Knowing = {
  listed: readonly ListedTally[]
  items: readonly Item[]
  /** Evenings with taps that were never handed on: the tab was killed in the same moment. */
  tapped: readonly string[]
  /** What this phone has kept of an evening. */
  kept: (session: string) => KnownDraft | undefined
  /** The sum as this phone knows it; undefined where it knows nothing of its own. */
  sum: (session: string) => number | undefined
}

/**
 * What is being counted, as the server last told it, and what this phone counts that the server has not heard of yet.
 * @param isClosed whether its record is made, sent or not
 */
export function goingOn(
  { listed, items, tapped, kept, sum }: Knowing,
  isClosed: (session: string) => boolean,
): GoingOn[] {
  const open = new Map<string, GoingOn>()
  for (const tally of listed.filter(({ state }) => state === 'open')) {
    const { session, date, total } = tally
    const known = kept(session) ?? draftOf(tally)
    open.set(session, { session, known, date, total: sum(session) ?? total })
  }
  const listedOtherwise = new Set(listed.map(({ session }) => session))
  const unheard = [
    ...items.flatMap((item) => {
      const said = item.kind === tallyKind ? draftOfItem(item) : undefined
      return said ? [{ session: item.subject, known: kept(item.subject) ?? { said, name: null } }] : []
    }),
    ...tapped.flatMap((session) => {
      const known = kept(session)
      return known ? [{ session, known }] : []
    }),
  ]
  for (const { session, known } of unheard) {
    if (open.has(session) || listedOtherwise.has(session)) continue
    open.set(session, { session, known, date: known.said.date, total: sum(session) ?? 0 })
  }
  return [...open.values()].filter(({ session }) => !isClosed(session))
}
