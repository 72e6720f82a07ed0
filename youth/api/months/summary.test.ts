import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { record, summary } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const { porvoo, porvooOther } = world.units
  const evenings = [
    // 34 people for 4 h: 12 girls of 13–15, 22 not told; planned together; 60 min by the young; 480 min of staff.
    evening(porvoo, { date: '2026-09-04' }),
    // 10 people for 2 h 30 min in a school: 6 boys of 7–8, 4 of 29+ of no told gender; no tags, no part told.
    evening(porvoo, {
      date: '2026-09-30',
      start: '09:00',
      end: '11:30',
      form: 'school',
      environment: 'school-lower',
      participants: {
        total: 10,
        detail: [
          { age: '7-8', gender: 'boy', count: 6 },
          { age: '29+', gender: 'undisclosed', count: 4 },
        ],
      },
      tags: [],
      youthPart: undefined,
      youthOrganisedMinutes: undefined,
      staff: undefined,
    }),
    // 7 people for 1 h in October: total only; three tags; heard.
    evening(porvooOther, {
      date: '2026-10-01',
      start: '12:00',
      end: '13:00',
      participants: { total: 7 },
      tags: ['games', 'sports', 'social-relations'],
      youthPart: 'heard',
      youthOrganisedMinutes: undefined,
      staff: { count: 1 },
    }),
    // Nobody came for 3 h; the doors were open all the same.
    evening(porvooOther, {
      date: '2026-10-02',
      end: '20:00',
      participants: { total: 0 },
      tags: [],
      staff: { count: 1, minutes: 180 },
      youthPart: 'none',
      youthOrganisedMinutes: undefined,
    }),
    ...['2026-10-03', '2026-10-04'].map((date) =>
      evening(porvooOther, { date, exception: 'cancelled', participants: undefined }),
    ),
    evening(porvooOther, { date: '2026-10-05', exception: 'closed', participants: undefined }),
    // A camp of three days, counted where it began: 20 people for 50 h, no environment told.
    evening(porvoo, {
      date: '2026-10-30',
      start: '10:00',
      end: '12:00',
      endDate: '2026-11-01',
      form: 'camp',
      environment: undefined,
      participants: { total: 20, detail: [{ age: '13-15', gender: 'unspecified', count: 20 }] },
      tags: ['games'],
      youthPart: 'led-by-young-people',
      youthOrganisedMinutes: 600,
      staff: { count: 3, minutes: 4000 },
    }),
  ]
  for (const one of evenings) await record(world, 'worker', one)
})
afterAll(() => world.close())

const autumn = { municipality: '638', from: '2026-09', to: '2026-11' }
const ask = (more: Record<string, string>) => summary(world, 'manager', { ...autumn, ...more })

