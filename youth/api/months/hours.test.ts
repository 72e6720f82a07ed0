import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { record } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const hours = (as: TestPerson, municipality: string, rest = '') =>
  world.ask(`/api/youth/summary/hours?municipality=${municipality}&from=2026-09&to=2026-09${rest}`, { as })

test('who leads reads when young people come: by weekday and hour, on how many days, of what has a place and a time', async () => {
  const { porvoo, porvooOther } = world.units
  const held = (unit: string, date: string, start: string, end: string, total: number, more = {}) =>
    record(
      world,
      'worker',
      evening(unit, { date, start, end, participants: { total }, youthOrganisedMinutes: undefined, ...more }),
    )
  // Two Fridays, and two units on the first of them.
  await held(porvoo, '2026-09-04', '18:00', '20:00', 20)
  await held(porvoo, '2026-09-11', '18:00', '19:00', 10)
  await held(porvooOther, '2026-09-04', '18:20', '18:50', 4)
  // Half an hour of an hour is enough, less is not; after midnight it is Sunday.
  await held(porvoo, '2026-09-05', '22:31', '00:30', 6)
  // Nobody came: a day all the same. Cancelled is none.
  await held(porvoo, '2026-09-18', '18:00', '19:00', 0)
  await held(porvoo, '2026-09-25', '18:00', '19:00', 0, { exception: 'cancelled', participants: undefined })
  // A talk with one person is told by no hour.
  await held(porvoo, '2026-09-07', '12:00', '13:00', 1, {
    form: 'individual',
    youthPart: undefined,
    tags: [],
  })

  expect(await (await hours('manager', '638')).json()).toEqual([
    { weekday: 5, hour: 18, days: 3, participations: 34 },
    { weekday: 5, hour: 19, days: 1, participations: 20 },
    { weekday: 6, hour: 23, days: 1, participations: 6 },
    { weekday: 7, hour: 0, days: 1, participations: 6 },
  ])
  expect(await (await hours('manager', '638', `&unit=${porvooOther}`)).json()).toEqual([
    { weekday: 5, hour: 18, days: 1, participations: 4 },
  ])
  expect((await hours('manager', '564')).status).toBe(403)
  expect((await hours('unitWorker', '638')).status).toBe(403)
})
