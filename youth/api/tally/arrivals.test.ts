import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { tallyOf as sumOf } from '../../domain/tally/arrivals'
import { anyArrivals, anySendingOf } from '../../domain/testing/anyArrivals'
import { record, remove } from '../testing/sessions'
import {
  arrival,
  arrivals,
  arrive,
  beginCounting,
  countGender,
  tallyAt,
  tallyOf,
  today,
} from '../testing/tallies'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const tonight = () => ({
  draft: { unit: world.units.porvoo, date: today(), start: '17:00', end: '21:00', form: 'open' },
})
const rowsOf = async (id: string) =>
  (
    await sql<Record<string, unknown>>`select * from youth.arrival where session = ${id}`.execute(
      world.database.owner,
    )
  ).rows

describe('a worker who counts tonight’s evening', () => {
  test('begins a draft with the first who comes, and reads the sum', async () => {
    const id = randomUUID()
    const first = await arrive(world, 'worker', id, [arrival(), arrival({ age: '9-12' })], tonight())
    expect([first.status, await first.json()]).toMatchObject([
      201,
      { state: 'open', total: 2, unit: world.units.porvoo, start: '17:00', form: 'open', version: 1 },
    ])
    const next = await arrive(world, 'worker', id, arrivals(3))
    expect([next.status, await next.json()]).toMatchObject([
      200,
      {
        total: 5,
        detail: [
          { age: '9-12', count: 1 },
          { age: '13-15', count: 4 },
        ],
      },
    ])
  })

  test('counts each once, however often the phone resends it', async () => {
    const said = arrivals(4)
    const id = await beginCounting(world, 'worker', world.units.porvoo, said)
    for (const again of [said, [...said].reverse(), [said[1], said[1]] as typeof said])
      await arrive(world, 'worker', id, again)
    expect(await tallyOf(world, 'worker', id)).toMatchObject({ total: 4 })
  })

  test('takes one back, also where the taking back comes first', async () => {
    const [mistake, late] = [arrival(), arrival()]
    const id = await beginCounting(world, 'worker', world.units.porvoo, [arrival(), mistake])
    await arrive(world, 'worker', id, [{ ...late, undo: true }])
    await arrive(world, 'worker', id, [{ ...mistake, undo: true }, late])
    expect(await tallyOf(world, 'worker', id)).toMatchObject({ total: 1 })
  })

  test('counts without saying where and when: it is today, in the municipality they work in', async () => {
    const id = randomUUID()
    expect((await arrive(world, 'worker', id, arrivals(2))).status).toBe(201)
    expect(await tallyOf(world, 'colleague', id)).toMatchObject({
      municipality: '638',
      unit: null,
      date: today(),
      total: 2,
    })
    const inUnit = randomUUID()
    await arrive(world, 'unitWorker', inUnit, arrivals(2))
    expect(await tallyOf(world, 'unitWorker', inUnit)).toMatchObject({ unit: world.units.porvoo })
  })

  test('counts also where the phone’s clock is a day ahead, but not for next week', async () => {
    const ahead = (days: number) => ({
      unit: world.units.porvoo,
      date: new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10),
    })
    expect((await arrive(world, 'worker', randomUUID(), arrivals(1), { draft: ahead(1) })).status).toBe(201)
    const refused = await arrive(world, 'worker', randomUUID(), arrivals(1), { draft: ahead(7) })
    expect([refused.status, (await refused.json()).detail]).toEqual([
      422,
      expect.stringContaining('draft.date'),
    ])
  })
})

