import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const decide = (as: TestPerson, open: boolean, municipality = '638') =>
  world.ask('/api/youth/publication', { as, method: 'PUT', body: { municipality, public: open } })
const read = (as: TestPerson, municipality = '638') =>
  world.ask(`/api/youth/publication?municipality=${municipality}`, { as })

describe('whether a municipality’s months are public', () => {
  test('is not decided before its manager decides, and nothing is public until then', async () => {
    expect(await (await read('ouluManager', '564')).json()).toEqual({
      table: 'youth-months',
      public: false,
      decidedAt: null,
      decidedBy: null,
    })
  })

  test('is the manager’s decision, told with who decided and when, and can be taken back', async () => {
    expect(await (await decide('manager', true)).json()).toMatchObject({
      public: true,
      decidedBy: 'manager',
      decidedAt: expect.any(String),
    })
    expect(await (await decide('manager', false)).json()).toMatchObject({
      public: false,
      decidedBy: 'manager',
    })
    expect(await (await read('manager')).json()).toMatchObject({ public: false, decidedBy: 'manager' })
  })

  test('is decided once where the same is sent again, and each decision is on record', async () => {
    await decide('ouluManager', true, '564')
    const first = await (await read('ouluManager', '564')).json()
    await decide('ouluManager', true, '564')
    expect(await (await read('ouluManager', '564')).json()).toEqual(first)
    const { rows } = await sql<{ changes: unknown }>`select changes from base.audit
      where kind = 'youth.publication' and municipality = '564'`.execute(world.database.owner)
    expect(rows).toEqual([{ changes: { public: [false, true] } }])
  })

  test.each([
    'worker',
    'unitWorker',
    'ouluManager',
    'respondent',
    'approver',
    'reviewer',
    'analyst',
    'steering',
    'admin',
  ] as const)('is not the %s’s to decide or to read', async (as) => {
    expect([(await decide(as, true)).status, (await read(as)).status]).toEqual([403, 403])
  })

  test.each([
    ['municipality', { municipality: '999', public: true }],
    ['public', { municipality: '638', public: 'yes' }],
    ['public', { municipality: '638' }],
    ['table', { municipality: '638', public: true, table: 'x' }],
  ])('names %s where it cannot be %j', async (field, body) => {
    const answer = await world.ask('/api/youth/publication', { as: 'manager', method: 'PUT', body })
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { detail: expect.stringContaining(field) },
    ])
  })
})
