import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeListPaths, proposalPaths } from '../../collection/api/definition/pageEndpoints'
import { look } from './look'
import { leftoversOn } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

test.for(diagonal)(
  'somebody without an account and without scripts proposes, and reads on one page what becomes of it ($device, $language)',
  journeyTimeout,
  async (way) => {
    const somebody = await visit(site, way, { javaScriptEnabled: false })
    const { page, press, write, t } = somebody
    const title = `Verksamhet för yngre ${way.device}`
    await travel([somebody], async () => {
      await page.goto(proposalPaths[way.language])
      await press(page.getByRole('link', { name: t('collection:definition.page.propose') }))
      await write('collection:definition.form.title-field', title)
      await write('collection:definition.need', '   ')
      await write('collection:definition.definition', 'Antalet tillfällen.')
      await look(somebody, 'propose')
      await press(page.getByRole('button', { name: t('collection:definition.form.send') }))

      // Blank words are no need. What was written is there still.
      await page.getByText(t('collection:definition.form.not-sent')).waitFor()
      expect(await page.locator('#title').inputValue()).toBe(title)
      expect(await page.locator('#definition').inputValue()).toBe('Antalet tillfällen.')
      expect(await leftoversOn(page)).toEqual([])
      await write('collection:definition.need', 'Kommunerna jämför sin verksamhet.')
      await press(page.getByRole('button', { name: t('collection:definition.form.send') }))

      await page.getByText(t('collection:definition.form.sent'), { exact: true }).waitFor()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
      await page.goto(proposalPaths[way.language])
      await press(page.getByRole('link', { name: title }))
      await page.getByText('Kommunerna jämför sin verksamhet.').waitFor()

      await page.goto(codeListPaths[way.language])
      await page
        .getByText(t('collection:definition.lists.from', { year: 2026 }))
        .first()
        .waitFor()
      await look(somebody, 'code-lists')
    })
  },
)
