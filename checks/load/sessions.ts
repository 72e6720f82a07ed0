import { randomUUID } from 'node:crypto'
import { poolSize } from '../../app/openDatabase'
import { roles } from '../../app/roles'
import { evening } from '../../app/testing/evening'
import { connectPool, type Database, databaseOn } from '../../base/database/connect'
import { write } from '../../base/database/transaction'
import { sessionCookie } from '../../base/people/api/servePeople'
import { scopeFor } from '../../base/people/domain/person'
import { whoIs } from '../../base/people/domain/whoIs'
import { verifyMonths } from '../../youth/domain/months/verify'
import { saveSession } from '../../youth/domain/sessions/saveSession'
import { normaliseSession, Session } from '../../youth/domain/sessions/session'
import { askTogether } from './askTogether'
import { atPace } from './atPace'
import { doTogether } from './doTogether'
import { type Measured, percentile, perSecond, show, showWanted, together } from './figures'
import { processorTime } from './processorTime'
import type { Pace } from './runLoad'
import type { Served, Stage } from './stage'
import { addWriters, type Writer } from './writers'

/** What 50 people are asked to carry together, evenings a second, each whether or not the last is answered. */
const paces = [200, 300]

/** Evenings recorded over HTTP, beside the very same transactions without it, taking turns on one database. */
export async function sessions(stage: Stage, pace: Pace): Promise<void> {
  const served = await stage.serve('start')
  const pools = {
    owner: connectPool({ at: served.logins.owner, max: 2 }),
    app: connectPool({ at: served.logins.app, max: poolSize }),
  }
  const owner = databaseOn(pools.owner)
  const database = databaseOn(pools.app)
  try {
    const writers = await addWriters(owner, 50)
    console.log('\nsessions · 50 people record evenings, each in a unit of their own')
    // A server runs for weeks: what its first seconds cost, until the code that is used most is compiled, is not asked.
    await takeTurns(database, served, writers, { seconds: 2 * pace.seconds, rounds: 1 })
    const { http, direct } = await takeTurns(database, served, writers, pace)
    show('PUT, the next as soon as the last is answered', http)
    show('the same transaction without HTTP', direct)
    showWanted('PUT to transaction', perSecond(http) / perSecond(direct), 'at least 0.50')
    showWanted('PUT a second', perSecond(http), 'at least 300')
    showWanted('95 of 100 PUT within, ms', percentile(http, 0.95), 'below 100')
    for (const rate of paces) {
      const { put } = await atPace(['put'], rate, pace.seconds, (turn) => ({
        kind: 'put',
        done: recordOnce(served.address, of(writers, turn)),
      }))
      show(`PUT, the 50 together at a pace of ${rate} a second`, put)
    }
    await showProcessors(served, writers, pace.seconds)

    const [first] = writers
    const hot = writers.map((writer) => ({ ...writer, unit: first?.unit ?? '' }))
    console.log('\nsessions · 50 people record evenings in one and the same unit')
    const onOne = await takeTurns(database, served, hot, pace)
    show('PUT /api/youth/sessions/{id}', onOne.http)
    show('the same transaction without HTTP', onOne.direct)

    const { compared, differing } = await verifyMonths(owner, () => {})
    if (differing || !compared) throw new Error(`${differing} figures of ${compared} months differ`)
    console.log(`\n  afterwards all ${compared} months of units agree with their sessions`)
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
    await served.stop()
  }
}

/** Turn about, so that both meet the same machine and the same growing tables. */
async function takeTurns(database: Database, served: Served, writers: readonly Writer[], pace: Pace) {
  const direct: Measured[] = []
  const http: Measured[] = []
  for (let round = 0; round < pace.rounds; round++) {
    direct.push(await recordDirectly(database, writers, pace.seconds))
    http.push(await recordOverHttp(served.address, writers, pace.seconds))
  }
  return { direct: together(direct), http: together(http) }
}

const recordOverHttp = (address: string, writers: readonly Writer[], seconds: number) =>
  askTogether(address, writers.length, seconds, (number) => recording(of(writers, number)), 201)

/** @throws Error when the answer is not 201 */
async function recordOnce(address: string, writer: Writer): Promise<void> {
  const { path, ...request } = recording(writer)
  const answer = await fetch(address + path, request)
  const text = await answer.text()
  if (answer.status !== 201) throw new Error(`${answer.status} ${text}`)
}

const recording = ({ token, person, unit }: Writer) => ({
  method: 'PUT' as const,
  path: `/api/youth/sessions/${randomUUID()}`,
  headers: {
    'content-type': 'application/json',
    cookie: `${sessionCookie}=${token}`,
    'idempotency-key': randomUUID(),
    'expected-person': person,
  },
  body: JSON.stringify(evening(unit)),
})

async function showProcessors(served: Served, writers: readonly Writer[], seconds: number) {
  const used = await processorTime({ server: served.pid, database: served.databasePid }, async () => {
    const { times } = await recordOverHttp(served.address, writers, seconds)
    return times.length
  })
  if (!used) return
  const [server, database] = [used.server.toFixed(2), used.database.toFixed(2)]
  console.log(
    `  of the processors, each PUT takes ${server} ms in the server and ${database} ms in PostgreSQL`,
  )
}

async function recordDirectly(database: Database, writers: readonly Writer[], seconds: number) {
  const acting = await Promise.all(
    writers.map(async ({ token, unit }) => {
      const person = await whoIs(database, roles, token)
      const content = normaliseSession(Session.parse(evening(unit)))
      return { person, content, scope: scopeFor(person, 'youth.session.write') }
    }),
  )
  return doTogether(acting.length, seconds, async (number) => {
    const { person, content, scope } = of(acting, number)
    await write(database, scope, (tx) =>
      saveSession(tx, person, { id: randomUUID(), content, ifMatch: null, key: randomUUID() }),
    )
  })
}

/** One after the other, from the first again where there are more numbers than people. */
function of<T>(all: readonly T[], number: number): T {
  const one = all[number % all.length]
  if (one === undefined) throw new Error('nobody is there')
  return one
}
