import { afterAll, beforeAll, expect, test } from 'vitest'
import { handedIn } from '../../collection/api/review/testing/handedIn'
import { leftoversOn } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

test.for(diagonal)(
  'a reviewer returns one value of Porvoo beside its finding, and accepts Oulu ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const round = await handedIn(site.world)
    const reviewer = await visit(site, way)
    const respondent = await visit(site, way)
    const { page, t, press } = reviewer
    await travel([reviewer, respondent], async () => {
      await reviewer.signIn('reviewer')
      await page.goto(`/app/collection/review/${round}`)
      await page.getByText(t('review:waiting', { count: 3 })).waitFor()
      await look('queue')
      expect(await leftoversOn(page)).toEqual([])

      await press(page.getByRole('link', { name: /^Porvoo|^Borgå/ }))
      await page.getByText(t('review:not-explained-long')).waitFor()
      await look('reply')
      await press(page.getByRole('button', { name: /CU901/ }))
      await reviewer.write('review:ask', 'Onko nolla liikaa? En nolla för mycket?')
      await look('value')
      expect(await leftoversOn(page)).toEqual([])
      await press(page.getByRole('button', { name: t('review:send.return.value'), exact: true }))
      await page.getByText(t('review:stands.returned')).waitFor()
      await page.getByText(t('review:is-open')).waitFor()

      // Porvoo sees it beside the field, and that field alone can be written in.
      await respondent.signIn('respondent')
      await respondent.page.goto(`/app/collection/rounds/${round}`)
      await respondent.page.getByText('Onko nolla liikaa?').waitFor()
      expect(await respondent.page.locator('[id="value-CU901"]').isEnabled()).toBe(true)
      if (process.env.REVIEW_LOOK)
        await respondent.page.screenshot({
          path: `${process.env.REVIEW_LOOK}/form-${way.device}-${way.language}.png`,
          fullPage: true,
        })
      expect(await leftoversOn(respondent.page)).toEqual([])

      await page.goto(`/app/collection/review/${round}?by=indicators&ref=CU901`)
      await page.getByRole('table').waitFor()
      await look('outliers')
      expect(await leftoversOn(page)).toEqual([])
      await page.goto(`/app/collection/review/${round}/564`)
      await press(page.getByRole('button', { name: t('review:accept'), exact: true }))
      await page.getByText(t('review:stands.accepted', { by: 'reviewer' })).waitFor()
    })

    async function look(name: string) {
      const folder = process.env.REVIEW_LOOK
      if (folder)
        await page.screenshot({ path: `${folder}/${name}-${way.device}-${way.language}.png`, fullPage: true })
    }
  },
)
