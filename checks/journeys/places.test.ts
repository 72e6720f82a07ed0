import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../app/roles'
import { type TestPerson, testPeople } from '../../app/testing/world'
import { languages } from '../../base/language/language'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite({ demo: true })
  const { world } = site
  // One person who is everything at once: the longest navigation there can be.
  for (const { code, scopes } of roles)
    await sql`insert into base.role_grant (person, role, municipality)
      values (${world.people.admin.id}, ${code}, ${scopes.includes('nation') ? null : '638'})
      on conflict do nothing`.execute(world.database.owner)
})
afterAll(() => site?.close())

test.for(Object.keys(testPeople) as TestPerson[])(
  'the navigation of %s stands on one line at 1280, in every language, and in at most five tabs on a phone',
  journeyTimeout,
  async (person) => {
    const somebody = await visit(site, { device: 'desktop', language: 'fi' })
    const { page } = somebody
    await travel([somebody], async () => {
      await somebody.signIn(person)
      for (const language of languages) {
        await site.everyoneReads(language)
        await page.setViewportSize({ width: 1280, height: 800 })
        await page.goto(`/app/?lang=${language}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        const head = await page.locator('.header').boundingBox()
        expect([language, head?.height]).toEqual([language, 77])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
      }
      await page.setViewportSize({ width: 360, height: 780 })
      expect(await page.locator('.bottom-bar a').count()).toBeLessThanOrEqual(5)
    })
  },
)
