import type { Hono } from 'hono'
import { type Call, type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { type Person, scopeFor } from '../../../base/people/domain/person'
import { totalOf } from '../../domain/tally/arrivals'
import { arriveTogether, type Sending } from '../../domain/tally/arrive'
import { decideTallyChoice, getTallyChoice } from '../../domain/tally/choice'
import { inTurns } from '../../domain/tally/inTurns'
import { getTally, listTallies, stateOf, type Tally, tagOf } from '../../domain/tally/readTally'
import { settleTally } from '../../domain/tally/settleTally'
import { withPredecessors } from '../withPredecessors'
import {
  getTallies,
  getTallyChoiceEndpoint,
  getTallyEndpoint,
  postArrivals,
  postSettlement,
  putTallyChoice,
} from './endpoints'

/** Serves counting while it goes on. */
export function serveTally(app: Hono, ground: Ground, { register }: { register: Register }): void {
  // Twenty phones at one evening send more often than the disk writes: those who wait are written together.
  const counting = inTurns(([first, ...others]: readonly Counted[]) =>
    first ? first.write((tx) => arriveTogether(tx, first.session, [first, ...others])) : Promise.resolve([]),
  )
  serve(app, ground, postArrivals, async ({ person, write, params, body }) => {
    const { arrivals, draft, phone = null } = body
    const one = { session: params.id, person, arrivals, draft, phone, write }
    const { status, tally } = await counting(`${params.id} ${reachIn(person)}`, one)
    return { status, body: describe(params.id, tally), headers: { ETag: tagOf(tally.row) } }
  })
  serve(app, ground, getTallyEndpoint, async ({ person, read, params, query, header }) => {
    const { phone = null } = query
    const unless = header('if-none-match')
    const { tag, tally } = await read((tx) => getTally(tx, person, { session: params.id, phone, unless }))
    const headers = { ETag: tag }
    return tally ? { body: describe(params.id, tally), headers } : { status: 304, headers }
  })
  serve(app, ground, postSettlement, async ({ person, write, params, body }) => {
    const { late, version } = body
    const asked = { session: params.id, late, seen: { version, phone: null } }
    const tally = await write((tx) => settleTally(tx, person, asked))
    return { body: describe(params.id, tally), headers: { ETag: tagOf(tally.row) } }
  })
  serve(app, ground, getTallies, async ({ person, read, query: { municipality } }) => {
    const municipalities = withPredecessors(register, municipality)
    const { gender, tallies } = await read((tx) => listTallies(tx, person, { municipality, municipalities }))
    const described = tallies.map(({ recorded: _, deleted: _d, putAside: _p, gender: _g, ...tally }, at) => ({
      ...tally,
      state: stateOf(tallies[at] as (typeof tallies)[number]),
    }))
    return { body: { gender, tallies: described } }
  })
  serve(app, ground, getTallyChoiceEndpoint, async ({ person, read, query: { municipality } }) => {
    withPredecessors(register, municipality)
    return { body: await read((tx) => getTallyChoice(tx, person, municipality)) }
  })
  serve(app, ground, putTallyChoice, async ({ person, write, body }) => {
    withPredecessors(register, body.municipality)
    return { body: await write((tx) => decideTallyChoice(tx, person, body)) }
  })
}

type Counted = Sending & { session: string; write: Call['write'] }

/** Where a person counts. Only people of one and the same reach share a transaction, so the walls hold for each of them. */
function reachIn(person: Person | null): string {
  const { nation, municipalities, units } = scopeFor(person, 'youth.tally.write')
  return JSON.stringify([nation, [...municipalities].sort(), [...units].sort()])
}

/** A tally as it is sent out. */
function describe(session: string, { row, state, cells, mine }: Tally) {
  return {
    session,
    state,
    version: row?.version ?? 0,
    municipality: row?.municipality ?? null,
    unit: row?.unit ?? null,
    plan: row?.plan ?? null,
    date: row?.date ?? null,
    start: row?.start ?? null,
    end: row?.end ?? null,
    form: row?.form ?? null,
    gender: row?.gender ?? false,
    total: totalOf(cells),
    detail: cells,
    mine: { total: totalOf(mine), detail: mine },
  }
}
