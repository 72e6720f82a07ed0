import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../app/testing/world'
import type { OwnCard, PublishedCard } from './schemas'
import { card, writeCard } from './testing/cards'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const put = (
  id: string,
  body: unknown,
  headers: Record<string, string> = {},
  as: TestPerson = 'respondent',
  municipality = '638',
) => world.ask(`/api/culture/cards/${municipality}/${id}`, { as, method: 'PUT', body, headers })
const publish = (id: string, published: boolean, as: TestPerson = 'respondent') =>
  world.ask(`/api/culture/cards/638/${id}/publication`, { as, method: 'PUT', body: { published } })
const forEveryone = async (query = '') =>
  (await (await world.ask(`/api/culture/cards${query}`)).json()) as PublishedCard[]

describe('a good-practice card', () => {
  test('is hidden until its municipality shows it, and can be hidden again', async () => {
    const id = randomUUID()
    const first = await put(id, card())
    expect([first.status, await first.json()]).toMatchObject([201, { published: false, version: 1 }])
    expect((await forEveryone()).map((one) => one.id)).not.toContain(id)
    const shown: OwnCard = await (await publish(id, true, 'approver')).json()
    expect(shown).toMatchObject({ published: true, publishedAt: expect.any(String), version: 2 })
    expect((await forEveryone('?indicator=CU202&municipality=638')).map((one) => one.id)).toContain(id)
    expect((await forEveryone('?indicator=CU207')).map((one) => one.id)).not.toContain(id)
    await publish(id, false)
    expect((await forEveryone()).map((one) => one.id)).not.toContain(id)
  })

  test('is corrected from the version that was seen; two who correct at once lose nothing unnoticed', async () => {
    const id = await writeCard(world, 'respondent', '638')
    const corrected = card({ title: 'Kulttuurikävelyt' })
    expect((await put(id, corrected)).status).toBe(409)
    expect((await put(id, corrected, { 'if-match': '"2"' })).status).toBe(200)
    expect((await put(id, card({ title: 'Toinen' }), { 'if-match': '"2"' }, 'approver')).status).toBe(412)
    expect((await forEveryone()).find((one) => one.id === id)?.title).toBe('Kulttuurikävelyt')
  })

  test('may be sent twice and is one card', async () => {
    const id = randomUUID()
    expect([(await put(id, card())).status, (await put(id, card())).status]).toEqual([201, 200])
  })

  test('is written for no other municipality, and hidden ones are not seen elsewhere', async () => {
    const id = await writeCard(world, 'respondent', '638', { published: false })
    expect((await put(randomUUID(), card(), {}, 'respondent', '564')).status).toBe(403)
    expect((await put(id, card(), { 'if-match': '"1"' }, 'otherRespondent')).status).toBe(403)
    const away = await world.ask('/api/culture/cards/own?municipality=638', { as: 'otherRespondent' })
    expect(away.status).toBe(403)
    const own: OwnCard[] = await (
      await world.ask('/api/culture/cards/own?municipality=638', { as: 'approver' })
    ).json()
    expect(own.map((one) => one.id)).toContain(id)
  })

  test('keeps a translation whole: title and text, or neither', async () => {
    const translation = { title: 'Kulturpromenader', text: 'Byarna väljer rutten.' }
    const id = await writeCard(world, 'respondent', '638', { body: card({ translation }) })
    expect((await forEveryone()).find((one) => one.id === id)?.translation).toEqual(translation)
    const half = await put(randomUUID(), card({ translation: { title: 'Kulturpromenader', text: '' } }))
    expect([half.status, await half.json()]).toMatchObject([422, { errors: [{ field: 'translation.text' }] }])
  })

  test('is read on the page of good practice, in the reader’s language where it was written so', async () => {
    const translation = { title: 'Byarnas kulturpromenader', text: 'Byarna väljer rutten.' }
    const id = await writeCard(world, 'respondent', '638', {
      body: card({ title: 'Kylien kävelyt', translation }),
    })
    const page = async (path: string) => (await world.ask(path)).text()
    expect(await page('/fi/hyvat-kaytannot')).toContain('Kylien kävelyt')
    expect(await page('/sv/god-praxis')).toContain('Byarnas kulturpromenader')
    expect(await page('/en/good-practice')).toContain('lang="fi">Kylien kävelyt')
    await publish(id, false)
    expect(await page('/fi/hyvat-kaytannot')).not.toContain('Kylien kävelyt')
  })

  test('says which mailbox is none', async () => {
    const refused = await put(randomUUID(), card({ email: 'kulttuuri' }))
    expect([refused.status, await refused.json()]).toMatchObject([422, { errors: [{ field: 'email' }] }])
  })

  test('leaves in the audit who changed it, and none of its text', async () => {
    const id = await writeCard(world, 'respondent', '638')
    const { rows } = await sql<{
      action: string
      municipality: string
      changes: string
    }>`select action, municipality, changes::text from base.audit where subject = ${id} order by id`.execute(
      world.database.owner,
    )
    expect(rows.map(({ action, municipality }) => [action, municipality])).toEqual([
      ['created', '638'],
      ['published', '638'],
    ])
    expect(JSON.stringify(rows)).not.toContain('Kylät')
  })
})
