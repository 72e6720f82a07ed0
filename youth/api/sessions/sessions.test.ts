import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { send, sessionAt } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const stored = async (id: string) => (await world.ask(sessionAt(id), { as: 'worker' })).json()

describe('a worker', () => {
  test('records an evening and reads it back', async () => {
    const id = randomUUID()
    const put = await send(world, 'worker', id, evening(world.units.porvoo))
    expect([put.status, await put.json()]).toMatchObject([
      201,
      { version: 1, minutes: 240, municipality: '638' },
    ])
    expect(put.headers.get('etag')).toBe('"1"')
    const got = await world.ask(sessionAt(id), { as: 'worker' })
    expect(got.headers.get('etag')).toBe('"1"')
    expect(await got.json()).toMatchObject({
      ...evening(world.units.porvoo),
      recordedBy: world.people.worker.id,
    })
  })

  test('reads back every optional field as it was sent', async () => {
    const id = randomUUID()
    const everything = evening(world.units.porvoo, {
      participants: {
        total: 40,
        detail: [
          { age: '9-12', gender: 'boy', role: 'participant', count: 3 },
          { age: '13-15', gender: 'unspecified', role: 'peer-leader', count: 2 },
        ],
        new: 4,
        unique: 30,
        online: [{ channel: 'discord', active: 5, passive: 9 }],
      },
      provider: 'own',
      language: 'sv',
      youthOrganisers: 3,
      volunteers: { count: 1, minutes: 90 },
      partners: ['4H'],
      tags: ['social-relations', 'games'],
      localTags: ['mopokortti'],
      goals: 'partly',
      rating: 4,
      cost: 12.35,
      reflection: 'Rauhallinen ilta.\nEnsi viikolla uudestaan.',
    })
    expect((await send(world, 'worker', id, everything)).status).toBe(201)
    expect(await stored(id)).toMatchObject(everything)
  })

  test('records a day of one-to-one work as numbers: tags stay away, and words are refused with a sentence', async () => {
    const id = randomUUID()
    const notes = { tags: ['mental-wellbeing'], localTags: ['mopokortti'], rating: 2 }
    const day = evening(world.units.porvoo, { form: 'individual', participants: { total: 3 }, ...notes })
    const refused = await send(world, 'worker', id, { ...day, reflection: 'Puhuttiin pitkään.' })
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { errors: [{ field: 'reflection', detail: expect.stringContaining('only numbers are recorded') }] },
    ])
    expect((await send(world, 'worker', id, day)).status).toBe(201)
    const kept = await stored(id)
    expect(kept.participants).toEqual({ total: 3 })
    for (const field of Object.keys(notes)) expect(kept).not.toHaveProperty(field)
  })

  test('notes initiatives without knowing yet what was answered: that is no zero', async () => {
    const id = randomUUID()
    const council = evening(world.units.porvoo, { form: 'participation', initiatives: { made: 3 } })
    expect((await send(world, 'worker', id, council)).status).toBe(201)
    expect((await stored(id)).initiatives).toEqual({ made: 3 })
  })

  test('sends the same evening again and it is there once, as it was', async () => {
    const id = randomUUID()
    const sent = evening(world.units.porvoo, {
      participants: {
        total: 5,
        detail: [{ age: '7-8', gender: 'boy', count: 1 }],
        online: [{ channel: 'chat', active: 1, passive: 2 }],
      },
    })
    const first = await send(world, 'worker', id, sent)
    const again = await send(world, 'worker', id, sent)
    expect([first.status, again.status, again.headers.get('etag')]).toEqual([201, 200, '"1"'])
    expect(await again.json()).toEqual(await first.json())
  })

  test('sends the same evening said in another way, and it is the same', async () => {
    const id = randomUUID()
    const cells = [
      { age: '13-15', gender: 'girl', count: 12 },
      { age: '9-12', gender: 'boy', count: 2 },
    ]
    await send(
      world,
      'worker',
      id,
      evening(world.units.porvoo, { participants: { total: 34, detail: cells } }),
    )
    const said = evening(world.units.porvoo.toUpperCase(), {
      participants: {
        total: 34,
        detail: [...cells].reverse().concat({ age: '29+', gender: 'other', count: 0 }),
      },
      reflection: '  ',
    })
    expect((await send(world, 'worker', id, said)).status).toBe(200)
  })

  test('sends other content under an id in use, and is shown what is stored', async () => {
    const id = randomUUID()
    await send(world, 'worker', id, evening(world.units.porvoo))
    const answer = await send(
      world,
      'colleague',
      id,
      evening(world.units.porvoo, { participants: { total: 99 } }),
    )
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      409,
      'application/problem+json; charset=utf-8',
    ])
    expect(await answer.json()).toMatchObject({
      type: '/problems/session-differs',
      session: { id, version: 1, participants: { total: 34 }, recordedBy: world.people.worker.id },
    })
  })

  test('corrects the version in hand, and not one that somebody has changed', async () => {
    const id = randomUUID()
    await send(world, 'worker', id, evening(world.units.porvoo))
    const corrected = evening(world.units.porvoo, { participants: { total: 35 } })
    const right = await send(world, 'worker', id, corrected, { 'if-match': '"1"' })
    expect([right.status, right.headers.get('etag'), await right.json()]).toMatchObject([
      200,
      '"2"',
      { version: 2 },
    ])

    const late = await send(
      world,
      'colleague',
      id,
      evening(world.units.porvoo, { participants: { total: 36 } }),
      { 'if-match': '"1"' },
    )
    expect([late.status, await late.json()]).toMatchObject([
      412,
      { session: { version: 2, participants: { total: 35 } } },
    ])
    expect(await stored(id)).toMatchObject({ version: 2, participants: { total: 35 } })
  })

  test('corrects nothing to the same, and the version stays', async () => {
    const id = randomUUID()
    await send(world, 'worker', id, evening(world.units.porvoo))
    const same = await send(world, 'worker', id, evening(world.units.porvoo), { 'if-match': '"1"' })
    expect([same.status, same.headers.get('etag')]).toEqual([200, '"1"'])
  })

  test('corrects whatever stands with a star, but nothing that never was', async () => {
    const id = randomUUID()
    expect((await send(world, 'worker', id, evening(world.units.porvoo), { 'if-match': '*' })).status).toBe(
      412,
    )
    expect((await world.ask(sessionAt(id), { as: 'worker' })).status).toBe(404)
    await send(world, 'worker', id, evening(world.units.porvoo))
    const star = await send(world, 'worker', id, evening(world.units.porvoo, { form: 'event' }), {
      'if-match': '*',
    })
    expect([star.status, await star.json()]).toMatchObject([200, { version: 2, form: 'event' }])
  })

  test.each(['1', 'W/"1"', '"one"', '"1", "2"', '""', '"-1"'])(
    'is told that If-Match %s cannot be read',
    async (ifMatch) => {
      const answer = await send(world, 'worker', randomUUID(), evening(world.units.porvoo), {
        'if-match': ifMatch,
      })
      expect([answer.status, (await answer.json()).detail]).toEqual([
        400,
        expect.stringContaining('If-Match'),
      ])
    },
  )
})
