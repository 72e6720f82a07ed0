import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { RecentlyUsed } from './recentlyUsed'
import { acceptedEncoding, RenderedPage } from './renderedPage'

const element = '<html lang="fi"><body>Å Ä Ö – 1</body></html>'
const html = `<!doctype html>${element}`

describe('a rendered page', () => {
  test('is the same page however it is packed', async () => {
    const page = new RenderedPage(200, element)
    expect(brotliDecompressSync((await page.as('auto', 'br')).bytes).toString()).toBe(html)
    expect(gunzipSync((await page.as('auto', 'gzip')).bytes).toString()).toBe(html)
    expect(Buffer.from((await page.as('auto', 'identity')).bytes).toString()).toBe(html)
  })

  test('takes the chosen theme on its way out, and each form has its own tag', async () => {
    const page = new RenderedPage(200, element)
    const dark = await page.as('dark', 'identity')
    expect(Buffer.from(dark.bytes).toString()).toContain('<html data-theme="dark" lang="fi">')
    const tags = await Promise.all([
      page.as('light', 'br'),
      page.as('dark', 'br'),
      page.as('auto', 'br'),
      dark,
    ])
    expect(new Set(tags.map(({ etag }) => etag)).size).toBe(4)
    expect((await new RenderedPage(200, element).as('dark', 'identity')).etag).toBe(dark.etag)
  })
})

describe('the encoding', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['deflate', 'identity'],
    [undefined, 'identity'],
  ])('%s is answered with %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding)
  })
})

describe('what was recently used', () => {
  test('is kept, and the longest unused makes room', () => {
    const kept = new RecentlyUsed<number>(2)
    kept.set('a', 1)
    kept.set('b', 2)
    kept.get('a')
    kept.set('c', 3)
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3])
  })
})
