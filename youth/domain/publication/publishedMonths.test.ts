import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { nobody, publishing, read } from '../../../base/database/transaction'
import { cellsOf, findLatestRelease } from '../../../statistics/domain/releases'
import { record } from '../../api/testing/sessions'
import { everyone, monthsTable, publishMonths } from './publishedMonths'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const publish = (thisMonth = '2026-11') =>
  publishing(world.database.publisher, (tx) =>
    publishMonths(tx, world.register, { thisMonth, example: false }),
  )

const decide = (municipality: string, open: boolean) =>
  sql`insert into youth.publication (municipality, published_table, public, decided_by)
    values (${municipality}, ${monthsTable}, ${open}, ${world.people.manager.id})
    on conflict (municipality, published_table) do update set public = excluded.public`.execute(
    world.database.owner,
  )

/** The figures of the latest release as anyone reads them: `place month measure` → value or what kind of nothing. */
async function released(): Promise<Record<string, number | string>> {
  return read(world.database.app, nobody, async (tx) => {
    const release = await findLatestRelease(tx, monthsTable)
    const cells = release ? await cellsOf(tx, release) : []
    return Object.fromEntries(
      cells.map(({ place, period, measure, cell }) => [
        `${place} ${period} ${measure}`,
        cell.kind === 'value' ? cell.value : cell.kind,
      ]),
    )
  })
}
const placesOf = (figures: Record<string, unknown>) =>
  [...new Set(Object.keys(figures).map((key) => key.slice(0, key.indexOf(' '))))].sort()

// One story, told in order: what is decided and recorded in one promise stands in the next.
describe('what becomes public of youth work', () => {
  test('is nothing before a municipality has decided', async () => {
    await record(world, 'worker', evening(world.units.porvoo, { date: '2026-10-02', end: '20:15' }))
    await record(
      world,
      'ouluWorker',
      evening(world.units.oulu, { date: '2026-10-03', participants: { total: 100 } }),
    )
    expect([await publish(), await released()]).toEqual([null, {}])
  })

  test('is the completed months of those that decided, and theirs alone in the total', async () => {
    await decide('638', true)
    await record(world, 'worker', evening(world.units.porvoo, { date: '2026-11-02' }))
    expect(await publish()).toEqual({ made: true, number: 1 })
    expect(await released()).toEqual({
      ...{ '638 2026-10 participations': 34, '638 2026-10 sessions': 1, '638 2026-10 hours': 3.3 },
      ...{
        [`${everyone} 2026-10 participations`]: 34,
        [`${everyone} 2026-10 sessions`]: 1,
        [`${everyone} 2026-10 hours`]: 3.3,
      },
    })
  })

  test('is not released again when nothing has changed', async () => {
    expect(await publish()).toEqual({ made: false, number: 1 })
  })

  test('is released again after a correction, and the former release stays as it was', async () => {
    await record(
      world,
      'worker',
      evening(world.units.porvoo, { date: '2026-10-20', participants: { total: 6 } }),
    )
    expect(await publish()).toEqual({ made: true, number: 2 })
    expect(await released()).toMatchObject({ '638 2026-10 participations': 40, '638 2026-10 sessions': 2 })
  })

  test('has the next month once it is complete', async () => {
    await publish('2026-12')
    expect(await released()).toMatchObject({
      '638 2026-11 participations': 34,
      '638 2026-10 participations': 40,
    })
    await publish()
    expect(Object.keys(await released()).some((key) => key.includes('2026-11'))).toBe(false)
  })

  test('says of a month in which nothing was recorded that it is missing, never zero', async () => {
    await record(world, 'worker', evening(world.units.porvoo, { date: '2026-08-15' }))
    await publish()
    expect(await released()).toMatchObject({
      '638 2026-08 sessions': 1,
      '638 2026-09 sessions': 'missing',
      [`${everyone} 2026-09 sessions`]: 'missing',
    })
  })

  test('says of a month in which all was cancelled or closed that nothing was held, which is a zero', async () => {
    await record(
      world,
      'worker',
      evening(world.units.porvoo, { date: '2026-09-15', exception: 'closed', participants: undefined }),
    )
    await publish()
    expect(await released()).toMatchObject({
      '638 2026-09 sessions': 0,
      '638 2026-09 participations': 0,
      '638 2026-09 hours': 0,
    })
  })

  test('keeps the months before a merger under the old code and has those after it under the new', async () => {
    await record(
      world,
      'kuopioWorker',
      evening(world.units.juankoski, { date: '2016-12-30', participants: { total: 3 } }),
    )
    await record(
      world,
      'kuopioWorker',
      evening(world.units.juankoski, { date: '2017-01-02', participants: { total: 5 } }),
    )
    await decide('297', true)
    await publish()
    expect(await released()).toMatchObject({
      ...{
        '174 2016-12 participations': 3,
        '297 2016-12 participations': 'missing',
        [`${everyone} 2016-12 participations`]: 3,
      },
      ...{
        '174 2017-01 participations': 'notApplicable',
        '297 2017-01 participations': 5,
        [`${everyone} 2017-01 participations`]: 5,
      },
    })
  })

  test('follows what the successor decided, and not what its predecessor once did', async () => {
    await decide('174', true)
    await decide('297', false)
    await publish()
    expect(placesOf(await released())).toEqual(['638', everyone])
    await sql`delete from youth.publication where municipality = '297'`.execute(world.database.owner)
    await publish()
    expect(placesOf(await released())).toEqual(['174', '297', '638', everyone])
    await decide('174', false)
  })

  test('leaves with the next release when the municipality withdraws, the last one too', async () => {
    await decide('638', false)
    expect((await publish())?.made).toBe(true)
    const figures = await released()
    expect(placesOf(figures)).toEqual([everyone])
    expect(new Set(Object.values(figures))).toEqual(new Set(['missing']))
    expect((await publish())?.made).toBe(false)
  })
})
