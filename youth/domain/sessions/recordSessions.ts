import { auditOf, type Changes } from '../../../base/audit/audit'
import { together } from '../../../base/database/together'
import type { WriteTx } from '../../../base/database/transaction'
import { addFacetShares } from '../../db/months/facets'
import { addShares, addTagShares } from '../../db/months/months'
import { insertSessions, type NewSession } from '../../db/sessions/sessions'
import { facetSharesOf } from '../months/facets'
import { shareOf, tagSharesOf } from '../months/months'
import { countable } from './countSession'

/**
 * Records many new sessions at once, with their rollups and an audit entry each, as `saveSession` records one.
 * The caller has judged them, asked permission, and seen to it that none is of a training unit.
 * @param how what the audit says of each
 * @returns the ids that are new; one whose id is taken is left as it stands
 */
export async function recordSessions(
  write: WriteTx,
  person: { id: string },
  sessions: readonly Omit<NewSession, 'recordedBy'>[],
  how: { action: string; changes: Changes },
): Promise<ReadonlySet<string>> {
  const made = await insertSessions(
    write,
    sessions.map((session) => ({ ...session, recordedBy: person.id })),
  )
  const recorded = sessions.filter(({ id }) => made.has(id))
  const entries = recorded.map(({ id, municipality, content }) => ({
    ...how,
    kind: 'youth.session',
    subject: id,
    municipality,
    unit: content.unit,
  }))
  await together(write, [
    addShares(recorded.map(countable).map(shareOf)),
    addTagShares(recorded.map(countable).flatMap(tagSharesOf)),
    addFacetShares(recorded.map(countable).flatMap(facetSharesOf)),
    auditOf(person, entries),
  ])
  return made
}