describe('a manager sees what the evenings add up to', () => {
  test('by month; no visitors, cancelled and closed told apart', async () => {
    expect(await ask({ by: 'month' })).toEqual({
      '2026-09': {
        ...{
          key: '2026-09',
          participations: 44,
          sessions: 2,
          hours: 6.5,
          cancelled: 0,
          closed: 0,
          noVisitors: 0,
        },
        ...{ youthHours: 1, staffHours: 8, plannedOrLed: 1, partKnown: 1 },
      },
      '2026-10': {
        ...{
          key: '2026-10',
          participations: 27,
          sessions: 3,
          hours: 54,
          cancelled: 2,
          closed: 1,
          noVisitors: 1,
        },
        ...{ youthHours: 10, staffHours: 69.7, plannedOrLed: 1, partKnown: 3 },
      },
    })
  })

  test('by year: the sum of its months, hours rounded once, also where a period cuts a month', async () => {
    const whole = await ask({ by: 'year' })
    expect(whole).toEqual({
      '2026': {
        ...{ key: '2026', participations: 71, sessions: 5, hours: 60.5 },
        ...{ cancelled: 2, closed: 1, noVisitors: 1 },
        ...{ youthHours: 11, staffHours: 77.7, plannedOrLed: 2, partKnown: 4 },
      },
    })
    expect(await ask({ by: 'year', from: '2026-09-02', to: '2026-11-29' })).toEqual(whole)
  })

  test('by unit', async () => {
    const byUnit = await ask({ by: 'unit' })
    expect(byUnit[world.units.porvoo]).toMatchObject({
      participations: 64,
      sessions: 3,
      hours: 56.5,
      cancelled: 0,
    })
    expect(byUnit[world.units.porvooOther]).toMatchObject({
      participations: 7,
      sessions: 2,
      hours: 4,
      cancelled: 2,
      closed: 1,
    })
    expect(Object.keys(byUnit)).toHaveLength(2)
  })

  test('by form of work', async () => {
    expect(await ask({ by: 'form' })).toMatchObject({
      open: { participations: 41, sessions: 3, hours: 8 },
      school: { participations: 10, sessions: 1, hours: 2.5 },
      camp: { participations: 20, sessions: 1, hours: 50 },
    })
  })

  test('by environment, those that were not told as such', async () => {
    expect(await ask({ by: 'environment' })).toMatchObject({
      'youth-facility': { participations: 41, sessions: 3 },
      'school-lower': { participations: 10, sessions: 1 },
      unspecified: { participations: 20, sessions: 1 },
    })
  })

  test('by age: an evening has no age, so only participations are told', async () => {
    expect(await ask({ by: 'age' })).toEqual({
      '7-8': { key: '7-8', participations: 6, sessions: null, hours: null },
      '13-15': { key: '13-15', participations: 32, sessions: null, hours: null },
      '29+': { key: '29+', participations: 4, sessions: null, hours: null },
      unspecified: { key: 'unspecified', participations: 29, sessions: null, hours: null },
    })
  })

  test('by gender', async () => {
    const byGender = Object.entries(await ask({ by: 'gender' })).map(([key, row]) => [
      key,
      row.participations,
    ])
    expect(Object.fromEntries(byGender)).toEqual({ girl: 12, boy: 6, undisclosed: 4, unspecified: 49 })
  })

  test('by tag: an evening with three tags gives each a third', async () => {
    expect(await ask({ by: 'tag' })).toMatchObject({
      'social-relations': { participations: 36.33, sessions: 1.33, hours: 4.3 },
      games: { participations: 22.33, sessions: 1.33, hours: 50.3 },
      sports: { participations: 2.33, sessions: 0.33, hours: 0.3 },
    })
  })

  test('of one unit', async () => {
    expect(Object.keys(await ask({ by: 'month', unit: world.units.porvooOther }))).toEqual(['2026-10'])
  })

  test('of nothing recorded: nothing, and no zeros', async () => {
    expect(await ask({ from: '2026-01', to: '2026-08' })).toEqual({})
  })
})

describe('the sums of Porvoo', () => {
  const asked = (query: string) => `/api/youth/summary?municipality=638&${query}`

  test.each(['worker', 'colleague', 'manager', 'respondent', 'approver'] as const)(
    'are seen by its %s',
    async (as) => {
      expect((await summary(world, as, autumn))['2026-09']).toMatchObject({ participations: 44 })
    },
  )

  test.each([
    'ouluWorker',
    'ouluManager',
    'kuopioWorker',
    'unitWorker',
    'reviewer',
    'analyst',
    'steering',
    'admin',
  ] as const)('are not seen by the %s', async (as) => {
    expect((await world.ask(asked('from=2026-09&to=2026-09'), { as })).status).toBe(403)
  })

  test('are not seen without signing in', async () => {
    expect((await world.ask(asked('from=2026-09&to=2026-09'))).status).toBe(401)
  })

  test.each([
    ['to', 'from=2026-10&to=2026-09'],
    ['from', 'from=2026-13&to=2026-09'],
    ['from', 'from=0000-01&to=2026-09'],
    ['from', 'from=0099-01-01&to=2026-09'],
    ['to', 'from=2026-09&to=9999-12-31'],
    ['from', 'to=2026-09'],
    ['to', 'from=2026-09&to=2026-09-31'],
    ['by', 'from=2026-09&to=2026-09&by=person'],
    ['unit', 'from=2026-09&to=2026-09&unit=x'],
  ])('name %s where it cannot be: %s', async (field, query) => {
    const answer = await world.ask(asked(query), { as: 'worker' })
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { detail: expect.stringContaining(field), errors: [{ field }] },
    ])
  })

  test.each([
    'from=1900-01-01&to=2999-12-31',
    'from=2999-12-02&to=2999-12-31',
    'from=1900-01-02&to=1900-01-03',
    'from=1900-02&to=1900-02',
  ])('can be asked for days as far off as %s', async (query) => {
    expect((await world.ask(asked(query), { as: 'worker' })).status).toBe(200)
  })
})
