import type { Condition, Statement } from '../../../base/database/together'
import { addFacetShares } from '../../db/months/facets'
import { addShares, addTagShares } from '../../db/months/months'
import type { StoredSession } from '../../db/sessions/sessions'
import { type FacetShare, facetSharesOf, facetTakenOut } from '../months/facets'
import { type MonthShare, shareOf, type TagShare, tagSharesOf } from '../months/months'

/** What of a session counts. */
export const countable = ({
  municipality,
  content,
  time,
}: Pick<StoredSession, 'municipality' | 'content' | 'time'>) => ({
  ...content,
  municipality,
  minutes: time.minutes,
})

/** Adds a session to its months; where it corrects or removes a former one, takes that one out. */
export function count(now: StoredSession | null, former?: StoredSession, when?: Condition): Statement[] {
  const shares: MonthShare[] = []
  const tagShares: TagShare[] = []
  const facetShares: FacetShare[] = []
  if (now) {
    shares.push(shareOf(countable(now)))
    tagShares.push(...tagSharesOf(countable(now)))
    facetShares.push(...facetSharesOf(countable(now)))
  }
  if (former) {
    shares.push(takenOut(shareOf(countable(former))))
    tagShares.push(...tagSharesOf(countable(former)).map(tagTakenOut))
    facetShares.push(...facetSharesOf(countable(former)).map(facetTakenOut))
  }
  return [addShares(shares, when), addTagShares(tagShares, when), addFacetShares(facetShares, when)]
}

const takenOut = (share: MonthShare): MonthShare => ({
  ...share,
  measures: Object.fromEntries(Object.entries(share.measures).map(([name, number]) => [name, -number])),
})
const tagTakenOut = (share: TagShare): TagShare => ({
  ...share,
  sessionSixths: -share.sessionSixths,
  minuteSixths: -share.minuteSixths,
  participationSixths: -share.participationSixths,
})
