import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './site'
import { travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const budgets = [
  { page: 'the front page', path: '/fi/', budget: 90 },
  { page: 'a municipality', path: '/fi/kunnat/638', budget: 90 },
  { page: 'the list of municipalities', path: '/sv/kommuner', budget: 90 },
  { page: 'the methods', path: '/en/methods', budget: 90 },
  { page: 'the recording screen', path: '/app/record', budget: 185 },
]

test.for(budgets)('at most $budget kB of scripts until nothing more comes: $page', async (of) => {
  const reader = await visit(site, { device: 'phone', language: 'fi' })
  const { page } = reader
  await travel([reader], async () => {
    if (of.path.startsWith('/app/')) await reader.signIn('worker')
    const sizes: Promise<[string, number]>[] = []
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      const isScript = response.request().resourceType() === 'script' || pathname.endsWith('.js')
      if (isScript && response.ok())
        sizes.push(response.body().then((body) => [pathname, gzipSync(body).byteLength]))
    })
    await page.goto(of.path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const total = (await Promise.all(sizes)).reduce((sum, [, bytes]) => sum + bytes, 0) / 1000
    console.info(`${of.page}: ${total.toFixed(1)} kB of scripts (gzip), at most ${of.budget}`)
    expect(total).toBeLessThanOrEqual(of.budget)
  })
})
