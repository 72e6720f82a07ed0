import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { record, send } from '../testing/sessions'
import { carryOut, preview, upload } from '../testing/sheets'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const lock = (as: TestPerson, month: string, body: Record<string, unknown> = {}) =>
  world.ask(`/api/youth/locks/${month}`, {
    ...{ as, method: 'PUT' },
    body: { municipality: '638', locked: true, ...body },
  })
const unlock = (as: TestPerson, id: string, reason = 'Luvut olivat väärältä viikolta.') =>
  world.ask(`/api/youth/sessions/${id}/unlock`, { as, method: 'PUT', body: { reason } })
const remove = (as: TestPerson, id: string, version: number) =>
  world.ask(`/api/youth/sessions/${id}`, {
    ...{ as, method: 'DELETE' },
    headers: { 'if-match': `"${version}"` },
  })
const months = async (as: TestPerson, year = 2025) =>
  (await world.ask(`/api/youth/locks?municipality=638&year=${year}`, { as })).json()
const on = (date: string, changes: Record<string, unknown> = {}) =>
  evening(world.units.porvoo, { date, ...changes })

describe('a month that a manager has locked', () => {
  test('takes nothing more: nothing new, no correction, no deletion, nothing moved in or out', async () => {
    const stored = await record(world, 'worker', on('2025-03-05'))
    const elsewhere = await record(world, 'worker', on('2025-04-02'))
    expect((await lock('manager', '2025-03')).status).toBe(204)

    const refused = await send(world, 'worker', randomUUID(), on('2025-03-06'))
    expect([refused.status, await refused.json()]).toMatchObject([
      409,
      { type: expect.stringContaining('period-locked'), detail: expect.stringContaining('2025-03') },
    ])
    const first = { 'if-match': '"1"' }
    const corrected = on('2025-03-05', { participants: { total: 1 } })
    expect((await send(world, 'manager', stored, corrected, first)).status).toBe(409)
    expect((await send(world, 'worker', stored, on('2025-04-05'), first)).status).toBe(409)
    expect((await send(world, 'worker', elsewhere, on('2025-03-05'), first)).status).toBe(409)
    expect((await remove('worker', stored, 1)).status).toBe(409)
    // The same again is no change.
    expect((await send(world, 'worker', stored, on('2025-03-05'))).status).toBe(200)
    // Another municipality's month is its own.
    const oulu = evening(world.units.oulu, { date: '2025-03-06' })
    expect((await send(world, 'ouluWorker', randomUUID(), oulu)).status).toBe(201)
  })

  test('takes one correction of one session that was opened with a reason, and counts it as made after', async () => {
    const id = await record(world, 'worker', on('2025-05-07'))
    const other = await record(world, 'worker', on('2025-05-08'))
    await lock('manager', '2025-05')
    expect((await unlock('manager', id)).status).toBe(204)
    expect((await unlock('manager', id)).status).toBe(204)
    const standing = await world.ask(`/api/youth/sessions/${id}/lock`, { as: 'worker' })
    expect(await standing.json()).toEqual({ locked: true, open: true })

    const corrected = (total: number) => on('2025-05-07', { participants: { total } })
    expect((await send(world, 'worker', other, corrected(3), { 'if-match': '"1"' })).status).toBe(409)
    expect((await send(world, 'worker', id, corrected(3), { 'if-match': '"1"' })).status).toBe(200)
    expect((await send(world, 'worker', id, corrected(4), { 'if-match': '"2"' })).status).toBe(409)
    expect((await months('manager')).find(({ month }: { month: string }) => month === '2025-05')).toEqual({
      ...{ month: '2025-05', lockedAt: expect.any(String), lockedBy: 'manager', opened: 0, corrected: 1 },
    })
    await unlock('manager', other)
    expect((await remove('worker', other, 1)).status).toBe(204)
    expect((await unlock('manager', other)).status).toBe(410)
    const { rows } = await sql<{
      changes: object
    }>`select changes from base.audit where action = 'unlocked'`.execute(world.database.owner)
    expect(JSON.stringify(rows)).not.toContain('väärältä')
  })

  test('takes no live count and no topics of counselling', async () => {
    await lock('manager', '2025-07')
    const counted = await world.ask(`/api/youth/sessions/${randomUUID()}/arrivals`, {
      ...{ as: 'worker', method: 'POST' },
      body: { arrivals: [], draft: { unit: world.units.porvoo, date: '2025-07-02' } },
    })
    expect(counted.status).toBe(409)
    const topics = await world.ask(`/api/youth/topics/${world.units.porvoo}/2025-07`, {
      ...{ as: 'worker', method: 'PUT', body: { topics: { studies: 2 } } },
    })
    expect(topics.status).toBe(409)
    const added = await world.ask(
      `/api/youth/topics/${world.units.porvoo}/2025-07/additions/${randomUUID()}`,
      { as: 'worker', method: 'PUT', body: { topics: { studies: 2 } } },
    )
    expect(added.status).toBe(409)
  })

  test('is left alone by an import, which says so row by row', async () => {
    await lock('manager', '2025-06')
    const id = await upload(
      world,
      'manager',
      'Päivä;Tila;Toimintamuoto;Alkoi;Päättyi;Yhteensä\n4.6.2025;Tila porvoo;avoin;17:00;21:00;5\n4.11.2025;Tila porvoo;avoin;17:00;21:00;6',
    )
    const seen = await preview(world, 'manager', id)
    expect(seen).toMatchObject({ counts: { new: 1, locked: 1 }, leftAlone: [{ row: 2, outcome: 'locked' }] })
    expect(await carryOut(world, 'manager', id)).toMatchObject({ recorded: 1, locked: 1 })
  })

  test('is opened again whole, with a reason', async () => {
    await lock('manager', '2025-08')
    expect((await lock('manager', '2025-08', { locked: false })).status).toBe(422)
    expect((await lock('manager', '2025-08', { locked: false, reason: 'Väärä kuukausi.' })).status).toBe(204)
    expect((await send(world, 'worker', randomUUID(), on('2025-08-06'))).status).toBe(201)
  })

  test('is locked once, also where two lock it at the same moment, and what is written then is in it or refused', async () => {
    const sends = Array.from({ length: 6 }, (_, number) =>
      send(world, 'worker', randomUUID(), on(`2025-09-1${number}`)),
    )
    const locks = [lock('manager', '2025-09'), lock('manager', '2025-09')]
    const answers = await Promise.all([...sends, ...locks])
    expect(answers.slice(6).map(({ status }) => status)).toEqual([204, 204])
    const recorded = answers.slice(0, 6).filter(({ status }) => status === 201).length
    expect(answers.slice(0, 6).every(({ status }) => status === 201 || status === 409)).toBe(true)
    const { rows } = await sql<{ sessions: number; locks: number }>`
      select (select count(*) from youth.session where municipality = '638' and date between '2025-09-01' and '2025-09-30')::int as sessions,
        (select count(*) from youth.lock where month = '2025-09-01')::int as locks`.execute(
      world.database.owner,
    )
    expect(rows[0]).toEqual({ sessions: recorded, locks: 1 })
  })

  test('of Kuopio holds for the records of Juankoski, which has become part of it', async () => {
    await sql`insert into base.person (email, name) values ('kuopio.manager@test.example', 'Kuopio')`.execute(
      world.database.owner,
    )
    await sql`update base.role_grant set role = 'youth-manager' where person = ${world.people.kuopioWorker.id}`.execute(
      world.database.owner,
    )
    expect((await lock('kuopioWorker', '2025-10', { municipality: '297' })).status).toBe(204)
    const there = evening(world.units.juankoski, { date: '2025-10-08' })
    expect((await send(world, 'kuopioWorker', randomUUID(), there)).status).toBe(409)
  })
})

