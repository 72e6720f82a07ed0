import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  assessment,
  decidedIndicator,
  decision,
  draft,
  enter,
  indicatorContent,
  propose,
} from '../../collection/api/definition/testing/proposals'
import { leftoversOn } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, type Visit, visit, ways } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const pages = { fi: '/fi/kulttuuri/tunnusluvut', sv: '/sv/kultur/nyckeltal', en: '/en/culture/indicators' }
const parts = 'museums; Museot; Museer; Museums\nmusic; Musiikki; Musik; Music'
const options = 'own; Kunta; Kommunen; The municipality\nother; Joku muu; Någon annan; Somebody else'

// One phone and one computer, one language each.
test.for(ways.filter((_, at) => at === 1 || at === 2).map((way, at) => ({ ...way, at })))(
  'an editor writes a choice with parts and a calculated figure on the screen, everyone reads them, and a municipality asks a similar one about it ($device, $language)',
  journeyTimeout,
  async ({ at, ...way }) => {
    const [choice, share, cost] = [`CU94${at}`, `CU95${at}`, `CU96${at}`]
    const { world } = site
    await site.everyoneReads(way.language)
    await decidedIndicator(
      world,
      cost,
      indicatorContent({ answer: { type: 'number', unit: 'eur', decimals: 0 } }),
    )
    const proposals = new Map<string, string>()
    for (const code of [choice, share]) {
      const id = await propose(world, 'respondent')
      await enter(world, 'working', id, 'assessments', assessment)
      await draft(world, code, id)
      proposals.set(code, id)
    }
    const adopt = (code: string) =>
      enter(world, 'steering', proposals.get(code) ?? '', 'decisions', decision())

    const editor = await visit(site, way)
    const asker = await visit(site, way)
    const { page, t, press } = editor
    const field = (label: string) => page.getByLabel(t(label), { exact: true })
    const save = async () => {
      await press(page.getByRole('button', { name: t('ui:save'), exact: true }))
      await page.getByText(t('collection-app:version.saved'), { exact: true }).waitFor()
    }
    await travel([editor, asker], async () => {
      await editor.signIn('editor')
      await page.goto(`/app/collection/indicators/${choice}/1`)
      await field('indicator-content:answer.label').selectOption('choice')
      // A line that is not finished is named, and what is written stays.
      await field('indicator-content:answer.options').fill('Own')
      await page.getByText(t('indicator-content:wrong-line', { line: 'Own; ; ; ' }).trim()).waitFor()
      await field('indicator-content:answer.options').fill(options)
      await field('indicator-content:parts').fill(parts)
      await page.getByLabel(t('indicator-content:valid-to')).fill('2030')
      // What is not saved yet outlives the page.
      await page.reload()
      await expect.poll(() => field('indicator-content:answer.options').inputValue()).toBe(options)
      await look(editor, 'choice')
      await save()

      await page.goto(`/app/collection/indicators/${share}/1`)
      await field('indicator-content:source.label').selectOption('calculated')
      const formula = field('indicator-content:formula.label')
      await formula.fill(`${share} + ${cost}`)
      await page.getByText(t('collection:formula.problem.cycle', { path: `${share} → ${share}` })).waitFor()
      await formula.fill(`${cost} / ${t('indicator-content:formula.population')}`)
      // Euros per inhabitant are no pieces: the unit is asked for before it can be decided.
      const [begins = ''] = t('collection:formula.problem.other-unit', { found: '§', unit: '' }).split('§')
      await page.getByText(begins).waitFor()
      await field('collection-app:draft.unit').selectOption('eurPerInhabitant')
      await page.getByText(begins).waitFor({ state: 'detached' })
      await look(editor, 'formula')
      await save()

      for (const code of [choice, share]) await adopt(code)
      await page.goto(`${pages[way.language]}/${choice}`)
      await page.getByText(way.language === 'sv' ? 'Någon annan' : 'Joku muu').waitFor()
      await page.getByText(way.language === 'sv' ? 'Museer; Musik' : 'Museot; Musiikki').waitFor()
      await page.goto(`${pages[way.language]}/${share}`)
      expect(await page.locator(`a[href$="/${cost}"]`).count()).toBeGreaterThan(0)

      // The page leads to the question with its own indicator chosen; whom it is asked is offered by likeness.
      await asker.signIn('respondent')
      await asker.page.goto('/app/culture/ask?indicator=ZZ999')
      await asker.page.getByRole('radio').first().waitFor()
      expect(await asker.page.getByRole('combobox').inputValue()).toBe('')
      await asker.page.goto(page.url())
      await press(asker.page.locator(`a[href="/app/culture/ask?indicator=${share}"]`))
      await asker.page.getByText(t('culture-app:ask.lead')).waitFor()
      const alike = asker.page.getByRole('radio')
      await alike.first().waitFor()
      expect(await asker.page.getByRole('combobox').inputValue()).toBe(share)
      expect(await alike.count()).toBe(8)
      await press(asker.page.locator('label.card').first())
      await asker.page.getByRole('textbox').fill('Miten te tämän laskette?')
      await press(asker.page.getByRole('button', { name: t('culture-app:ask.send') }))
      await asker.page.getByText(t('culture-app:questions.waits')).first().waitFor()
    })
  },
)

async function look({ page, way }: Visit, name: string): Promise<void> {
  const folder = process.env.JOURNEY_LOOK
  if (folder)
    await page.screenshot({ path: `${folder}/${name}-${way.device}-${way.language}.png`, fullPage: true })
  expect(await leftoversOn(page)).toEqual([])
}
