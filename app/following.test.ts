import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '../youth/api/testing/sessions'
import { upload } from '../youth/api/testing/sheets'
import { arrivals, beginCounting } from '../youth/api/testing/tallies'
import { tellOfObservations } from './following'
import { forget } from './keeping'
import { openMail } from './mail'
import { type MailServer, openMailServer } from './testing/mailServer'
import { evening, openWorld, type TestPerson, type World } from './testing/world'

let world: World
let server: MailServer
let mail: ReturnType<typeof openMail>
beforeAll(async () => {
  world = await openWorld()
  server = await openMailServer()
  mail = openMail(server.url, 'https://kuntakuva.example')
})
afterAll(async () => {
  mail.close()
  await server.close()
  await world.close()
})

const decide = (as: TestPerson, changes: object = {}) =>
  world.ask('/api/youth/follow-up', {
    as,
    method: 'PUT',
    body: {
      ...{ municipality: '638', observations: true, notify: null, reflectionMonths: 24 },
      ...{ observationMonths: 24, version: 0, ...changes },
    },
  })
const observe = (as: TestPerson, id: string, changes: object = {}) =>
  world.ask(`/api/youth/observations/${id}`, {
    as,
    method: 'PUT',
    body: {
      ...{
        unit: world.units.porvoo,
        date: '2026-10-02',
        topic: 'equipment',
        words: 'Pöydän jalka on rikki.',
      },
      ...changes,
    },
  })
const listed = async (as: TestPerson) => {
  const answer = await world.ask('/api/youth/observations?municipality=638', { as })
  return (await answer.json()) as {
    kept: boolean
    observations: { id: string; words: string; resolved: boolean; forgotten: boolean; version: number }[]
  }
}
const resolve = (as: TestPerson, id: string, resolution: string | null, version: number) =>
  world.ask(`/api/youth/observations/${id}/resolution`, {
    ...{ as, method: 'PUT' },
    body: { resolution, version },
  })

describe('observations of places', () => {
  test('are off until the municipality turns them on', async () => {
    expect((await observe('worker', randomUUID())).status).toBe(409)
    expect(await listed('worker')).toEqual({ kept: false, observations: [] })
    expect((await decide('worker')).status).toBe(403)
    expect((await decide('ouluManager')).status).toBe(403)
    expect((await decide('manager', { notify: world.people.ouluManager.id })).status).toBe(422)
    expect((await decide('manager', { notify: world.people.manager.id })).status).toBe(200)
    expect((await decide('manager', { version: 0 })).status).toBe(412)
  })

  test('sent twice are there once, and stay open until somebody says what was done', async () => {
    const id = randomUUID()
    expect((await observe('worker', id)).status).toBe(201)
    expect((await observe('worker', id)).status).toBe(200)
    expect((await observe('worker', id, { words: 'Aivan muuta.' })).status).toBe(409)
    expect((await listed('worker')).observations).toMatchObject([{ id, resolved: false, version: 1 }])
    expect((await resolve('manager', id, 'Jalka vaihdettiin.', 1)).status).toBe(200)
    expect((await resolve('worker', id, 'Samaan aikaan.', 1)).status).toBe(412)
    expect((await listed('worker')).observations).toMatchObject([{ id, resolved: true, version: 2 }])
    expect((await resolve('worker', id, null, 2)).status).toBe(200)
  })

  test('a phone that resends for weeks gets the first answer, also when they were turned off or forgotten since', async () => {
    const id = randomUUID()
    expect((await observe('worker', id, { words: 'Lukko jumittaa.' })).status).toBe(201)
    expect((await resolve('worker', id, 'Öljytty.', 1)).status).toBe(200)
    expect((await resolve('worker', id, 'Öljytty.', 1)).status).toBe(200)
    expect((await resolve('worker', id, null, 1)).status).toBe(412)
    const owner = world.database.owner
    await sql`update youth.follow_up set observations = false where municipality = '638'`.execute(owner)
    expect((await observe('worker', id, { words: 'Lukko jumittaa.' })).status).toBe(200)
    expect((await observe('worker', randomUUID())).status).toBe(409)
    await sql`update youth.follow_up set observations = true where municipality = '638'`.execute(owner)
    await sql`update youth.observation set words = '', forgotten_at = now() where id = ${id}`.execute(owner)
    expect((await observe('worker', id, { words: 'Lukko jumittaa.' })).status).toBe(200)
    expect((await observe('worker', id, { topic: 'safety' })).status).toBe(409)
    expect((await observe('ouluWorker', id, { unit: world.units.oulu })).status).toBe(409)
    await sql`delete from youth.observation where id = ${id}`.execute(owner)
  })

  test('are seen by nobody outside the municipality, and their words by no audit', async () => {
    for (const as of ['ouluManager', 'analyst', 'respondent', 'team'] as const)
      expect((await world.ask('/api/youth/observations?municipality=638', { as })).status).toBe(403)
    const { rows } = await sql`select 1 from base.audit where changes::text like '%rikki%'`.execute(
      world.database.owner,
    )
    expect(rows).toEqual([])
  })

  test('are told of by mail to whom the municipality chose, once, without a word of theirs', async () => {
    const tell = () => tellOfObservations(world.database.app, mail.send, 'https://k.example')
    server.refusing = true
    expect(await tell()).toEqual({ sent: 0, failed: 1 })
    server.refusing = false
    // What the mail server did not take is told the next time.
    expect(await tell()).toEqual({ sent: 1, failed: 0 })
    expect(await tell()).toEqual({ sent: 0, failed: 0 })
    expect(server.mails).toHaveLength(1)
    expect(server.mails[0]?.text).toContain('https://k.example/app/observations')
    expect(server.mails[0]?.text).not.toContain('rikki')
  })

  test('are told to nobody who has left; they wait for whoever is chosen next', async () => {
    const tell = () => tellOfObservations(world.database.app, mail.send, 'https://k.example')
    const decided = async () =>
      (await world.ask('/api/youth/follow-up?municipality=638', { as: 'manager' })).json()
    const { unitWorker } = world.people
    const grant = (ended: string | null) =>
      sql`update base.role_grant set ended_at = ${ended}::timestamptz where person = ${unitWorker.id}`.execute(
        world.database.owner,
      )
    const choose = async (notify: string) => decide('manager', { notify, version: (await decided()).version })
    expect((await choose(unitWorker.id)).status).toBe(200)
    await observe('worker', randomUUID(), { words: 'Hylly horjuu.' })
    await grant('2026-11-01')
    expect(await tell()).toEqual({ sent: 0, failed: 0 })
    expect(await decided()).toMatchObject({ notify: null, left: true, observations: true })
    await choose(world.people.manager.id)
    expect(await decided()).toMatchObject({ notify: world.people.manager.id, left: false })
    expect(await tell()).toEqual({ sent: 1, failed: 0 })
    expect(server.mails.at(-1)?.to).toBe('manager@test.example')
    await grant(null)
  })
})

