import type { ReadTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { countsGender } from '../../db/tally/choice'
import {
  findCountedTally,
  findPlaceOfTally,
  findTally,
  type ListedTally,
  selectTallies,
  type TallyRow,
} from '../../db/tally/tallies'
import { youthProblem } from '../problems'
import { today } from '../times'
import { listUnits } from '../units/units'
import { addUp, type TallyCell } from './arrivals'

/** Where a tally stands: it goes on until its session is recorded; `put-aside` was begun by mistake. */
export type TallyState = 'not-begun' | 'open' | 'recorded' | 'put-aside'

/**
 * A tally as it stands: `cells` is what no record counts yet. While it goes on that is the whole evening, and once the
 * session is recorded it is what came later and needs somebody.
 */
export type Tally = {
  row: TallyRow | null
  state: TallyState
  cells: TallyCell[]
  /** What of it the asking phone has counted. */
  mine: TallyCell[]
}

const notBegun: Tally = { row: null, state: 'not-begun', cells: [], mine: [] }

export const stateOf = (row: TallyRow): TallyState =>
  row.recorded !== null ? 'recorded' : row.putAside ? 'put-aside' : 'open'

/** What a tally is known by: it is another one whenever anything of it has changed. */
export const tagOf = (row: TallyRow | null): string =>
  `"${row ? `${row.version}-${row.recorded ?? 0}-${Number(row.putAside)}${Number(row.gender)}` : 'not-begun'}"`

/** The tally of a session. @throws session-deleted (410) */
export async function readTally(
  read: ReadTx,
  place: { municipality: string },
  session: string,
  phone: string | null,
): Promise<Tally> {
  const [tally = notBegun] = await readTallyFor(read, place, session, [phone])
  return tally
}

/** The tally of a session as it stands for each of several phones. @throws session-deleted (410) */
export async function readTallyFor(
  read: ReadTx,
  place: { municipality: string },
  session: string,
  phones: readonly (string | null)[],
): Promise<Tally[]> {
  const known = phones.filter((phone) => phone !== null)
  const found = await findCountedTally(read, place, session, known)
  if (!found) return phones.map(() => notBegun)
  const { cells: counted, ...row } = found
  if (row.deleted) throw youthProblem.sessionDeleted()
  const said = counted.map(({ phone, ...cell }) => ({ phone, cell }))
  const common = { row, state: stateOf(row), cells: addUp(said.map(({ cell }) => cell)) }
  return phones.map((mine) => ({
    ...common,
    mine: mine ? addUp(said.flatMap(({ phone, cell }) => (phone === mine ? [cell] : []))) : [],
  }))
}

/**
 * The tally of a session, for a phone that asks again and again.
 * @param unless the tag of what is known already: the answer is null where nothing has changed
 * @throws not-allowed (403), session-deleted (410)
 */
export async function getTally(
  read: ReadTx,
  person: Person | null,
  asked: { session: string; phone: string | null; unless: string | undefined },
): Promise<{ tag: string; tally: Tally | null }> {
  allow(person, 'youth.tally.read', 'anywhere')
  const place = await findPlaceOfTally(read, asked.session)
  if (place) allow(person, 'youth.tally.read', { municipality: place.municipality, unit: place.unit ?? '' })
  const row = (place && (await findTally(read, place, asked.session))) ?? null
  if (row?.deleted) throw youthProblem.sessionDeleted()
  const tag = tagOf(row)
  if (asked.unless === tag) return { tag, tally: null }
  return { tag, tally: row ? await readTally(read, row, asked.session, asked.phone) : notBegun }
}

/** For how many days a tally that nobody recorded is still offered to be recorded. */
const daysOffered = 14

/**
 * What goes on and what needs somebody in a municipality, and whether genders are counted there; a person of one unit
 * sees that one's.
 * @throws not-allowed (403)
 */
export async function listTallies(
  read: ReadTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[] },
): Promise<{ gender: boolean; tallies: ListedTally[] }> {
  // Who may see the units may see what is counted in them: the walls leave out what is not theirs.
  await listUnits(read, person, asked.municipality, asked.municipalities)
  const since = today().subtract({ days: daysOffered }).toString()
  return {
    gender: await countsGender(read, asked.municipality),
    tallies: await selectTallies(read, { municipalities: asked.municipalities, since }),
  }
}
