import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newsPaths } from '../support/api/newsPageEndpoints'
import { news, publishNews } from '../support/api/testing/threads'
import { openWorld, type World } from './testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const page = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await world.ask(path, { headers })
  return { status: answer.status, etag: answer.headers.get('etag'), html: await answer.text() }
}

describe('the public page of news', () => {
  test('says so while there is none, and shows the news as soon as it is published', async () => {
    expect((await page(newsPaths.fi)).html).toContain('Uutisia ei vielä ole.')
    await publishNews(world)
    const { status, html } = await page(newsPaths.fi)
    expect([status, html]).toEqual([200, expect.stringContaining(news.text.fi)])
    expect(html).not.toContain(news.text.sv)
    expect(html).not.toContain('<script')
    expect((await page(newsPaths.sv)).html).toContain(news.text.sv)
  })

  test('marks what was not written in English with the language that it is in', async () => {
    const path = `/api/support/news/${randomUUID()}`
    const body = { title: { fi: 'Vain suomeksi', sv: 'Bara på svenska' }, text: { fi: 'Näin.', sv: 'Så.' } }
    await world.ask(path, { as: 'team', method: 'PUT', body })
    await world.ask(`${path}/publication`, { as: 'team', method: 'PUT', body: { published: true } })
    const { html } = await page(newsPaths.en)
    expect(html).toContain('<h2 lang="fi">Vain suomeksi</h2>')
    expect((await page(newsPaths.fi)).html).toContain('<h2>Vain suomeksi</h2>')
  })

  test('shows what was written as text, whatever it is', async () => {
    const path = `/api/support/news/${randomUUID()}`
    const nasty = '<img src=x onerror=alert(1)>"&'
    const body = { title: { fi: nasty, sv: nasty }, text: { fi: nasty, sv: nasty } }
    await world.ask(path, { as: 'team', method: 'PUT', body })
    await world.ask(`${path}/publication`, { as: 'team', method: 'PUT', body: { published: true } })
    expect((await page(newsPaths.fi)).html).not.toContain('<img src=x')
    await world.ask(`${path}/publication`, { as: 'team', method: 'PUT', body: { published: false } })
    expect((await page(newsPaths.fi)).html).not.toContain('onerror')
  })

  test('is the same for who holds a copy until something is new', async () => {
    const { etag } = await page(newsPaths.sv)
    expect((await page(newsPaths.sv, { 'if-none-match': etag ?? '' })).status).toBe(304)
    await publishNews(world)
    expect((await page(newsPaths.sv, { 'if-none-match': etag ?? '' })).status).toBe(200)
  })

  test.each(Object.entries(newsPaths))('is found from every public page (%s)', async (language, path) => {
    expect((await page(`/${language}/`)).html).toContain(`href="${path}"`)
    expect((await page(path)).html).toMatch(new RegExp(`<a href="${path}" aria-current="page">`))
  })
})
