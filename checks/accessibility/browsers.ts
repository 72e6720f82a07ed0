import type { BrowserContext } from 'playwright-core'
import type { TestPerson } from '../../app/testing/world'
import type { Site } from '../journeys/site'
import { type Visit, visit } from '../journeys/visit'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** One browser for a person in a language. */
export type Browsers = {
  /** A new page in it, with the person's sign-in and nothing that an earlier page left behind. */
  open(person: TestPerson | undefined, language: 'fi' | 'sv'): Promise<Visit>
}

/**
 * Keeps browsers from screen to screen: the app is loaded and its person signs in once. The worker that keeps the app for
 * a phone without a network has journeys of its own.
 */
export function keepBrowsers(site: Site): Browsers {
  const kept = new Map<string, { reader: Visit; cookies: Cookies }>()

  async function begun(person: TestPerson | undefined, language: 'fi' | 'sv') {
    const reader = await visit(site, { device: 'desktop', language }, { serviceWorkers: 'block' })
    if (person) await reader.signIn(person)
    return { reader, cookies: await reader.context.cookies() }
  }

  return {
    async open(person, language) {
      const who = `${person} ${language}`
      const known = kept.get(who)
      if (!known) {
        const first = await begun(person, language)
        kept.set(who, first)
        return first.reader
      }
      const { reader, cookies } = known
      const { context } = reader
      const page = await context.newPage()
      const devtools = await context.newCDPSession(page)
      await Promise.all(
        context
          .pages()
          .filter((other) => other !== page)
          .map((other) => other.close()),
      )
      await devtools.send('Storage.clearDataForOrigin', { origin: site.address, storageTypes: 'all' })
      await context.clearCookies()
      await context.addCookies(cookies)
      reader.page = page
      return reader
    },
  }
}
