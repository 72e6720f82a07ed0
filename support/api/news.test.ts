import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, testPeople, type World } from '../../app/testing/world'
import type { PublishedNews, WrittenNews } from './newsSchemas'
import { get } from './testing/threads'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const news = (changes: Record<string, unknown> = {}) => ({
  title: { fi: 'Kuukausinäkymä uudistui', sv: 'Månadsvyn har förnyats', en: '' },
  text: { fi: 'Kuukausi näkyy nyt yksiköittäin.', sv: 'Månaden visas nu enligt enhet.', en: '' },
  ...changes,
})
const put = (id: string, body: unknown, headers: Record<string, string> = {}, as: TestPerson = 'team') =>
  world.ask(`/api/support/news/${id}`, { as, method: 'PUT', body, headers })
const publish = (id: string, published: boolean, as: TestPerson = 'team') =>
  world.ask(`/api/support/news/${id}/publication`, { as, method: 'PUT', body: { published } })
const forEveryone = async () => (await (await world.ask('/api/support/news')).json()) as PublishedNews[]

describe('news', () => {
  test('is a draft that nobody else sees, then published, then withdrawn, each with its date', async () => {
    const id = randomUUID()
    expect((await put(id, news())).status).toBe(201)
    expect((await forEveryone()).map((one) => one.id)).not.toContain(id)

    const published: WrittenNews = await (await publish(id, true)).json()
    expect(published).toMatchObject({ public: true, publishedAt: expect.any(String), withdrawnAt: null })
    expect((await forEveryone())[0]).toMatchObject({ id, title: news().title })

    const withdrawn: WrittenNews = await (await publish(id, false)).json()
    expect(withdrawn).toMatchObject({ public: false, withdrawnAt: expect.any(String), version: 3 })
    expect((await forEveryone()).map((one) => one.id)).not.toContain(id)
    const [last] = await get<WrittenNews[]>(world, 'team', '/api/support/news/all')
    expect(last).toMatchObject({ id, public: false })
  })

  test('is not published without Finnish and Swedish, and says what is missing', async () => {
    const id = randomUUID()
    await put(id, news({ text: { fi: 'Vain suomeksi.', sv: '' }, title: { fi: 'Otsikko', sv: '' } }))
    const refused = await publish(id, true)
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { errors: [{ field: 'title.sv' }, { field: 'text.sv' }] },
    ])
  })

  test('keeps both languages once it is published', async () => {
    const id = randomUUID()
    await put(id, news())
    await publish(id, true)
    const spoilt = await put(id, news({ text: { fi: 'Uusi', sv: '' } }), { 'if-match': '"2"' })
    expect([spoilt.status, (await forEveryone())[0]?.text.sv]).toEqual([422, news().text.sv])
  })

  test('is corrected from the version that was seen; another text under its id is refused', async () => {
    const id = randomUUID()
    await put(id, news())
    const other = news({ text: { fi: 'A', sv: 'B', en: 'C' } })
    expect((await put(id, news())).status).toBe(200)
    expect((await put(id, other)).status).toBe(409)
    expect((await put(id, other, { 'if-match': '"7"' })).status).toBe(412)
    expect((await put(id, other, { 'if-match': '"1"' })).status).toBe(200)
    expect((await put(randomUUID(), other, { 'if-match': '"1"' })).status).toBe(404)
  })

  test.each((Object.keys(testPeople) as TestPerson[]).filter((as) => as !== 'team'))(
    'is not written, published or read as a draft by %s',
    async (as) => {
      const id = randomUUID()
      expect((await put(id, news(), {}, as)).status).toBe(403)
      expect((await publish(id, true, as)).status).toBe(403)
      expect((await world.ask('/api/support/news/all', { as })).status).toBe(403)
    },
  )

  test('leaves no word of it in the audit', async () => {
    const secret = `luonnos-${randomUUID()}`
    const id = randomUUID()
    await put(id, news({ title: { fi: secret, sv: secret } }))
    await put(id, news({ title: { fi: `${secret}!`, sv: secret } }), { 'if-match': '"1"' })
    const { rows } = await sql<{ text: string }>`select to_jsonb(a)::text as text from base.audit a`.execute(
      world.database.owner,
    )
    expect(rows.filter(({ text }) => text.includes(secret))).toEqual([])
  })
})
