import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { verifyMonths } from '../../domain/months/verify'

let world: World
beforeAll(async () => {
  world = await openWorld()
  // Oulu begins anew: nobody has invited it yet.
  await sql`insert into youth.joining (municipality, version, step) values ('564', 2, 'outside')`.execute(
    world.database.owner,
  )
})
afterAll(() => world.close())

const answer = async (response: Response) => ({ status: response.status, body: await response.json() })
const joining = (as: TestPerson, municipality = '564') =>
  world.ask(`/api/youth/joining?municipality=${municipality}`, { as }).then(answer)
const move = (step: string, as: TestPerson = 'ouluManager', agreement?: string) =>
  world
    .ask('/api/youth/joining', { as, method: 'PUT', body: { municipality: '564', step, agreement } })
    .then(answer)
const manage = (step: string, as: TestPerson = 'team', municipality = '564') =>
  world.ask(`/api/youth/joinings/${municipality}`, { as, method: 'PUT', body: { step } }).then(answer)
const record = (as: TestPerson, unit: string, changes = {}, id: string = randomUUID()) =>
  world
    .ask(`/api/youth/sessions/${id}`, { as, method: 'PUT', body: evening(unit, changes) })
    .then(answer)
    .then((given) => ({ ...given, id }))
const publish = (open: boolean) =>
  world
    .ask('/api/youth/publication', {
      as: 'ouluManager',
      method: 'PUT',
      body: { municipality: '564', public: open },
    })
    .then(answer)

