import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailOf, rightPassword } from '../../base/people/api/testing/signIn'
import { leftoversOn, read } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const role = { fi: 'Analyytikko koko maa', sv: 'Analytiker hela landet' }

test.for(diagonal)(
  'a national analyst finds the public figures, and no way to record ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const analyst = await visit(site, way)
    const { page, press, write, t } = analyst
    await travel([analyst], async () => {
      await page.goto('/app/')
      await write('people:email', emailOf('analyst'))
      await page.getByLabel(t('people:password')).fill('väärä salasana')
      await press(page.getByRole('button', { name: t('people:sign-in.do') }))
      await page.getByRole('alert').waitFor()
      // What was typed stays, so that only the password is typed again.
      expect(await page.getByRole('textbox', { name: t('people:email') }).inputValue()).toBe(
        emailOf('analyst'),
      )
      await page.getByLabel(t('people:password')).fill(rightPassword)
      await press(page.getByRole('button', { name: t('people:sign-in.do') }))

      await page.getByRole('heading', { level: 1, name: t('app:welcome', { name: 'analyst' }) }).waitFor()
      expect(await read(page.locator('main .section li').first())).toBe(role[way.language])
      expect(await page.getByRole('link', { name: t('youth-app:record'), exact: true }).count()).toBe(0)
      expect(await leftoversOn(page)).toEqual([])

      await page.goto('/app/record')
      await page.getByRole('heading', { level: 1, name: t('app:not-here') }).waitFor()
      await press(page.getByRole('link', { name: t('app:to-start') }))
      await press(page.getByRole('link', { name: t('app:public-figures') }))
      await page.getByRole('heading', { name: t('youth-public:front.find') }).waitFor()
      expect(new URL(page.url()).pathname).toBe(`/${way.language}/`)
    })
  },
)
