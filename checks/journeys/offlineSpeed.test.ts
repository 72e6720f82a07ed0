import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening } from '../../app/testing/world'
import { record } from '../../youth/api/testing/sessions'
import { rescueFileOf } from '../testing/rescueFile'
import { openOnce } from './offlinePhone'
import { dayFromToday } from './seen'
import { openSite, type Site } from './site'
import { patience, slowDown, slowProcessor } from './slowPhone'
import { travel, visit } from './visit'

const year = 500
const shownAtOnce = 30
const waiting = 50

let site: Site
const figures: { what: string; middle: number; wanted: number }[] = []
beforeAll(async () => {
  site = await openSite()
  const { world } = site
  const days = Array.from({ length: year }, (_, day) => dayFromToday(-1 - (day % 360)))
  while (days.length) {
    await Promise.all(
      days.splice(0, 10).map((date) => record(world, 'worker', evening(world.units.porvoo, { date }))),
    )
  }
}, 180_000)
afterAll(() => site?.close())

/** Prints how long something took, beside what is wanted. */
function measured(what: string, milliseconds: readonly number[], wanted: number) {
  const middle = [...milliseconds].sort((a, b) => a - b)[Math.floor(milliseconds.length / 2)] ?? Number.NaN
  figures.push({ what, middle, wanted })
  console.info(
    `${what}: ${milliseconds.map((one) => one.toFixed(0)).join(', ')} ms, wanted below ${wanted} ms`,
  )
}

/** What a press is measured to: something that can be seen, or the word of the outbox that it has something new on the disk. */
type Until = { selector: string; least?: number; text?: string } | 'kept'

/** What did not come within this time does not come at all. */
const atMost = 60_000

/** Milliseconds in the page from the next touch or click until then. */
const fromPressed = (page: Page, until: Until) =>
  page.evaluate(
    ([until, atMost]) =>
      new Promise<number>((resolve, reject) => {
        let began = Number.NaN
        setTimeout(
          () => reject(new Error(`pressed at ${began}, but this never came: ${JSON.stringify(until)}`)),
          atMost,
        )
        document.addEventListener(
          'click',
          () => {
            began = performance.now()
          },
          { capture: true, once: true },
        )
        if (until === 'kept') {
          const told = new BroadcastChannel('kuntakuva-outbox')
          told.onmessage = () => {
            if (!Number.isNaN(began)) resolve(performance.now() - began)
          }
          return
        }
        const { selector, least = 1, text = '' } = until
        const look = () => {
          const there = [...document.querySelectorAll(selector)].filter(({ textContent }) =>
            textContent?.includes(text),
          )
          if (!Number.isNaN(began) && there.length >= least)
            requestAnimationFrame(() => resolve(performance.now() - began))
          else requestAnimationFrame(look)
        }
        look()
      }),
    [until, atMost] as const,
  )

/** Whether the device keeps a year of a unit. */
const hasYear = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('kuntakuva-device')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asking = opening.result.transaction('answers').objectStore('answers').getAllKeys()
          asking.onsuccess = () => {
            opening.result.close()
            resolve(asking.result.some((name) => String(name).includes('"year"')))
          }
        }
      }),
  )

/** Milliseconds from the opening of the page until so many lines stand in it. */
const sinceOpened = (page: Page, selector: string, least: number) =>
  page.evaluate(
    ([selector, least, atMost]) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`no ${least} of ${selector} came`)), atMost)
        const look = () =>
          document.querySelectorAll(selector).length >= least
            ? resolve(performance.now())
            : requestAnimationFrame(look)
        look()
      }),
    [selector, least, atMost] as const,
  )

test('recording without a network, a year of a unit and fifty evenings on slow 4G are as quick as was promised', {
  timeout: 240_000,
}, async () => {
  const worker = await visit(site, { device: 'phone', language: 'fi' })
  const { page, context, press, write, t } = worker
  await travel([worker], async () => {
    await openOnce(worker)
    // The year of the unit comes a while after the first screen, in several answers.
    await expect.poll(() => hasYear(page), { timeout: 30_000 }).toBe(true)
    const { offline, processor } = await slowDown(worker)
    await offline(true)

    for (const rate of [1, slowProcessor]) {
      await processor(rate)
      const how = rate === 1 ? 'a quick phone' : `a processor slowed down ${rate} times`
      const saves: number[] = []
      const told: number[] = []
      for (const total of [61, 62, 63]) {
        await page.goto('/app/record')
        await write('youth-app:form.total', String(total))
        const kept = fromPressed(page, 'kept')
        const seen = fromPressed(page, { selector: '.notice', text: t('youth-outbox:kept') })
        await press(page.getByRole('button', { name: t('youth-app:save') }))
        saves.push(await kept)
        told.push(await seen)
      }
      measured(`on the disk after "save" without a network, ${how}`, saves, rate * 200)
      measured(`told on the next screen, ${how}`, told, rate * 400)

      const opened: number[] = []
      const begun: number[] = []
      for (let round = 0; round < 3; round++) {
        await page.goto('/app/sessions')
        begun.push(await sinceOpened(page, '.rows > li', shownAtOnce))
        await page.goto('/app/')
        await page.getByRole('heading', { level: 1 }).waitFor()
        const listed = fromPressed(page, { selector: '.rows > li', least: shownAtOnce })
        await page.evaluate(() => {
          history.pushState(null, '', '/app/sessions')
          document.body.click()
          dispatchEvent(new PopStateEvent('popstate'))
        })
        opened.push(await listed)
      }
      await press(page.getByRole('button', { name: t('youth-app:show-older') }))
      await expect.poll(() => page.locator('.rows > li').count(), { timeout: 20_000 }).toBe(2 * shownAtOnce)
      measured(`a year of ${year} sessions opened in the app, ${how}`, opened, rate * 1000)
      measured(`a year of ${year} sessions, the app itself opened with it, ${how}`, begun, rate * 2000)
    }

    const { people, units } = site.world
    await offline(false)
    const { key } = await (await context.request.post('/api/me/device-key')).json()
    await page.goto('/app/outbox')
    await page.getByText(t('outbox:nothing')).waitFor()
    await offline(true)
    const ids = Array.from({ length: waiting }, () => randomUUID())
    const evenings = ids.map((id) => ({ id, session: evening(units.porvoo, { date: dayFromToday(-1) }) }))
    await page
      .locator('input[type=file]')
      .setInputFiles(await rescueFileOf(key, people.worker.id, '638', evenings))
    await page
      .getByText(t('outbox:state.waiting'))
      .nth(waiting - 1)
      .waitFor({ timeout: 60_000 })
    const before = await site.sessionsStored()
    const began = performance.now()
    await offline(false)
    await page.getByText(t('outbox:nothing')).waitFor({ timeout: 60_000 })
    measured(`${waiting} evenings sent on slow 4G`, [performance.now() - began], 10_000)
    expect(await site.sessionsStored()).toBe(before + waiting)
    expect(figures.filter(({ middle, wanted }) => middle > patience * wanted)).toEqual([])
  })
})
