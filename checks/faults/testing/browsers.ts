import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { evening } from '../../../app/testing/evening'
import { sessionCookie } from '../../../base/people/api/servePeople'
import type { Writer } from '../../load/writers'
import { rescueFileOf } from '../../testing/rescueFile'

/** A phone with a real browser, on which evenings wait that were recorded without a network. */
export type OfflinePhone = {
  ids: string[]
  /** The network is back. */
  connect(): Promise<void>
  /** Its tab is killed and opened anew. */
  reopen(): Promise<void>
  /** How many still wait. */
  waiting(): Promise<number>
  /** How often each was sent. */
  tries(): Promise<number[]>
  close(): Promise<void>
}

/** Signs a worker in on a phone of their own, takes its network away and lets evenings wait there. */
export async function offlinePhone(
  browser: Browser,
  address: string,
  { token, person, unit }: Writer,
  count: number,
): Promise<OfflinePhone> {
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB' })
  context.setDefaultTimeout(120_000)
  await context.addCookies([{ name: sessionCookie, value: token, url: address }])
  const answer = await context.request.post('/api/me/device-key')
  const { key } = (await answer.json()) as { key: string }
  const evenings = Array.from({ length: count }, () => ({ id: randomUUID(), session: evening(unit) }))
  let page = await openOutbox(context)
  await context.setOffline(true)
  await page.locator('input[type=file]').setInputFiles(await rescueFileOf(key, person, '091', evenings))
  await page
    .locator('.outbox > li')
    .nth(count - 1)
    .waitFor()
  return {
    ids: evenings.map(({ id }) => id),
    connect: () => context.setOffline(false),
    async reopen() {
      await page.close()
      page = await openOutbox(context)
    },
    waiting: async () => (await keptOn(page, person)).filter(({ state }) => state !== 'accepted').length,
    // What came from a file counts as tried once, for it may have been sent from elsewhere.
    tries: async () => (await keptOn(page, person)).map(({ tries }) => tries - 1),
    close: () => context.close(),
  }
}

async function openOutbox(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/app/outbox')
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  await page.evaluate(() => navigator.serviceWorker.ready)
  return page
}

/** What is kept as it lies in the browser's store, whatever the screen says. */
const keptOn = (page: Page, person: string) =>
  page.evaluate(
    (of) =>
      new Promise<{ state: string; tries: number }[]>((resolve, reject) => {
        const opening = indexedDB.open('kuntakuva-outbox')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const items = opening.result.transaction('items').objectStore('items').index('person').getAll(of)
          items.onsuccess = () => {
            opening.result.close()
            resolve(items.result.map(({ state, tries }) => ({ state, tries })))
          }
        }
      }),
    person,
  )