describe('two phones', () => {
  test('see one sum, and each its own part of it', async () => {
    const [mine, hers] = [randomUUID(), randomUUID()]
    const id = randomUUID()
    await arrive(world, 'worker', id, arrivals(3), { ...tonight(), phone: mine })
    await arrive(world, 'colleague', id, arrivals(2, { age: '16-17' }), { ...tonight(), phone: hers })
    expect(await tallyOf(world, 'worker', id, mine)).toMatchObject({ total: 5, mine: { total: 3 } })
    expect(await tallyOf(world, 'colleague', id, hers)).toMatchObject({
      total: 5,
      mine: { total: 2, detail: [{ age: '16-17', count: 2 }] },
    })
  })

  test('hear that nothing has changed until something has', async () => {
    const id = await beginCounting(world, 'worker', world.units.porvoo)
    const first = await world.ask(tallyAt(id), { as: 'colleague' })
    const tag = first.headers.get('etag') ?? ''
    const again = () => world.ask(tallyAt(id), { as: 'colleague', headers: { 'if-none-match': tag } })
    const unchanged = await again()
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
    await arrive(world, 'worker', id, arrivals(1))
    expect(await (await again()).json()).toMatchObject({ total: 2 })
  })

  test('ask about a session that nobody counts yet, and hear when somebody begins', async () => {
    const id = randomUUID()
    const first = await world.ask(tallyAt(id), { as: 'colleague' })
    expect(await first.json()).toMatchObject({ state: 'not-begun', total: 0 })
    const again = { as: 'colleague' as const, headers: { 'if-none-match': first.headers.get('etag') ?? '' } }
    expect((await world.ask(tallyAt(id), again)).status).toBe(304)
    await beginCounting(world, 'worker', world.units.porvoo, arrivals(2), id)
    expect(await (await world.ask(tallyAt(id), again)).json()).toMatchObject({ state: 'open', total: 2 })
  })

  test('add up to the same whatever order their sendings come in, some of them twice', async () => {
    await countGender(world, true)
    const sending = anyArrivals(12).chain((said) => fc.tuple(fc.constant(said), anySendingOf(said)))
    await fc.assert(
      fc.asyncProperty(sending, async ([said, sendings]) => {
        const id = randomUUID()
        for (const [at, part] of sendings.entries())
          await arrive(world, at % 2 ? 'worker' : 'colleague', id, part, tonight())
        expect((await tallyOf(world, 'worker', id)).detail).toEqual(sumOf(said))
      }),
      { numRuns: 10 },
    )
    await countGender(world, false)
  })

  test('count at the same moment, and the sum is exact', async () => {
    const id = randomUUID()
    const people = arrivals(60)
    const phones = (['worker', 'colleague', 'manager', 'unitWorker'] as const).map((as, at) =>
      Array.from({ length: 15 }, (_, turn) => {
        const one = people[at * 15 + turn]
        // Every third is sent by two phones at once, and every fifth is taken back by the next.
        const twin = turn % 3 ? [] : [people[(at * 15 + turn + 15) % 60]]
        const undone = turn % 5 ? [] : [{ ...people[(at * 15 + turn + 1) % 60], undo: true }]
        return arrive(world, as, id, [one, ...twin, ...undone] as object[], tonight())
      }),
    )
    const answers = await Promise.all(phones.flat())
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual([])
    expect(await tallyOf(world, 'worker', id)).toMatchObject({ total: 48 })
  })
})

describe('those who send at the same moment', () => {
  test('harm nobody where one of them is refused, and each is told in the audit once and by name', async () => {
    const id = await beginCounting(world, 'worker', world.units.porvoo)
    const astray = { draft: { unit: world.units.oulu, date: today() } }
    const answers = await Promise.all([
      ...[1, 2, 3].map((count) => arrive(world, 'worker', id, arrivals(count))),
      ...[1, 2].map((count) => arrive(world, 'colleague', id, arrivals(count))),
      arrive(world, 'colleague', id, arrivals(1), astray),
      arrive(world, 'manager', id, arrivals(4)),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 403, 200])
    expect(await tallyOf(world, 'worker', id)).toMatchObject({ total: 1 + 6 + 3 + 4 })
    const { rows } = await sql<{ person: string }>`select person from base.audit
      where kind = 'youth.tally' and subject = ${id} and action = 'counted'`.execute(world.database.owner)
    const { worker, colleague, manager } = world.people
    expect(rows.map(({ person }) => person).sort()).toEqual([worker.id, colleague.id, manager.id].sort())
  })

  test('hear one sum, and each what their own phone counted', async () => {
    const id = await beginCounting(world, 'worker', world.units.porvoo, arrivals(1))
    const phones = Array.from({ length: 12 }, () => randomUUID())
    const answers = await Promise.all(
      phones.map(async (phone, at) => {
        const answer = await arrive(world, at % 2 ? 'worker' : 'colleague', id, arrivals(at + 1), { phone })
        return (await answer.json()) as { total: number; version: number; mine: { total: number } }
      }),
    )
    expect(answers.map(({ mine }) => mine.total)).toEqual(phones.map((_, at) => at + 1))
    // Whoever has seen a version has seen all that came before it.
    const byVersion = new Map(answers.map(({ version, total }) => [version, total]))
    for (const { version, total } of answers) expect(total).toBe(byVersion.get(version))
    expect(Math.max(...byVersion.values())).toBe(1 + 78)
    expect(await tallyOf(world, 'worker', id)).toMatchObject({ total: 79 })
  })
})

