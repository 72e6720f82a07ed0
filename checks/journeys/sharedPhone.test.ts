import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailOf, rightPassword } from '../../base/people/api/testing/signIn'
import { numeral } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, visit, ways } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

async function recordedBy(person: 'worker' | 'colleague'): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from youth.session
    where recorded_by = ${site.world.people[person].id}`.execute(site.world.database.owner)
  return rows[0]?.count ?? 0
}

test.for(ways)(
  'on a shared phone nothing is saved in the name of the one who signed in since ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const phone = await visit(site, way)
    const { page, context, press, write, t } = phone
    const before = [await recordedBy('worker'), await recordedBy('colleague')]
    await travel([phone], async () => {
      await phone.signIn('worker')
      await page.goto('/app/record')
      await write('youth-app:form.total', '34')

      const tab = await context.newPage()
      await tab.goto('/app/')
      const menu = tab.locator('details.menu > summary')
      await tab.getByRole('heading', { level: 1 }).waitFor()
      if (await menu.isVisible()) await press(menu)
      await press(tab.getByRole('button', { name: t('app:sign-out') }))
      await tab.getByRole('textbox', { name: t('people:email') }).fill(emailOf('colleague'))
      await tab.getByLabel(t('people:password')).fill(rightPassword)
      await press(tab.getByRole('button', { name: t('people:sign-in.do') }))
      await tab.getByText('colleague').filter({ visible: true }).first().waitFor()

      // The other tab was left at once, with all that stood in it.
      await page.bringToFront()
      await expect.poll(() => numeral(page.locator('.big-number-figure'))).toBe(0)
      expect(await page.getByRole('button', { name: t('youth-forms:begun.go-on') }).count()).toBe(0)
      await press(page.getByRole('button', { name: t('youth-app:save') }))
      await page.locator('.problem-summary').waitFor()
      expect([await recordedBy('worker'), await recordedBy('colleague')]).toEqual(before)
    })
  },
)