// One story, told in order.
describe('a municipality on its way in', () => {
  test('records nothing and accepts nothing before it is invited', async () => {
    expect((await joining('ouluManager')).body).toMatchObject({ step: 'outside', agreement: null })
    expect((await record('ouluWorker', world.units.oulu)).body).toMatchObject({
      status: 409,
      type: '/problems/not-trying-yet',
    })
    expect((await move('accepted', 'ouluManager', '2026.1')).body).toMatchObject({
      type: '/problems/step-not-next',
    })
  })

  test('is invited by the national team, and by nobody of a municipality', async () => {
    expect((await manage('invited', 'ouluManager')).status).toBe(403)
    const { status, body } = await manage('invited')
    expect(status).toBe(200)
    expect(body.find(({ municipality }: { municipality: string }) => municipality === '564')).toMatchObject({
      step: 'invited',
      agreement: null,
    })
  })

  test('accepts the agreement it was shown, and no other; a worker does not accept for it', async () => {
    expect((await move('accepted', 'ouluWorker', '2026.1')).status).toBe(403)
    expect((await move('accepted', 'ouluManager', '2019.1')).body).toMatchObject({
      status: 422,
      errors: [{ field: 'agreement' }],
    })
    expect((await move('accepted', 'ouluManager')).status).toBe(422)
    const { body } = await move('accepted', 'ouluManager', '2026.1')
    expect(body).toMatchObject({
      step: 'accepted',
      agreement: { version: '2026.1', acceptedBy: 'ouluManager' },
      beginning: { trainingUnit: expect.any(String), practised: 0, recorded: false },
    })
  })

  test('may practise now, and not yet record', async () => {
    const { trainingUnit } = (await joining('ouluWorker')).body.beginning
    expect((await record('ouluWorker', trainingUnit)).status).toBe(201)
    expect((await record('ouluWorker', world.units.oulu)).body.type).toBe('/problems/not-trying-yet')
  })

  test('tries: records for itself, and publishes nothing', async () => {
    expect((await move('trying')).body.step).toBe('trying')
    expect((await record('ouluWorker', world.units.oulu, { date: '2026-10-02' })).status).toBe(201)
    expect((await publish(true)).body.type).toBe('/problems/not-in-use-yet')
  })

  test('takes into use, publishes, and withdraws before it goes back', async () => {
    expect((await move('accepted')).status).toBe(200)
    expect((await move('in-use')).body.type).toBe('/problems/step-not-next')
    await move('trying')
    expect((await move('in-use')).body.step).toBe('in-use')
    expect((await publish(true)).status).toBe(200)
    expect((await joining('ouluWorker')).body.step).toBe('publishing')
    expect((await joining('ouluManager')).body.step).toBe('publishing')
    expect((await move('trying')).body.type).toBe('/problems/withdraw-first')
    await publish(false)
    expect((await move('trying')).body.step).toBe('trying')
  })

  test('is taken a step back by the national team, and what was public stays withdrawn when it returns', async () => {
    await move('in-use')
    await publish(true)
    expect((await manage('accepted')).body.type).toBe('/problems/step-not-next')
    expect((await manage('trying')).status).toBe(200)
    expect((await joining('ouluManager')).body.step).toBe('trying')
    expect((await move('in-use')).body.step).toBe('in-use')
  })

  test('may still correct and delete what is there when it has gone back', async () => {
    const { id } = await record('ouluWorker', world.units.oulu, { date: '2026-10-03' })
    await move('trying')
    await move('accepted')
    const corrected = await world.ask(`/api/youth/sessions/${id}`, {
      as: 'ouluWorker',
      method: 'PUT',
      headers: { 'if-match': '"1"' },
      body: evening(world.units.oulu, { date: '2026-10-03', participants: { total: 2 } }),
    })
    expect(corrected.status).toBe(200)
    const deleted = await world.ask(`/api/youth/sessions/${id}`, {
      as: 'ouluWorker',
      method: 'DELETE',
      headers: { 'if-match': '"2"' },
    })
    expect(deleted.status).toBe(204)
  })

  test('withdraws from the agreement, and every step with its person can be read afterwards', async () => {
    const { body } = await move('invited')
    expect(body).toMatchObject({ step: 'invited', agreement: null })
    expect(body.history.map(({ step }: { step: string }) => step)).toEqual([
      ...['in-use', 'outside', 'invited', 'accepted', 'trying', 'accepted', 'trying', 'in-use', 'trying'],
      ...['in-use', 'trying', 'in-use', 'trying', 'accepted', 'invited'],
    ])
    expect(body.history.at(-1)).toMatchObject({ person: 'ouluManager' })
    const { rows } = await sql<{
      person: string
      changes: object
    }>`select p.name as person, a.changes from base.audit a
      join base.person p on p.id = a.person where a.kind = 'youth.joining' and a.municipality = '564' order by a.id`.execute(
      world.database.owner,
    )
    expect(rows[0]).toEqual({ person: 'team', changes: { step: ['outside', 'invited'] } })
    expect(rows).toHaveLength(13)
    const agreements =
      await sql`select withdrawn_at is not null as withdrawn from youth.agreement where municipality = '564'`.execute(
        world.database.owner,
      )
    expect(agreements.rows).toEqual([{ withdrawn: true }])
  })

  test('stands on a step once, however often it is pressed at the same moment', async () => {
    const before = (await joining('ouluManager')).body.history.length
    const many = await Promise.all(Array.from({ length: 6 }, () => move('accepted', 'ouluManager', '2026.1')))
    expect(many.map(({ status }) => status)).toEqual(many.map(() => 200))
    expect((await joining('ouluManager')).body.history).toHaveLength(before + 1)
  })

  test('after a merger follows the one it merged into, and is nobody else’s to look at', async () => {
    expect((await joining('kuopioWorker', '174')).body).toMatchObject({ municipality: '297', step: 'in-use' })
    expect((await joining('worker')).status).toBe(403)
    expect((await joining('team')).status).toBe(403)
    expect((await joining('unitWorker', '638')).body).toMatchObject({ step: 'in-use', history: [] })
  })
})

describe('what the national team keeps', () => {
  test('is the next contact, which no municipality reads', async () => {
    const noted = await world.ask('/api/youth/joinings/698/contact', {
      as: 'admin',
      method: 'PUT',
      body: { on: '2027-01-11', note: 'Ring' },
    })
    expect((await noted.json()).find(({ note }: { note: string }) => note)).toEqual({
      municipality: '698',
      step: 'outside',
      since: expect.any(String),
      agreement: null,
      contactOn: '2027-01-11',
      note: 'Ring',
    })
    expect((await world.ask('/api/youth/joinings', { as: 'ouluManager' })).status).toBe(403)
    expect((await world.ask('/api/youth/joinings', { as: 'analyst' })).status).toBe(403)
  })
})

