import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { send } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

type Times = { date: string; start: string; end: string; endDate?: string }

async function recorded(times: Times) {
  const answer = await send(
    world,
    'worker',
    randomUUID(),
    evening(world.units.porvoo, { ...times, youthOrganisedMinutes: undefined }),
  )
  return { status: answer.status, ...(await answer.json()) }
}
const refused = async (times: Times) => {
  const { status, errors, detail } = await recorded(times)
  return { status, field: errors?.[0]?.field, named: detail?.includes(errors?.[0]?.field) }
}

describe('the times of an evening', () => {
  test.each([
    [
      'over midnight into the next day',
      { date: '2026-11-20', start: '20:00', end: '01:30' },
      330,
      '2026-11-20T23:30:00.000Z',
    ],
    ['until midnight', { date: '2026-11-20', start: '20:00', end: '00:00' }, 240, '2026-11-20T22:00:00.000Z'],
    ['over New Year', { date: '2025-12-31', start: '22:00', end: '02:00' }, 240, '2026-01-01T00:00:00.000Z'],
    ['on a leap day', { date: '2024-02-29', start: '23:00', end: '01:00' }, 120, '2024-02-29T23:00:00.000Z'],
    [
      'of sixteen hours',
      { date: '2026-11-20', start: '08:00', end: '00:00' },
      960,
      '2026-11-20T22:00:00.000Z',
    ],
    [
      'of a camp',
      { date: '2026-06-08', start: '10:00', end: '15:00', endDate: '2026-06-12' },
      6060,
      '2026-06-12T12:00:00.000Z',
    ],
    [
      'with an end date on the same day',
      { date: '2026-11-20', start: '17:00', end: '21:00', endDate: '2026-11-20' },
      240,
      '2026-11-20T19:00:00.000Z',
    ],
    [
      'when an hour exists twice, the first of them',
      { date: '2026-10-25', start: '02:00', end: '03:30' },
      90,
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'over the night with 25 hours',
      { date: '2026-10-24', start: '20:00', end: '06:00' },
      660,
      '2026-10-25T04:00:00.000Z',
    ],
    [
      'over the night with 23 hours',
      { date: '2026-03-28', start: '20:00', end: '06:00' },
      540,
      '2026-03-29T03:00:00.000Z',
    ],
  ])('%s', async (_, times, minutes, endsAt) => {
    expect(await recorded(times)).toMatchObject({ status: 201, ...times, minutes, endsAt })
  })

  test.each([
    [
      'starts in the hour that the clocks skip',
      'start',
      { date: '2026-03-29', start: '03:30', end: '05:00' },
    ],
    ['ends in the hour that the clocks skip', 'end', { date: '2026-03-28', start: '20:00', end: '03:30' }],
    ['lasts over sixteen hours', 'end', { date: '2026-11-20', start: '08:00', end: '00:01' }],
    ['ends when it begins', 'end', { date: '2026-11-20', start: '17:00', end: '17:00' }],
    ['is tomorrow', 'date', { date: inDays(2), start: '17:00', end: '18:00' }],
    ['was before the first year', 'date', { date: '2012-12-31', start: '17:00', end: '18:00' }],
    ['is on a day that no year has', 'date', { date: '2026-02-30', start: '17:00', end: '18:00' }],
    ['is on a leap day of a common year', 'date', { date: '2025-02-29', start: '17:00', end: '18:00' }],
    ['is of the year zero', 'date', { date: '0000-01-01', start: '17:00', end: '18:00' }],
    ['starts at a minute that no clock shows', 'start', { date: '2026-11-20', start: '24:00', end: '01:00' }],
    [
      'is a camp that ends before it begins',
      'endDate',
      { date: '2026-06-08', start: '10:00', end: '15:00', endDate: '2026-06-07' },
    ],
    [
      'is a camp of one day that ends before it begins',
      'end',
      { date: '2026-06-08', start: '10:00', end: '09:00', endDate: '2026-06-08' },
    ],
    [
      'is a camp of over 31 days',
      'endDate',
      { date: '2026-06-08', start: '10:00', end: '15:00', endDate: '2026-07-10' },
    ],
    [
      'is a camp that has not ended',
      'endDate',
      { date: inDays(-2), start: '10:00', end: '15:00', endDate: inDays(2) },
    ],
  ])('are refused where it %s, and %s is named', async (_, field, times) => {
    expect(await refused(times)).toEqual({ status: 422, field, named: true })
  })
})