describe('what is kept of somebody who comes', () => {
  test('is no gender, where the municipality has not decided to count it', async () => {
    const id = await beginCounting(world, 'worker', world.units.porvoo, [arrival({ gender: 'girl' })])
    expect(await tallyOf(world, 'worker', id)).toMatchObject({
      gender: false,
      detail: [{ gender: 'unspecified', count: 1 }],
    })
    await countGender(world, true)
    await arrive(world, 'worker', id, [arrival({ gender: 'girl' })])
    expect(await tallyOf(world, 'worker', id)).toMatchObject({
      gender: true,
      detail: [
        { gender: 'girl', count: 1 },
        { gender: 'unspecified', count: 1 },
      ],
    })
    await countGender(world, false)
  })

  test('is the id alone, once the evening is recorded, taken back, or nobody recorded it for two months', async () => {
    const idOnly = { age: null, gender: null, role: null, phone: null }
    const taken = arrival()
    const phone = randomUUID()
    const id = randomUUID()
    await arrive(world, 'worker', id, [arrival(), taken], { ...tonight(), phone })
    await arrive(world, 'worker', id, [{ ...taken, undo: true }], { phone })
    expect((await rowsOf(id)).find((row) => row.id === taken.id)).toMatchObject(idOnly)
    await record(world, 'worker', evening(world.units.porvoo, { date: today() }), id)
    for (const row of await rowsOf(id)) expect(row).toMatchObject(idOnly)

    const forgotten = await beginCounting(world, 'worker', world.units.porvoo)
    await sql`update youth.tally set date = date - 63 where session = ${forgotten}`.execute(
      world.database.owner,
    )
    await beginCounting(world, 'worker', world.units.porvoo)
    for (const row of await rowsOf(forgotten)) expect(row).toMatchObject(idOnly)
  })

  test('says neither when they came nor who counted them, and of a worker once that they counted', async () => {
    const id = await beginCounting(world, 'worker', world.units.porvoo)
    for (let sending = 0; sending < 3; sending++) await arrive(world, 'colleague', id, arrivals(2))
    for (const row of await rowsOf(id)) {
      expect(Object.values(row).filter((value) => value instanceof Date)).toEqual([])
      expect(JSON.stringify(row)).not.toContain(world.people.worker.id)
    }
    const { rows } = await sql<{ action: string }>`select action from base.audit
      where kind = 'youth.tally' and subject = ${id} order by id`.execute(world.database.owner)
    expect(rows.map(({ action }) => action)).toEqual(['begun', 'counted', 'counted'])
  })
})

describe('who may count', () => {
  test('is who may record there: for the stored unit and for the draft’s', async () => {
    const id = await beginCounting(world, 'worker', world.units.porvooOther)
    const statuses = async (as: Parameters<typeof arrive>[1], more?: object) =>
      (await arrive(world, as, id, arrivals(1), { ...more })).status
    expect(await statuses('unitWorker')).toBe(403)
    expect(await statuses('ouluWorker')).toBe(403)
    expect(await statuses('worker', { draft: { unit: world.units.oulu, date: today() } })).toBe(403)
    expect((await world.ask(tallyAt(id), { as: 'ouluWorker' })).status).toBe(403)
    expect((await world.ask(tallyAt(id), { as: 'analyst' })).status).toBe(403)
    expect(await tallyOf(world, 'worker', id)).toMatchObject({ total: 1 })
  })

  test('is told where a unit is nobody’s, and where the session was deleted', async () => {
    const draft = { unit: randomUUID(), date: today() }
    const unknown = await arrive(world, 'worker', randomUUID(), arrivals(1), { draft })
    expect([unknown.status, (await unknown.json()).detail]).toEqual([
      422,
      expect.stringContaining('draft.unit'),
    ])
    const id = await record(world, 'worker', evening(world.units.porvoo))
    await remove(world, 'worker', id)
    expect((await arrive(world, 'worker', id, arrivals(1))).status).toBe(410)
  })
})
