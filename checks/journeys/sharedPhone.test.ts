import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailOf, rightPassword } from '../../base/people/api/testing/signIn'
import { isInSight, numeral } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, visit, ways } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const sentences = {
  fi: 'Tällä laitteella on nyt kirjautuneena toinen henkilö kuin se, joka tämän teki. Mitään ei tallennettu hänen nimiinsä.',
  sv: 'På den här enheten är nu en annan person inloggad än den som gjorde det här. Ingenting har sparats i den personens namn.',
}

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
    await page.clock.install()
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

      await page.bringToFront()
      await press(page.getByRole('button', { name: t('youth-app:save') }))
      const refusal = page.getByRole('alert').filter({ hasText: sentences[way.language] })
      await refusal.waitFor()
      await expect.poll(() => isInSight(refusal)).toBe(true)
      expect(await numeral(page.locator('.big-number-figure'))).toBe(34)
      expect([await recordedBy('worker'), await recordedBy('colleague')]).toEqual(before)

      // When the page has noticed who is here now, what the other one typed is gone with them.
      await page.clock.fastForward('02:00')
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
      await expect.poll(() => numeral(page.locator('.big-number-figure'))).toBe(0)
      expect([await recordedBy('worker'), await recordedBy('colleague')]).toEqual(before)
    })
  },
)