describe('texts', () => {
  test('are deleted when their time is over; what was counted stays', async () => {
    const old = await record(
      world,
      'worker',
      evening(world.units.porvoo, { date: '2023-05-05', reflection: 'Vanha muisto.' }),
    )
    const fresh = await record(
      world,
      'worker',
      evening(world.units.porvoo, { date: '2026-10-05', reflection: 'Tuore muisto.' }),
    )
    const observation = randomUUID()
    await observe('worker', observation, { date: '2023-05-05' })
    expect(await forget(world.database.app)).toBe(1)
    const read = async (id: string) =>
      (await (await world.ask(`/api/youth/sessions/${id}`, { as: 'worker' })).json()) as {
        reflection: string
        participants: { total: number }
        version: number
      }
    expect(await read(old)).toMatchObject({ reflection: '', version: 2 })
    expect((await read(old)).participants.total).toBeGreaterThan(0)
    expect(await read(fresh)).toMatchObject({ reflection: 'Tuore muisto.', version: 1 })
    const kept = (await listed('worker')).observations.find(({ id }) => id === observation)
    expect(kept).toMatchObject({ words: '', forgotten: true })
    const { rows } = await sql`select changes from base.audit where action = 'forgotten'`.execute(
      world.database.owner,
    )
    expect(rows).toEqual([{ changes: { reflections: [1, 0], observations: [1, 0] } }])
    expect(await forget(world.database.app)).toBe(0)
  })

  test('and so do sheets that nobody imported within a week, and tallies that nobody recorded within two months', async () => {
    const { owner, app } = world.database
    const sheet = await upload(world, 'manager', 'Päivä;Tila;Yhteensä\n4.6.2025;Tila porvoo;5')
    const counted = await beginCounting(world, 'worker', world.units.porvoo, arrivals(3))
    const left = async () => {
      const { rows } = await sql<{ sheets: number; arrivals: number }>`select
        (select count(*)::int from youth.import where id = ${sheet} and sheet is not null) as sheets,
        (select count(*)::int from youth.arrival where session = ${counted} and age is not null) as arrivals`.execute(
        owner,
      )
      return rows[0]
    }
    await forget(app)
    expect(await left()).toEqual({ sheets: 1, arrivals: 3 })
    await sql`update youth.import set created_at = now() - interval '8 days' where id = ${sheet}`.execute(
      owner,
    )
    await sql`update youth.tally set date = current_date - 62 where session = ${counted}`.execute(owner)
    await forget(app)
    expect(await left()).toEqual({ sheets: 0, arrivals: 0 })
  })
})
