import { afterAll, beforeAll, expect, test } from 'vitest'
import { proposalPaths } from '../../collection/api/definition/pageEndpoints'
import { publicPaths } from '../../youth/api/publicPageEndpoints'
import { tooWide } from '../accessibility/rules'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite({ demo: true })
})
afterAll(() => site?.close())

const withoutScripts = { javaScriptEnabled: false }
const about = { fi: 'Tietoa', sv: 'Om tjänsten', en: 'About' }
const widths = [1100, 1280, 1440, 1920]

test.for(['fi', 'sv', 'en'] as const)(
  'the head of a public page is one calm line, and all of its places are reached without scripts (%s)',
  journeyTimeout,
  async (language) => {
    const reader = await visit(site, { device: 'desktop', language: 'fi' }, withoutScripts)
    const { page, context } = reader
    await travel([reader], async () => {
      await page.goto(proposalPaths[language])
      // Beside the places stand the mark of invented figures, three languages and the theme.
      await page.locator('.header-side .example-badge').waitFor()
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        const head = await page.locator('.header').boundingBox()
        expect(head?.height, `${width} px`).toBeLessThanOrEqual(80)
        expect(await tooWide(page), `${width} px`).toEqual([])
      }

      // By the keyboard: open, walk in, follow.
      const word = page.locator('.nav-more > summary')
      expect((await word.innerText()).trim()).toBe(about[language])
      await word.focus()
      await page.keyboard.press('Enter')
      const folded = page.locator('.nav-more .nav-list').getByRole('link')
      expect(await folded.count()).toBe(4)
      for (const link of await folded.all()) expect(await link.isVisible()).toBe(true)
      await page.keyboard.press('Tab')
      expect(await folded.first().evaluate((link) => link === document.activeElement)).toBe(true)
      await page.locator(`.nav-more a[href="${publicPaths[language].methods}"]`).click()
      expect(new URL(page.url()).pathname).toBe(publicPaths[language].methods)
      // Folded again, the word says that one is within.
      expect(await page.locator('.nav-more[data-current]').count()).toBe(1)
      expect(await page.locator('.nav-more[open]').count()).toBe(0)

      for (const size of [
        { width: 390, height: 844 },
        { width: 320, height: 256 },
      ]) {
        await page.setViewportSize(size)
        await page.goto(proposalPaths[language])
        expect(await page.locator('.header-nav').isVisible()).toBe(false)
        await page.locator('details.menu > summary').click()
        const places = page.locator('.menu-content').getByRole('navigation').getByRole('link')
        expect(await places.count()).toBe(10)
        expect(await page.locator('.menu-content [aria-current="page"]').first().innerText()).toBeTruthy()
        for (const place of await places.all())
          expect((await place.boundingBox())?.height).toBeGreaterThanOrEqual(44)
        expect(await tooWide(page)).toEqual([])
      }
      expect(context.pages().length).toBe(1)
    })
  },
)
