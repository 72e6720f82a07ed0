import { setTimeout as delay } from 'node:timers/promises'
import type { Page, Request } from 'playwright-core'

const patience = 20_000

/**
 * Begins to follow what a page asks for, and gives a wait for the moment when every answer has come and been drawn.
 * Playwright's own waits half a second more, on each of hundreds of pages.
 */
export function settling(page: Page): () => Promise<void> {
  const underway = new Set<Request>()
  let asked = 0
  page.on('request', (request) => {
    asked++
    underway.add(request)
  })
  page.on('requestfinished', (request) => underway.delete(request))
  page.on('requestfailed', (request) => underway.delete(request))

  /** Until nothing is underway, and the page has nothing left to do. */
  async function idle() {
    const until = Date.now() + patience
    while (underway.size > 0) {
      if (Date.now() > until) throw new Error(`still asked for: ${[...underway].map((one) => one.url())}`)
      await delay(10)
    }
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })))
  }

  return async () => {
    let before: number
    do {
      before = asked
      await idle()
      await idle()
    } while (asked > before)
  }
}
