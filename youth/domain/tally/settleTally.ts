import { leaveAudit } from '../../../base/audit/audit'
import { together } from '../../../base/database/together'
import type { WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findPlaceOfSession, holdSession } from '../../db/sessions/sessions'
import { puttingAsideOf, type Seen, settlingOf } from '../../db/tally/arrivals'
import { findPlaceOfTally, findTally, touchTally } from '../../db/tally/tallies'
import { youthProblem } from '../problems'
import { saveSession } from '../sessions/saveSession'
import { totalOf } from './arrivals'
import { readTally, type Tally } from './readTally'
import { withLate } from './withLate'

/**
 * Decides about what is counted and in no record: adds it to the session as a correction, or puts it aside. A tally of
 * a session that is not recorded is put aside as begun by mistake. Only what was seen is decided about.
 * @throws not-found (404), not-allowed (403), tally-changed (412) where more has come than was seen, and
 *   nothing-recorded (409) where there is no session to add to
 */
export async function settleTally(
  write: WriteTx,
  person: Person | null,
  asked: { session: string; seen: Seen; late: 'add' | 'put-aside' },
): Promise<Tally> {
  const { session, seen, late } = asked
  allow(person, 'youth.tally.write', 'anywhere')
  const place = await findPlaceOfTally(write, session)
  if (!place) throw problem.notFound()
  allow(person, 'youth.tally.write', { municipality: place.municipality, unit: place.unit ?? '' })
  const row = await findTally(write, place, session)
  if (!row) throw problem.notFound()
  // Held from here on: what comes now waits for this decision.
  await touchTally(write, row, late === 'put-aside' && row.recorded === null)
  const tally = await readTally(write, place, session, seen.phone)
  // The version has just moved on by one.
  if ((tally.row?.version ?? 0) - 1 > seen.version) throw youthProblem.tallyChanged()

  if (late === 'add') {
    await addToSession(write, person, session, tally)
    await together(write, [settlingOf(session, null)])
  } else {
    await together(write, [puttingAsideOf(session, null)])
  }
  await leaveAudit(write, person, {
    action: late === 'add' ? 'late-added' : 'put-aside',
    kind: 'youth.tally',
    subject: session,
    municipality: place.municipality,
    ...(place.unit ? { unit: place.unit } : {}),
    changes: { participants: [totalOf(tally.cells), 0] },
  })
  return readTally(write, place, session, seen.phone)
}

async function addToSession(write: WriteTx, person: Person, session: string, { cells }: Tally) {
  const place = await findPlaceOfSession(write, session)
  const stored = place && (await holdSession(write, place, session))
  if (!stored || stored.deleted) throw youthProblem.nothingRecorded()
  if (!cells.length) return
  await saveSession(write, person, {
    id: session,
    content: withLate(stored.content, cells),
    ifMatch: stored.version,
    key: undefined,
  })
}
