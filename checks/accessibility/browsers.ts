import type { BrowserContext, CDPSession } from 'playwright-core'
import type { TestPerson } from '../../app/testing/world'
import type { Site } from '../journeys/site'
import { type Visit, visit } from '../journeys/visit'
import { settling } from './settling'

/** A person's browser in a language, and the wait until its page has all it asked for. */
export type Kept = { reader: Visit; settled: () => Promise<void> }

/** One browser for a person in a language. */
export type Browsers = {
  /** With the person's sign-in, and nothing that an earlier screen left behind. */
  open(person: TestPerson | undefined, language: 'fi' | 'sv'): Promise<Kept>
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/**
 * Keeps browsers from screen to screen: the app is loaded and its person signs in once. The worker that keeps the app for
 * a phone without a network has journeys of its own.
 */
export function keepBrowsers(site: Site): Browsers {
  const browsers = new Map<string, Kept & { cookies: Cookies; devtools: CDPSession }>()

  async function begin(person: TestPerson | undefined, language: 'fi' | 'sv') {
    const reader = await visit(site, { device: 'desktop', language }, { serviceWorkers: 'block' })
    const { page, context } = reader
    if (person) await reader.signIn(person)
    const devtools = await context.newCDPSession(page)
    return { reader, devtools, settled: settling(page), cookies: await context.cookies() }
  }

  async function empty({ page, context }: Visit, devtools: CDPSession, cookies: Cookies) {
    await page.evaluate(() => sessionStorage.clear())
    await page.goto('about:blank')
    await devtools.send('Storage.clearDataForOrigin', { origin: site.address, storageTypes: 'all' })
    await context.clearCookies()
    await context.addCookies(cookies)
    await page.emulateMedia({ colorScheme: null })
    await page.setViewportSize({ width: 1280, height: 800 })
  }

  return {
    async open(person, language) {
      const who = `${person} ${language}`
      const known = browsers.get(who)
      if (known) await empty(known.reader, known.devtools, known.cookies)
      const browser = known ?? (await begin(person, language))
      browsers.set(who, browser)
      return browser
    },
  }
}
