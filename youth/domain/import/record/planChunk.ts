import type { ReadTx } from '../../../../base/database/transaction'
import { findLockedMonths } from '../../../db/locks/locks'
import { findSameSessions } from '../../../db/sessions/sameSessions'
import type { StoredSession } from '../../../db/sessions/sessions'
import type { AcceptedRow } from '../rows/readRows'
import { keyOfSession } from '../sessionId'
import type { Group } from './groups'
import { idsOf, type Planned, planGroup } from './plan'

/** What becomes of the rows of some groups, as the database stands now. */
export async function planChunk(
  read: ReadTx,
  municipalities: readonly string[],
  groups: readonly Group[],
): Promise<Planned[]> {
  const groupOfId = new Map(groups.flatMap((group) => idsOf(group).map((id) => [id, group.key])))
  const moments = groups.flatMap(({ rows: [row] }) => (row ? [row.content] : []))
  const stored = await findSameSessions(read, {
    municipalities,
    ids: [...groupOfId.keys()],
    moments: moments.map(({ unit, date, start, form }) => ({ unit, date, start, form })),
  })
  const storedOf = new Map<string, StoredSession[]>()
  for (const session of stored) {
    // A session that an import made and somebody moved since is known by its id alone.
    const key = groupOfId.get(session.id) ?? keyOfSession(session.municipality, session.content)
    storedOf.set(key, [...(storedOf.get(key) ?? []), session])
  }
  const planned = groups.flatMap((group) => planGroup(group, storedOf.get(group.key) ?? []))
  const locked = await findLockedMonths(read, municipalities)
  const isLocked = ({ unit, content }: AcceptedRow) =>
    locked.has(`${unit.municipality} ${content.date.slice(0, 7)}`)
  return planned.map((one) =>
    one.outcome === 'new' && isLocked(one.row) ? { ...one, outcome: 'locked' } : one,
  )
}