describe('what a manager sees before locking', () => {
  test('is the days that are missing and each unit’s sums; a unit without records has none, not zero', async () => {
    for (const week of [0, 1, 2, 3, 5]) {
      const day = new Date(Date.UTC(2025, 0, 8 + 7 * week)).toISOString().slice(0, 10)
      await record(world, 'worker', on(day))
    }
    for (const [day, exception] of [
      ['2025-02-10', 'cancelled'],
      ['2025-02-11', 'cancelled'],
      ['2025-02-13', 'closed'],
      ['2025-02-14', 'no-visitors'],
    ] as const)
      await record(world, 'worker', on(day, { exception, participants: undefined }))
    const answer = await world.ask('/api/youth/locks/2025-02?municipality=638', { as: 'manager' })
    const seen = await answer.json()
    expect(seen).toMatchObject({ month: '2025-02', over: true })
    expect(seen.missing).toContainEqual({ unit: world.units.porvoo, date: '2025-02-05' })
    expect(seen.units).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ unit: world.units.porvoo, noVisitors: 1, cancelled: 2, closed: 1 }),
        {
          ...{ unit: world.units.porvooOther, sessions: null, participations: null },
          ...{ noVisitors: null, cancelled: null, closed: null },
        },
      ]),
    )
  })

  test('may be seen by workers; locking is the manager’s', async () => {
    expect((await world.ask('/api/youth/locks/2025-02?municipality=638', { as: 'unitWorker' })).status).toBe(
      200,
    )
    for (const as of ['worker', 'unitWorker', 'ouluManager', 'respondent', 'admin', 'analyst'] as const) {
      expect([as, (await lock(as, '2025-02')).status]).toEqual([as, 403])
    }
    expect((await world.ask('/api/youth/locks/2025-02?municipality=638', { as: 'ouluWorker' })).status).toBe(
      403,
    )
  })

  test('is no month that goes on', async () => {
    const now = new Date().toISOString().slice(0, 7)
    expect((await lock('manager', now)).status).toBe(409)
  })
})
