import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { record, send } from '../testing/sessions'

type Listed = { id: string; date: string; start: string; unit: string }
type Page = { sessions: Listed[]; next: string | null }

let world: World
/** Fifty evenings on ten days, several of them at the same minute. */
let recorded: Listed[]
beforeAll(async () => {
  world = await openWorld()
  recorded = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const [date, start] = [
        `2026-10-${String(1 + (index % 10)).padStart(2, '0')}`,
        index % 3 ? '17:00' : '16:30',
      ]
      const unit = index % 2 ? world.units.porvoo : world.units.porvooOther
      return { id: await record(world, 'worker', evening(unit, { date, start })), date, start, unit }
    }),
  )
})
afterAll(() => world.close())

async function page(query: Record<string, string>): Promise<Page> {
  const answer = await world.ask(
    `/api/youth/sessions?${new URLSearchParams({ municipality: '638', ...query })}`,
    { as: 'worker' },
  )
  expect(answer.status).toBe(200)
  return answer.json()
}

async function everyPage(
  query: Record<string, string>,
  between: () => Promise<unknown> = async () => {},
): Promise<Listed[]> {
  const all: Listed[] = []
  let cursor: string | null = null
  do {
    const { sessions, next }: Page = await page(cursor ? { ...query, cursor } : query)
    all.push(...sessions)
    cursor = next
    await between()
  } while (cursor)
  return all
}

const newestFirst = (list: readonly Listed[]) =>
  [...list]
    .sort((a, b) => (`${a.date} ${a.start} ${a.id}` < `${b.date} ${b.start} ${b.id}` ? 1 : -1))
    .map(({ id }) => id)
const october = { from: '2026-10-01', to: '2026-10-31' }

describe('the list of a municipality’s evenings', () => {
  test.each(['1', '7', '50', '200'])('shows each exactly once, newest first, %s to a page', async (limit) => {
    expect((await everyPage({ ...october, limit })).map(({ id }) => id)).toEqual(newestFirst(recorded))
  })

  test('comes fifty to a page unless asked, and says when there is no more', async () => {
    const { sessions, next } = await page(october)
    expect([sessions.length, next]).toEqual([50, null])
    await record(world, 'worker', evening(world.units.porvoo, { date: '2026-09-30' }))
    const longer = await page({ from: '2026-09-30', to: '2026-10-31' })
    expect([longer.sessions.length, typeof longer.next]).toEqual([50, 'string'])
  })

  test('shows each exactly once also while others record newer and older ones', async () => {
    const days = ['2026-11-01', '2026-10-05', '2026-09-01']
    let turn = 0
    const seen = await everyPage({ limit: '6' }, async () => {
      if (turn < 9) await record(world, 'colleague', evening(world.units.porvoo, { date: days[turn++ % 3] }))
    })
    const ids = seen.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(recorded.map(({ id }) => id)))
  })

  test('is asked by unit and by days, the last day included', async () => {
    const query = { unit: world.units.porvooOther, from: '2026-10-03', to: '2026-10-05', limit: '2' }
    const expected = recorded.filter(
      ({ unit, date }) => unit === world.units.porvooOther && date >= '2026-10-03' && date <= '2026-10-05',
    )
    expect((await everyPage(query)).map(({ id }) => id)).toEqual(newestFirst(expected))
  })

  test('shows nothing of another municipality’s unit', async () => {
    expect(await page({ unit: world.units.oulu })).toEqual({ sessions: [], next: null })
  })

  test('shows a corrected evening in its new place and a move to another day once', async () => {
    const id = await record(world, 'worker', evening(world.units.porvoo, { date: '2026-03-01' }))
    await send(world, 'worker', id, evening(world.units.porvoo, { date: '2026-02-01' }), {
      'if-match': '"1"',
    })
    expect((await page({ from: '2026-03-01', to: '2026-03-01' })).sessions).toEqual([])
    expect((await page({ from: '2026-02-01', to: '2026-02-01' })).sessions).toMatchObject([
      { id, version: 2 },
    ])
  })

  const encoded = (text: string) => Buffer.from(text).toString('base64url')
  test.each([
    ['cursor', { cursor: 'x' }],
    ['cursor', { cursor: encoded(`2026-02-30 17:00 ${randomUUID()}`) }],
    ['cursor', { cursor: encoded(`0000-01-01 17:00 ${randomUUID()}`) }],
    ['cursor', { cursor: encoded(`2026-02-01 24:00 ${randomUUID()}`) }],
    ['cursor', { cursor: encoded(`2026-02-01 17:00 ${'-'.repeat(36)}`) }],
    ['cursor', { cursor: encoded(`2026-02-01 17:00 ${randomUUID()} more`) }],
    ['limit', { limit: '0' }],
    ['limit', { limit: '201' }],
    ['limit', { limit: '1e2' }],
    ['from', { from: '2026-13-01' }],
    ['to', { from: '2026-10-02', to: '2026-10-01' }],
    ['unit', { unit: 'porvoo' }],
    ['municipality', { municipality: '999' }],
    ['municipality', { municipality: '63' }],
  ])('names %s where it cannot be %j', async (field, query) => {
    const answer = await world.ask(
      `/api/youth/sessions?${new URLSearchParams({ municipality: '638', ...query })}`,
      { as: 'worker' },
    )
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { detail: expect.stringContaining(field), errors: [{ field }] },
    ])
  })
})
