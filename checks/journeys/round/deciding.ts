import { expect } from 'vitest'
import { proposalPaths } from '../../../collection/api/definition/pageEndpoints'
import { look } from '../look'
import { plain } from '../seen'
import type { Visit } from '../visit'
import { newCode, told, translations } from './told'

const button = ({ page, t }: Visit, key: string) => page.getByRole('button', { name: t(key), exact: true })
const unfold = (visit: Visit, key: string) =>
  visit.press(visit.page.locator('summary').filter({ hasText: visit.t(key) }))
const choose = ({ page, t }: Visit, key: string, value: string) =>
  page.getByRole('combobox', { name: t(key) }).selectOption(value)

/** Somebody of a municipality proposes an indicator. @returns the proposal's id */
export async function propose(visit: Visit): Promise<string> {
  const { page, t, press, write, way } = visit
  const says = told[way.language]
  await page.goto('/app/')
  await visit.goTo('collection:definition.page.title')
  await press(page.getByRole('link', { name: t('collection:definition.page.propose') }))
  await choose(visit, 'collection:definition.form.subject', 'culture')
  await write('collection:definition.form.title-field', says.title)
  await write('collection:definition.need', says.need)
  await write('collection:definition.definition', says.definition)
  // What is not sent yet outlives the page, and says that it was brought back.
  await page.reload()
  await page.getByText(t('collection-app:brought-back.title')).waitFor()
  expect(await page.getByLabel(t('collection:definition.form.title-field')).inputValue()).toBe(says.title)
  await look(visit, 'propose')
  await press(button(visit, 'collection:definition.form.send'))
  await page.getByText(t('collection:definition.not-assessed')).waitFor()
  await look(visit, 'proposal')
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The working group says what it thinks, and makes the text sharper beside the former one. */
export async function assess(visit: Visit, proposal: string): Promise<void> {
  const { page, t, press, write, way } = visit
  const says = told[way.language]
  await page.goto(`/app/collection/proposals/${proposal}`)
  await page.getByText(t('collection:definition.not-assessed')).waitFor()
  await unfold(visit, 'collection-app:revise.title')
  await write('collection:definition.definition', says.sharper)
  await write('collection:definition.reason', says.why)
  await press(button(visit, 'collection-app:revise.do'))
  // The former text stays beside the new one, with what differs marked.
  await page.locator('del').first().waitFor()
  await page.locator('ins').first().waitFor()
  await page.locator('main p').filter({ hasText: says.why }).waitFor()

  await unfold(visit, 'collection-app:assess.title')
  await choose(visit, 'collection:definition.need-step', '4')
  await choose(visit, 'collection:definition.burden-step', '2')
  await write('collection-app:assess.text', says.assessed)
  // A colleague was first: theirs is read before one goes on, and what was typed stays.
  await visit.page.evaluate(sendAssessment, proposal)
  await press(button(visit, 'collection-app:assess.do'))
  await page.getByText(t('collection:definition.assessment', { number: 1 })).waitFor()
  await look(visit, 'moved-on')
  await press(button(visit, 'collection-app:moved-on.do'))
  await press(button(visit, 'collection-app:assess.do'))
  await page.getByText(t('collection:definition.assessment', { number: 2 })).waitFor()
  await page.getByText(t('collection:definition.of-five', { value: 4 }), { exact: true }).waitFor()
  await look(visit, 'assessed')
}

/** What a colleague of the working group thinks, sent past the screen. */
async function sendAssessment(proposal: string): Promise<void> {
  const words = { existingSource: '', definition: '', text: 'Samaa mieltä.' }
  await fetch(`/api/collection/proposals/${proposal}/assessments/${crypto.randomUUID()}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ need: 3, burden: 2, recommendation: 'adopt', ...words }),
  })
}

/** Whoever edits the contents writes the indicator and its translations. */
export async function writeDraft(visit: Visit, proposal: string): Promise<void> {
  const { page, t, press, write } = visit
  await page.goto(`/app/collection/proposals/${proposal}`)
  await write('collection-app:draft.code', newCode)
  await choose(visit, 'collection-app:draft.theme', 'management')
  await choose(visit, 'collection-app:draft.unit', 'persons')
  await write('collection-app:draft.valid-from', '2022')
  await press(button(visit, 'collection-app:draft.begin'))
  await press(page.getByRole('link', { name: newCode }))
  for (const field of ['name', 'definition'] as const) {
    const texts = page.getByRole('group', { name: t(`collection-app:text.${field}`), exact: true })
    for (const language of ['fi', 'sv', 'en'] as const)
      await texts
        .getByRole('textbox', { name: t(`collection-app:language.${language}`) })
        .fill(translations[field][language])
  }
  await press(button(visit, 'ui:save'))
  await page.getByText(t('collection-app:version.saved')).waitFor()
  await page.getByText(t('collection-app:version.complete')).waitFor()
}

/** Another municipality comments, and the steering group decides by votes; everybody can read how. */
export async function decide(steering: Visit, proposal: string): Promise<void> {
  const { page, t, press, write, way } = steering
  const says = told[way.language]
  await page.goto(`/app/collection/proposals/${proposal}`)
  await unfold(steering, 'collection-app:comment.title')
  await write('collection-app:comment.label', says.comment)
  await press(button(steering, 'collection-app:comment.do'))
  await page.locator('main p').filter({ hasText: says.comment }).waitFor()

  await unfold(steering, 'collection-app:decide.title')
  await choose(steering, 'collection-app:decide.way', 'votes')
  for (const [side, count] of Object.entries({ for: '7', against: '1', empty: '2' }))
    await write(`collection-app:decide.${side}`, count)
  await write('collection-app:decide.reason.fi', told.fi.assessed)
  await write('collection-app:decide.reason.sv', told.sv.assessed)
  await press(button(steering, 'collection-app:decide.do'))
  const votes = t('collection:definition.votes', { for: 7, against: 1, empty: 2 })
  await page.getByText(votes).waitFor()
  await look(steering, 'decided')

  await page.goto(`${proposalPaths[way.language]}/${proposal}`)
  const read = plain(await page.locator('main').innerText())
  for (const words of [votes, says.title, says.assessed, says.comment, says.why, newCode])
    expect(read).toContain(plain(words))
  await look(steering, 'decided-public')
}