describe('training', () => {
  let unit: string
  beforeAll(async () => {
    await move('trying')
    unit = (await joining('ouluManager')).body.beginning.trainingUnit
  })
  const summaryOf = async (query: string) =>
    (await world.ask(`/api/youth/summary?municipality=564&${query}`, { as: 'ouluManager' })).json()

  test('is in no sum, no list and no verification', async () => {
    const before = await summaryOf('from=2026-09&to=2026-11')
    const { id } = await record('ouluWorker', unit, { date: '2026-10-09', participants: { total: 999 } })
    expect(await summaryOf('from=2026-09&to=2026-11')).toEqual(before)
    expect(await summaryOf('from=2026-10-08&to=2026-10-10')).toEqual([])
    expect(await summaryOf(`from=2026-10-08&to=2026-10-10&unit=${unit}`)).toEqual([])
    const listed = await world.ask('/api/youth/sessions?municipality=564', { as: 'ouluWorker' })
    expect((await listed.json()).sessions.map((session: { id: string }) => session.id)).not.toContain(id)
    const own = await world.ask(`/api/youth/sessions?municipality=564&unit=${unit}`, { as: 'ouluWorker' })
    expect((await own.json()).sessions.map((session: { id: string }) => session.id)).toContain(id)
    const found: unknown[] = []
    await verifyMonths(world.database.owner, (difference) => found.push(difference))
    expect(found).toEqual([])
  })

  test('is corrected and deleted like work, and never becomes work', async () => {
    const { id } = await record('ouluWorker', unit, { date: '2026-10-10' })
    const write = (body: object, version: number) =>
      world.ask(`/api/youth/sessions/${id}`, {
        as: 'ouluWorker',
        method: 'PUT',
        body,
        headers: { 'if-match': `"${version}"` },
      })
    const moved = await write(evening(world.units.oulu, { date: '2026-10-10' }), 1)
    expect(await moved.json()).toMatchObject({ status: 422, errors: [{ field: 'unit' }] })
    expect((await write(evening(unit, { date: '2026-10-11' }), 1)).status).toBe(200)
    const gone = await world.ask(`/api/youth/sessions/${id}`, {
      as: 'ouluWorker',
      method: 'DELETE',
      headers: { 'if-match': '"2"' },
    })
    expect(gone.status).toBe(204)
  })

  test('is refused by the database itself wherever it would be counted or change sides', async () => {
    const asOwner = (statement: string) =>
      sql
        .raw(statement)
        .execute(world.database.owner)
        .then(
          () => 'taken',
          (error: Error) => error.message,
        )
    expect(
      await asOwner(`insert into youth.session_month (municipality, unit, month, form, environment)
        values ('564', '${unit}', '2026-10-01', 'open', 'other')`),
    ).toBe('training is never counted')
    expect(
      await asOwner(`insert into youth.tag_month (municipality, unit, month, tag)
        values ('564', '${unit}', '2026-10-01', 'games')`),
    ).toBe('training is never counted')
    expect(await asOwner(`update youth.unit set training = false where id = '${unit}'`)).toContain('stays')
    expect(await asOwner(`update youth.unit set training = true where id = '${world.units.oulu}'`)).toContain(
      'stays',
    )
    expect(
      await asOwner(`update youth.session set unit = '${world.units.oulu}' where unit = '${unit}'`),
    ).toContain('never becomes work')
  })

  test('is emptied at once, by those who decide, and work stays', async () => {
    const empty = (as: TestPerson) =>
      world.ask('/api/youth/training?municipality=564', { as, method: 'DELETE' }).then(answer)
    expect((await empty('ouluWorker')).status).toBe(403)
    const { beginning } = (await joining('ouluManager')).body
    expect(beginning.practice).toBeGreaterThan(0)
    expect((await empty('ouluManager')).body).toEqual({ deleted: beginning.practice })
    const after = (await joining('ouluManager')).body.beginning
    expect(after).toMatchObject({ practice: 0, practised: beginning.practised, recorded: true })
    expect((await empty('ouluManager')).body).toEqual({ deleted: 0 })
  })
})
