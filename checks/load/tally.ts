import { randomUUID } from 'node:crypto'
import { poolSize } from '../../app/openDatabase'
import { roles } from '../../app/roles'
import { connectPool, type Database, databaseOn } from '../../base/database/connect'
import { write } from '../../base/database/transaction'
import { sessionCookie } from '../../base/people/api/servePeople'
import { scopeFor } from '../../base/people/domain/person'
import { whoIs } from '../../base/people/domain/whoIs'
import type { Arrival } from '../../youth/domain/tally/arrivals'
import { arrive } from '../../youth/domain/tally/arrive'
import { today } from '../../youth/domain/times'
import { atPace } from './atPace'
import { doTogether } from './doTogether'
import { percentile, perSecond, show, showWanted } from './figures'
import type { Pace } from './runLoad'
import type { Served, Stage } from './stage'
import { addWriters, type Writer } from './writers'

/** How many phones count one evening, and how many taps a second they send together. */
const phones = 20
const taps = 100

/** One evening that twenty phones count at once, beside the very same transactions without HTTP. */
export async function tally(stage: Stage, pace: Pace): Promise<void> {
  const served = await stage.serve('start')
  const pools = {
    owner: connectPool({ at: served.logins.owner, max: 2 }),
    app: connectPool({ at: served.logins.app, max: poolSize }),
  }
  const seconds = pace.seconds * pace.rounds
  try {
    const writers = await addWriters(databaseOn(pools.owner), phones)
    console.log(`\ntally · ${phones} phones count one evening, ${taps} taps a second together`)
    // A server runs for weeks: what its first seconds cost is not asked.
    await countOverHttp(served, writers, 2 * pace.seconds)
    const counted = await countOverHttp(served, writers, seconds)
    const direct = await countDirectly(databaseOn(pools.app), writers, pace.seconds)
    show(`POST arrivals at a pace of ${taps} a second`, counted)
    show('the same transaction without HTTP, one by one', direct)
    showWanted('95 of 100 POST within, ms', percentile(counted, 0.95), 'below 200')
    showWanted('taps a second', perSecond(counted), `at least ${taps}`)
    showWanted(
      'half of POST to half of the transactions alone, in time',
      percentile(counted, 0.5) / percentile(direct, 0.5),
      'at most 4',
    )
    console.log('  the sum is exact: resent taps are counted once, and those taken back not at all')
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
    await served.stop()
  }
}

const tap = (): Arrival => ({
  ...{ id: randomUUID(), age: '13-15', gender: 'unspecified', role: 'participant' },
  undo: false,
})

/** @throws Error where an answer or the sum is not as it should be */
async function countOverHttp({ address }: Served, writers: readonly Writer[], seconds: number) {
  const session = randomUUID()
  const path = `${address}/api/youth/sessions/${session}`
  const ask = async (writer: Writer, url: string, init: RequestInit = {}) => {
    const answer = await fetch(url, {
      ...init,
      headers: { 'content-type': 'application/json', cookie: `${sessionCookie}=${writer.token}` },
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${answer.status} ${text}`)
    return JSON.parse(text) as { total: number }
  }
  const unit = writers[0]?.unit ?? ''
  const said: Arrival[] = []
  const undone = new Set<string>()
  const { arrivals } = await atPace(['arrivals'], taps, seconds, (turn) => {
    const writer = writers[turn % writers.length] as Writer
    // Of ten taps one is an old one that is sent again, and one takes another back, perhaps before it came.
    const old = said[Math.floor(Math.random() * said.length)]
    const one = old && turn % 10 === 3 ? old : old && turn % 10 === 7 ? { ...old, undo: true } : tap()
    if (one.undo) undone.add(one.id)
    else if (one !== old) said.push(one)
    const body = JSON.stringify({ arrivals: [one], draft: { unit, date: today().toString() } })
    return { kind: 'arrivals', done: ask(writer, `${path}/arrivals`, { method: 'POST', body }) }
  })
  const { total } = await ask(writers[0] as Writer, `${path}/tally`)
  const wanted = said.length - undone.size
  if (total !== wanted) throw new Error(`${total} are counted of ${wanted} who came`)
  return arrivals
}

async function countDirectly(database: Database, writers: readonly Writer[], seconds: number) {
  const session = randomUUID()
  const draft = { unit: writers[0]?.unit ?? '', date: today().toString() }
  const people = await Promise.all(writers.map(({ token }) => whoIs(database, roles, token)))
  return doTogether(1, seconds, async (number) => {
    const person = people[number % people.length] ?? null
    await write(database, scopeFor(person, 'youth.tally.write'), (tx) =>
      arrive(tx, person, { session, arrivals: [tap()], draft, phone: null }),
    )
  })
}
