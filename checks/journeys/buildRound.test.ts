import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeIndicators, makeRound, standing } from '../../collection/testing/rounds'
import { giveNumber } from '../../collection/testing/rules'
import { look } from './look'
import { fields } from './round/fields'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

/** Last year's round: four towns handed a cost in, two of them above 100. */
async function lastRound(): Promise<void> {
  const { world } = site
  await sql`truncate collection.round cascade`.execute(world.database.owner)
  await makeIndicators(world, 'culture')
  const round = await makeRound(world, { year: 2022, state: 'closed' })
  for (const [index, municipality] of ['638', '564', '297', '698'].entries()) {
    await giveNumber(world, { round, municipality, number: 40 * (index + 1) })
    await standing(world, round, municipality, 'approved')
  }
}

test.for(diagonal)(
  'a reviewer builds a round on screens alone: questions, rules tried on the last round, and opens it ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    await lastRound()
    const reviewer = await visit(site, way)
    const { page, t, press } = reviewer
    const { button, fill, choose, check, names } = fields(reviewer)
    const called = (name: string) => ({ fi: `${name} fi`, sv: `${name} sv`, en: `${name} en` })
    await travel([reviewer], async () => {
      await reviewer.signIn('reviewer')
      await page.goto('/app/collection/follow')
      await press(page.locator('.row-link', { hasText: t('managed:title') }))
      await press(button('managed:new'))
      await choose('managed:from.label', '')
      await fill('managed:id', 'koe-2023')
      await names('managed:name', called('Koe 2023'))
      await fill('managed:opens-on', '10.1.2027')
      await fill('managed:deadline', '10.3.2027')
      await look(reviewer, 'new')
      await press(button('managed:make'))

      await press(button('managed:section.add'))
      await names('managed:section.name', called('Talous'))
      for (const code of ['CU901', 'CU902']) await choose('managed:section.add-question', code)
      await check('managed:asked.mainland')
      // Of whom a question is asked is decided for the round, where it is to be otherwise than in the indicator.
      await press(page.getByRole('button', { name: t('managed:applies.change') }).last())
      await choose('managed:applies.label', 'bilingual')
      await page.getByText(t('managed:applies.of-round')).waitFor()
      await look(reviewer, 'build')
      await press(button('ui:save'))
      await page.getByText(t('managed:saved')).waitFor()

      await press(page.getByRole('link', { name: t('managed:rules', { count: 0 }) }))
      await choose('rules:add', 'range')
      // Of nothing a rule says nothing: it cannot be saved, and the rule says why.
      await page.getByText(t('rules:incomplete')).waitFor()
      expect(await button('rules:save').isDisabled()).toBe(true)
      await choose('rules:add-ref', 'CU901')
      await fill('rules:max', '-5')
      await page.getByText(t('collection:rule.problem.empty-range')).waitFor()
      await look(reviewer, 'rule')
      await fill('rules:max', '100')
      await press(button('rules:done'))
      // What is not saved yet outlives the page.
      await page.reload()
      await page.getByText(t('rules:unsaved')).waitFor()
      await press(button('rules:try'))
      const [first = ''] = t('rules:tried', { count: 2, of: '4', findings: '2' }).split('.')
      await page.getByText(first).waitFor()
      await press(button('rules:save'))
      await page.getByText(t('rules:saved'), { exact: true }).waitFor()
      await look(reviewer, 'rules')

      await press(page.getByRole('link', { name: t('ui:back'), exact: true }))
      await page.getByRole('link', { name: t('managed:rules', { count: 1 }) }).waitFor()
      await check('managed:asked.mainland')
      // The rules that were saved meanwhile are in what is saved now.
      await fill('managed:year', '2024')
      // A colleague has saved meanwhile: nothing of theirs is written over, and one goes on from it.
      await site.world.ask('/api/collection/managed-rounds/koe-2023/contact', {
        ...{ as: 'reviewer', method: 'PUT', headers: { 'if-match': '*' } },
        body: { contact: { name: 'Seppo Seuraaja', email: 'seppo@test.example' } },
      })
      await press(button('ui:save'))
      await page.getByText(t('managed:saved-by-another.title')).first().waitFor()
      await look(reviewer, 'saved-by-another')
      await press(button('managed:put-back'))
      expect(await page.getByLabel(t('managed:contact.email')).inputValue()).toBe('seppo@test.example')
      await fill('managed:year', '2024')
      await press(button('ui:save'))
      await page.getByText(t('managed:saved')).waitFor()
      await look(reviewer, 'built')
      await press(button('managed:open.do'))
      await press(page.getByRole('dialog').getByRole('button', { name: t('managed:open.do'), exact: true }))
      await page.getByText(t('rounds:managed.state.open')).first().waitFor()
      const { rows } = await sql`select r.state, count(y.*)::int as asked,
          (select count(*)::int from collection.round_rule u where u.round = r.id) as rules,
          (select applies ->> 'to' from collection.round_question q where q.round = r.id and q.indicator = 'CU902') as of
        from collection.round r join collection.reply y on y.round = r.id where r.id = 'koe-2023'
        group by r.id`.execute(site.world.database.owner)
      expect(rows).toEqual([{ state: 'open', asked: 292, rules: 1, of: 'bilingual' }])
    })
  },
)
