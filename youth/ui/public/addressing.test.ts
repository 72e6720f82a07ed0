import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evenly, openPublicWorld, type PublicWorld } from './testing/publicWorld'

let world: PublicWorld
beforeAll(async () => {
  world = await openPublicWorld()
  await world.release({ '638': evenly([2024, 2025], 100) })
})
afterAll(() => world.close())

const locationOf = async (path: string, headers: Record<string, string> = {}) => {
  const { status, headers: answered } = await world.ask(path, { headers })
  return [status, answered.get('location')]
}

describe('finding the way', () => {
  test('the bare address goes to the asked language', async () => {
    expect(await locationOf('/', { 'accept-language': 'sv-FI,sv;q=0.9,fi;q=0.5' })).toEqual([302, '/sv/'])
    expect(await locationOf('/', { 'accept-language': 'de' })).toEqual([302, '/fi/'])
    expect(await locationOf('/?lang=en')).toEqual([302, '/en/'])
    expect(await locationOf('/sv')).toEqual([302, '/sv/'])
  })

  test('the form on the front page leads to the chosen municipality, and an unknown choice to the list', async () => {
    expect(await locationOf('/sv/kommuner?code=638')).toEqual([303, '/sv/kommuner/638'])
    expect(await locationOf('/sv/kommuner?code=999')).toEqual([200, null])
    expect(await locationOf('/sv/kommuner?code=')).toEqual([200, null])
  })

  test('the language switch keeps the page and the year', async () => {
    const html = await (await world.ask('/fi/kunnat/638?year=2024')).text()
    for (const href of ['/sv/kommuner/638?year=2024', '/en/municipalities/638?year=2024']) {
      expect(html).toContain(`<a href="${href}"`)
      expect(html).toContain(`href="https://kuntakuva.example${href}"`)
    }
    expect(html).toContain('<link rel="canonical" href="https://kuntakuva.example/fi/kunnat/638?year=2024"/>')
  })

  test('a year without figures or without sense shows the newest whole one', async () => {
    const usual = await (await world.ask('/fi/kunnat/638')).text()
    for (const year of ['1999', '2031', '2023', 'abc', '2025.5', '-1', '']) {
      expect(await (await world.ask(`/fi/kunnat/638?year=${year}`)).text()).toBe(usual)
    }
  })

  test('every address on every page leads somewhere', async () => {
    const met = new Set<string>(['/fi/'])
    let read = 0
    for (const path of met) {
      // Municipalities' pages are all of one make: some are read, and the addresses of all are checked.
      const code = /^\/(?:fi\/kunnat|sv\/kommuner|en\/municipalities)\/(\w+)/.exec(path)?.[1]
      if (code) expect(world.register.municipalities.has(code)).toBe(true)
      if (code && Number(code) % 20 > 0) continue
      const response = await world.ask(path)
      expect([path, response.status]).toEqual([path, 200])
      for (const [, href = ''] of (await response.text()).matchAll(/href="(\/[^"#]*)"/g)) {
        if (!/^\/(app|assets)\//.test(href)) met.add(href.replaceAll('&amp;', '&'))
      }
      read++
    }
    expect(met.size).toBeGreaterThan(3 * 308)
    expect(read).toBeGreaterThan(20)
  })
})

describe('an address that leads nowhere', () => {
  test.each([
    '/fi/kunnat/999',
    '/sv/kommuner/63',
    '/en/municipalities/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/fi/kunnat/%00',
    '/fi/kunnat/%E0%A4%A',
    `/fi/kunnat/${'6'.repeat(5000)}`,
    '/fi/kunnat/638/',
    '/fi/nothing',
    '/en/menetelmat',
  ])('%s is a page that says so and shows a way on', async (path) => {
    const response = await world.ask(path)
    const html = await response.text()
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).toContain('<h1>')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toMatch(/class="button button-primary" href="\/(fi|sv|en)\//)
    expect(html).not.toContain('<script')
  })

  test('says it in the language of the address', async () => {
    expect(await (await world.ask('/sv/kommuner/999')).text()).toContain('Kommunen hittades inte')
    expect(await (await world.ask('/en/municipalities/999')).text()).toContain('Municipality not found')
  })
})

describe('light and dark', () => {
  const choose = (body: string, headers: Record<string, string> = { origin: 'https://kuntakuva.example' }) =>
    world.ask('/preferences', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    })

  test('a reader chooses with a plain form, comes back to the page, and the choice is remembered', async () => {
    const chosen = await choose('theme=dark&back=%2Fsv%2Fkommuner%2F638%3Fyear%3D2024')
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/sv/kommuner/638?year=2024'])
    expect(chosen.headers.get('set-cookie')).toBe(
      'theme=dark; Path=/; Max-Age=31536000; SameSite=Lax; Secure',
    )
    const page = await world.ask('/sv/', { headers: { cookie: 'other=1; theme=dark' } })
    expect(await page.text()).toContain('<html data-theme="dark" lang="sv">')
    expect((await choose('theme=auto&back=/fi/')).headers.get('set-cookie')).toContain('Max-Age=0')
  })

  test('a cookie that somebody wrote themselves changes nothing', async () => {
    const page = await world.ask('/fi/', { headers: { cookie: 'theme="><script>' } })
    expect(await page.text()).toContain('<!doctype html><html lang="fi">')
  })

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%09/evil.example',
    '\\\\evil',
    'javascript:alert(1)',
    'fi/',
    '',
  ])('nobody is led away to %s', async (back) => {
    const decoded = back.replace('%09', '\t')
    const refused = await choose(`theme=dark&back=${encodeURIComponent(decoded)}`)
    expect(refused.status).toBe(422)
    expect(refused.headers.get('set-cookie')).toBeNull()
    expect(await refused.json()).toMatchObject({ errors: [{ field: 'back' }] })
  })

  test('another site cannot choose for a reader', async () => {
    expect((await choose('theme=dark&back=/fi/', { origin: 'https://evil.example' })).status).toBe(403)
  })
})

describe('a page that has not changed', () => {
  test('is not sent again, and is when the figures change', async () => {
    const first = await world.ask('/fi/kunnat/638')
    const etag = first.headers.get('etag') ?? ''
    const again = await world.ask('/fi/kunnat/638', { headers: { 'if-none-match': `"x", W/${etag}` } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const dark = await world.ask('/fi/kunnat/638', {
      headers: { 'if-none-match': etag, cookie: 'theme=dark' },
    })
    expect(dark.status).toBe(200)
    await world.release({ '638': evenly([2024, 2025], 101) })
    expect((await world.ask('/fi/kunnat/638', { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  test('is packed for those who can unpack it', async () => {
    const packed = await world.ask('/fi/', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(packed.headers.get('content-encoding')).toBe('br')
    expect(packed.headers.get('vary')).toBe('Accept-Encoding, Cookie')
    const plain = await (await world.ask('/fi/')).text()
    expect(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(plain)
  })

  test('is asked about without its content', async () => {
    const head = await world.ask('/fi/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe((await world.ask('/fi/')).headers.get('etag'))
  })
})
