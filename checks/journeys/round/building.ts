import { look } from '../look'
import { typedDay } from '../seen'
import type { Visit } from '../visit'
import { fields } from './fields'
import { builtRound } from './told'

/** A reviewer builds the round on screens: its sections, whom it asks, and what is noticed in an answer. */
export async function buildRound(visit: Visit, round: string): Promise<void> {
  const { page, t, press } = visit
  const { button, fill, choose, check, names } = fields(visit)
  const { name, year, opensOn, deadline, sections, municipalities, rules } = builtRound
  await page.goto('/app/collection/follow')
  await press(page.locator('.row-link', { hasText: t('managed:title') }))
  await press(button('managed:new'))
  await choose('managed:from.label', '')
  await fill('managed:id', round)
  await names('managed:name', name)
  await fill('managed:year', String(year))
  await fill('managed:opens-on', typedDay(opensOn))
  await fill('managed:deadline', typedDay(deadline))
  await press(button('managed:make'))
  for (const { name, questions } of sections) {
    await press(button('managed:section.add'))
    await names('managed:section.name', name)
    for (const code of questions) await choose('managed:section.add-question', code)
  }
  await check('managed:asked.chosen')
  for (const code of municipalities) await choose('managed:asked.add', code)
  await press(button('ui:save'))
  await page.getByText(t('managed:saved')).waitFor()
  await look(visit, 'built')

  await press(page.getByRole('link', { name: t('managed:rules', { count: 0 }) }))
  for (const { type, refs, figures } of rules) {
    await choose('rules:add', type)
    for (const ref of refs) await choose('rules:add-ref', ref)
    for (const [figure, number] of Object.entries(figures)) await fill(`rules:${figure}`, number)
    await press(button('rules:done'))
  }
  await press(button('rules:save'))
  await page.getByText(t('rules:saved'), { exact: true }).waitFor()
  await look(visit, 'ruled')
}
