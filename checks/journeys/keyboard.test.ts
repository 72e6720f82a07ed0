import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailOf, rightPassword } from '../../base/people/api/testing/signIn'
import { numeral } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, visit, ways } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

/** The accessible name of what has the focus, as a screen reader would say it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLElement> }) | null
    if (!element || element === document.body) return ''
    const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const words =
      element.getAttribute('aria-label') ??
      [...(element.labels ?? [])].map((label) => label.innerText).join(' ') ??
      ''
    const named = labelled.map((id) => document.getElementById(id)?.innerText ?? '').join(' ')
    return (words || named || element.innerText).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
  })

/** Goes on with Tab until something of this name has the focus. @throws after more steps than a page has */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).startsWith(name)) return
  }
  throw new Error(`Tab never came to ${name}`)
}

test.for(diagonal)(
  'an evening is recorded with the keyboard alone ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const worker = await visit(site, way)
    const { page, t } = worker
    const keys = page.keyboard
    await travel([worker], async () => {
      await page.goto('/app/')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await tabTo(page, t('people:email'))
      await keys.type(emailOf('worker'))
      await tabTo(page, t('people:password'))
      await keys.type(rightPassword)
      await keys.press('Enter')
      await page
        .getByRole('heading', { level: 1, name: { fi: 'Porvoo', sv: 'Borgå' }[way.language] })
        .waitFor()

      await tabTo(page, t('youth-app:record'))
      await keys.press('Enter')
      // The new screen is read from its beginning: Tab goes on there, and not through the head of the page again.
      await page.locator('form#session').waitFor()
      await expect.poll(() => focused(page)).not.toBe(t('youth-app:record'))
      await tabTo(page, t('ui:day.earlier'))
      await keys.press('Space')
      await tabTo(page, t('youth-app:form.field.start'))
      await keys.type('1630')
      await tabTo(page, t('youth-app:form.total'))
      await keys.type('34')
      await tabTo(page, t('youth:youthPart.none'))
      await keys.press('Space')
      for (let step = 0; step < 2; step++) await keys.press('ArrowDown')
      await tabTo(page, t('youth:tag.wellbeing'))
      await keys.press('Space')
      await tabTo(page, t('youth-app:form.field.reflection'))
      await keys.type('Näppäimillä.')
      await tabTo(page, t('youth-app:save'))
      await keys.press('Enter')

      await page.getByText(t('youth-app:saved')).waitFor()
      expect(await numeral(page.locator('.big-number-figure'))).toBe(34)
      const facts = page.locator('dl.facts')
      await facts.getByText(t('youth:youthPart.planned-with-us')).waitFor()
      await facts.getByText(t('youth:tag.wellbeing')).waitFor()
      await page.getByText('16.30').first().waitFor()

      // Deleting asks first; the dialog keeps the focus, and Escape leaves everything as it was.
      await tabTo(page, t('youth-app:delete'))
      await keys.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      await keys.press('Escape')
      await page.locator('dialog h2').waitFor({ state: 'detached' })
      expect(await focused(page)).toBe(t('youth-app:delete'))
      await keys.press('Enter')
      await tabTo(page, t('youth-app:delete-do'))
      await keys.press('Enter')
      await page.getByRole('heading', { level: 1, name: t('youth-app:sessions') }).waitFor()
    })
  },
)

test.for(ways.filter(({ device }) => device === 'phone'))(
  'a total alone takes three touches once the form is open: the field, the number, save ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const worker = await visit(site, way)
    const { page, press, t } = worker
    await worker.signIn('worker')
    let touches = 0
    const touch = async (what: Promise<void>) => {
      touches += 1
      await what
    }
    await travel([worker], async () => {
      await page.goto('/app/record')
      await touch(press(page.getByRole('textbox', { name: t('youth-app:form.total') })))
      await touch(page.keyboard.type('34'))
      await touch(press(page.getByRole('button', { name: t('youth-app:save') })))
      await page.getByText(t('youth-app:saved')).waitFor()
      expect(await numeral(page.locator('.big-number-figure'))).toBe(34)
      expect(touches).toBeLessThanOrEqual(5)
    })
  },
)
