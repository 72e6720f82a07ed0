import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { makeRound } from '../../testing/rounds'
import type { Progress } from './schemas'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const deputy = {
  ...{ municipality: '638', subject: 'culture', role: 'deputy' },
  ...{ name: 'Veera Vara', email: 'veera.vara@test.example', language: 'sv' },
}
const query = 'municipality=638&subject=culture'
const put = (as: TestPerson, path: string, changes: object = {}) =>
  world.ask(`/api/collection/${path}`, { as, method: 'PUT', body: { ...deputy, ...changes } })
const remove = (as: TestPerson, path: string, role = 'deputy') =>
  world.ask(`/api/collection/${path}?${query}&role=${role}`, { as, method: 'DELETE' })
const listed = async (as: TestPerson) =>
  (await (await world.ask(`/api/collection/managed-contacts?${query}`, { as })).json()) as unknown[]
/** Where an address still stands, in any table. */
async function whereStands(address: string): Promise<string[]> {
  const { rows } = await sql<{ place: string }>`
    select 'contact' as place from collection.contact c where to_jsonb(c)::text like ${`%${address}%`}
    union all select 'reminder' from collection.reminder m where to_jsonb(m)::text like ${`%${address}%`}
    union all select 'audit' from base.audit a where to_jsonb(a)::text like ${`%${address}%`}`.execute(
    world.database.owner,
  )
  return rows.map(({ place }) => place)
}

describe('whom rounds are sent to', () => {
  test('is seen, written down and removed by those who run them, and the address is kept nowhere', async () => {
    const round = await makeRound(world)
    expect((await put('reviewer', 'managed-contacts')).status).toBe(204)
    expect(await listed('reviewer')).toEqual([deputy])
    for (const sent of [null, '2026-01-10'])
      await sql`insert into collection.reminder (municipality, round, kind, sent_to, sent_at, failed)
        values ('638', ${round}, ${sent ? 'invitation' : 'before-14'}, ${deputy.email}, ${sent}, ${sent ? null : 'no such box'})`.execute(
        world.database.owner,
      )
    const progress = async () => {
      const answered = await world.ask(`/api/collection/managed-rounds/${round}`, { as: 'reviewer' })
      return ((await answered.json()) as Progress).replies.find(({ municipality }) => municipality === '638')
    }
    expect(await progress()).toMatchObject({ contacts: 1, mailFailed: true })
    expect((await remove('reviewer', 'managed-contacts')).status).toBe(204)
    expect(await whereStands(deputy.email)).toEqual([])
    // That the round was sent is still known, and nothing waits to be sent to nobody.
    expect(await progress()).toMatchObject({ contacts: 0, mailFailed: false, invitedAt: expect.anything() })
    const { rows } = await sql`select action, municipality from base.audit
      where kind = 'collection.contact' order by id desc limit 1`.execute(world.database.owner)
    expect(rows).toEqual([{ action: 'contact-removed', municipality: '638' }])
    expect((await remove('reviewer', 'managed-contacts')).status).toBe(404)
  })

  test('is removed by the municipality itself, and by no other', async () => {
    expect((await put('respondent', 'contacts')).status).toBe(204)
    for (const as of ['otherRespondent', 'manager', 'steering'] as const)
      expect([as, (await remove(as, 'contacts')).status]).toEqual([as, 403])
    expect((await remove('steering', 'managed-contacts')).status).toBe(403)
    expect((await remove('respondent', 'contacts')).status).toBe(204)
    expect(await listed('reviewer')).toEqual([])
  })

  test('stays in the letters while the same address is the other person’s too', async () => {
    const round = await makeRound(world)
    await put('respondent', 'contacts')
    await put('respondent', 'contacts', { role: 'main' })
    await sql`insert into collection.reminder (municipality, round, kind, sent_to, sent_at)
      values ('638', ${round}, 'invitation', ${deputy.email}, '2026-01-10')`.execute(world.database.owner)
    await remove('respondent', 'contacts')
    expect(await whereStands(deputy.email)).toEqual(['contact', 'reminder'])
  })
})
