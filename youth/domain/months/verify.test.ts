import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { record, remove, send, summary } from '../../api/testing/sessions'
import { anySession } from '../testing/anySession'
import { type Difference, verifyMonths } from './verify'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function verify() {
  const differences: Difference[] = []
  const { compared, differing } = await verifyMonths(world.database.owner, (difference) =>
    differences.push(difference),
  )
  expect(differing).toBe(differences.length)
  return { compared, differences }
}

type Body = { unit: string; date: string; participants?: { total: number } | undefined; exception?: string }
const anyTurn = fc.record({
  turn: fc.constantFrom('record', 'record', 'correct', 'move', 'delete'),
  which: fc.nat(),
  session: anySession,
  place: fc.record({
    unit: fc.constantFrom('porvoo', 'porvooOther'),
    date: fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-31'),
  }),
})

describe('the months of units', () => {
  /** What stands, as the test knows it: id → the version and content that was last taken. */
  const standing = new Map<string, { version: number; body: Body }>()

  test('are the sum of what stands after any row of recordings, corrections, moves and deletions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTurn, { minLength: 5, maxLength: 20 }), async (turns) => {
        for (const { turn, which, session, place } of turns) {
          const [id, known] = [...standing][which % Math.max(1, standing.size)] ?? []
          const fresh = { ...session, unit: world.units[place.unit as 'porvoo'], date: place.date }
          if (turn === 'record' || !id || !known) {
            standing.set(await record(world, 'worker', fresh), { version: 1, body: fresh })
          } else if (turn === 'delete') {
            expect((await remove(world, 'worker', id, { 'if-match': `"${known.version}"` })).status).toBe(204)
            standing.delete(id)
          } else {
            const body =
              turn === 'move'
                ? { ...known.body, unit: fresh.unit, date: fresh.date }
                : { ...fresh, unit: known.body.unit, date: known.body.date }
            const answer = await send(world, 'worker', id, body, { 'if-match': `"${known.version}"` })
            expect(answer.status).toBe(200)
            standing.set(id, { version: (await answer.json()).version, body })
          }
        }
        expect((await verify()).differences).toEqual([])
        for (const unit of [world.units.porvoo, world.units.porvooOther]) {
          const told = await summary(world, 'worker', {
            municipality: '638',
            unit,
            from: '2026-09',
            to: '2026-10',
          })
          const held = [...standing.values()]
            .map(({ body }) => body)
            .filter((body) => body.unit === unit && !body.exception)
          const sum = held.reduce((all, { participants }) => all + (participants?.total ?? 0), 0)
          expect(Object.values(told).reduce((all, row) => all + row.participations, 0)).toBe(sum)
          expect(Object.values(told).reduce((all, row) => all + (row.sessions ?? 0), 0)).toBe(held.length)
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  test('are the sum also after fifty writers at the same moment', async () => {
    const sessions = fc.sample(anySession, { numRuns: 50, seed: 7 })
    await Promise.all(
      sessions.map(async (session, index) => {
        const body = {
          ...session,
          unit: index % 2 ? world.units.porvoo : world.units.porvooOther,
          date: '2026-10-10',
        }
        const id = await record(world, 'worker', body)
        const moved = { ...body, unit: world.units.porvoo, form: 'event' }
        if (index % 3 === 0) await send(world, 'colleague', id, moved, { 'if-match': '"1"' })
        if (index % 5 === 0) await remove(world, 'manager', id, { 'if-match': '*' })
      }),
    )
    expect((await verify()).differences).toEqual([])
  })

  const damage = (table: string, change: string) =>
    sql`${sql.raw(`update youth.${table} set ${change} where ctid = (select ctid from youth.${table} order by municipality, unit, month limit 1)`)}`.execute(
      world.database.owner,
    )

  test.each([
    ['session_month', 'participations', 'participations'],
    ['session_month', 'age_9_12', 'age_9_12'],
    ['tag_month', 'minute_sixths', 'minuteSixths'],
  ])(
    'that are damaged in %s.%s are found, with what is stored and what it should be',
    async (table, column, measure) => {
      await damage(table, `${column} = ${column} + 3`)
      const { differences } = await verify()
      expect(differences).toMatchObject([{ municipality: '638', measure }])
      expect((differences[0]?.stored ?? 0) - (differences[0]?.counted ?? 0)).toBe(3)
      await damage(table, `${column} = ${column} - 3`)
      expect((await verify()).differences).toEqual([])
    },
  )

  test('that were lost, or that nobody recorded, are found', async () => {
    const place = sql`'638', ${world.units.porvoo}, '2026-02-01'`
    await sql`insert into youth.session_month (municipality, unit, month, form, environment, participations)
      values (${place}, 'open', 'library', 9)`.execute(world.database.owner)
    await sql`insert into youth.tag_month (municipality, unit, month, tag, session_sixths) values (${place}, 'games', 6)`.execute(
      world.database.owner,
    )
    const found = (await verify()).differences
    expect(found.map(({ part, stored, counted }) => [part, stored, counted])).toEqual([
      ['open library', 9, 0],
      ['games', 6, 0],
    ])
    await sql`delete from youth.session_month where month = '2026-02-01'`.execute(world.database.owner)
    await sql`delete from youth.tag_month where month = '2026-02-01'`.execute(world.database.owner)

    await record(
      world,
      'worker',
      {
        unit: world.units.porvoo,
        form: 'open',
        date: '2026-01-05',
        start: '10:00',
        end: '11:00',
        participants: { total: 2 },
        tags: ['games'],
      },
      randomUUID(),
    )
    await sql`delete from youth.session_month where month = '2026-01-01'`.execute(world.database.owner)
    expect((await verify()).differences).toContainEqual({
      ...{ municipality: '638', unit: world.units.porvoo, month: '2026-01-01', part: 'open unspecified' },
      ...{ measure: 'participations', stored: 0, counted: 2 },
    })
  })
})
