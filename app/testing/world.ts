import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import { pino } from 'pino'
import { type TestDatabase, testDatabase } from '../../base/database/testing/testDatabase'
import { nobody, read } from '../../base/database/transaction'
import type { SendMail } from '../../base/mail/letter'
import { loadRegister } from '../../base/municipalities/loadRegister'
import type { Register } from '../../base/municipalities/register'
import { sessionCookie } from '../../base/people/api/servePeople'
import { hashToken, makeToken } from '../../base/people/domain/token'
import type { Assets } from '../assets'
import { createApp } from '../createApp'

export { evening } from './evening'

/** The people of the tests, by what they are. `unitWorker` works in one unit of Porvoo alone. */
export const testPeople = {
  worker: { role: 'youth-worker', municipality: '638' },
  colleague: { role: 'youth-worker', municipality: '638' },
  manager: { role: 'youth-manager', municipality: '638' },
  mentor: { role: 'youth-mentor', municipality: '638' },
  unitWorker: { role: 'youth-worker', municipality: '638', unit: 'porvoo' },
  ouluWorker: { role: 'youth-worker', municipality: '564' },
  ouluManager: { role: 'youth-manager', municipality: '564' },
  kuopioWorker: { role: 'youth-worker', municipality: '297' },
  respondent: { role: 'culture-respondent', municipality: '638' },
  approver: { role: 'culture-approver', municipality: '638' },
  otherRespondent: { role: 'culture-respondent', municipality: '564' },
  otherApprover: { role: 'culture-approver', municipality: '564' },
  reviewer: { role: 'culture-reviewer' },
  analyst: { role: 'analyst' },
  steering: { role: 'steering-member' },
  working: { role: 'working-group-member' },
  youthSteering: { role: 'youth-steering-member' },
  youthWorking: { role: 'youth-working-group-member' },
  editor: { role: 'content-editor' },
  admin: { role: 'administrator' },
  team: { role: 'national-team' },
} as const
export type TestPerson = keyof typeof testPeople

/** Units by a short name; `juankoski` belongs to a municipality that has since become part of Kuopio (297). */
export const testUnits = { porvoo: '638', porvooOther: '638', oulu: '564', juankoski: '174' } as const
export type TestUnit = keyof typeof testUnits

export type Asked = {
  as?: TestPerson
  method?: string
  body?: unknown
  /** Sent as it stands, for what is no JSON. */
  raw?: string | Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
}

export type World = {
  database: TestDatabase
  app: Hono
  register: Register
  people: Record<TestPerson, { id: string; token: string }>
  units: Record<TestUnit, string>
  ask(path: string, asked?: Asked): Promise<Response>
  close(): Promise<void>
}

const noAssets: Assets = {
  script: '/assets/app.js',
  styles: ['/assets/app.css'],
  publicStyle: '/assets/public.css',
  preloads: [],
  shell: [],
  send: async () => null,
}

/** A whole application on a database of its own, with people of every role signed in and a few units. */
export async function openWorld({
  sendMail = null,
  callsAMinute,
}: {
  sendMail?: SendMail | null
  callsAMinute?: number
} = {}): Promise<World> {
  const database = await testDatabase()
  await sql`insert into base.instance (kind) values ('real')`.execute(database.owner)
  const units = Object.fromEntries(
    Object.keys(testUnits).map((name) => [name, randomUUID()]),
  ) as World['units']
  for (const [name, municipality] of Object.entries(testUnits)) {
    await sql`insert into youth.unit (municipality, id, name_fi, name_sv, environment)
      values (${municipality}, ${units[name as TestUnit]}, ${`Tila ${name}`}, ${`Lokal ${name}`}, 'youth-facility')`.execute(
      database.owner,
    )
  }
  for (const municipality of ['638', '564', '297']) {
    await sql`insert into youth.joining (municipality, version, step) values (${municipality}, 1, 'in-use')`.execute(
      database.owner,
    )
  }
  const people = {} as World['people']
  for (const [name, grant] of Object.entries(testPeople)) {
    people[name as TestPerson] = await addSignedIn(database, name, grant, units)
  }
  const register = await read(database.app, nobody, loadRegister)
  const app = createApp({
    database: database.app,
    register,
    assets: noAssets,
    log: pino({ level: process.env.LOG_LEVEL ?? 'error' }),
    origin: null,
    address: 'http://localhost:3000',
    trustProxy: false,
    demo: false,
    sendMail,
    callsAMinute,
    version: '0.0.0',
  })
  const ask = (path: string, { as, method = 'GET', body, raw, headers = {} }: Asked = {}) =>
    Promise.resolve(
      app.request(`http://localhost:3000${path}`, {
        method,
        headers: {
          host: 'localhost:3000',
          'accept-language': 'en',
          ...(as ? { cookie: `${sessionCookie}=${people[as].token}` } : {}),
          ...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined && raw === undefined ? {} : { body: raw ?? JSON.stringify(body) }),
      }),
    )
  return { database, app, register, people, units, ask, close: database.close }
}

async function addSignedIn(
  { owner }: TestDatabase,
  name: string,
  grant: { role: string; municipality?: string; unit?: TestUnit },
  units: World['units'],
) {
  const { rows } = await sql<{
    id: string
  }>`insert into base.person (email, name) values (${`${name}@test.example`}, ${name}) returning id`.execute(
    owner,
  )
  const id = rows[0]?.id ?? ''
  await sql`insert into base.role_grant (person, role, municipality, unit)
    values (${id}, ${grant.role}, ${grant.municipality ?? null}, ${grant.unit ? units[grant.unit] : null})`.execute(
    owner,
  )
  const token = makeToken()
  await sql`insert into base.web_session (token_hash, person, idle, expires_at)
    values (${hashToken(token)}, ${id}, interval '1 day', now() + interval '1 day')`.execute(owner)
  return { id, token }
}
