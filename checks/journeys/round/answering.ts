import { expect } from 'vitest'
import { look } from '../look'
import { plain } from '../seen'
import type { Visit } from '../visit'
import { nameIn, newCode, roundName, told } from './told'

const field = ({ page }: Visit, ref: string) => page.locator(`[id="value-${ref}"]`)
const button = ({ page, t }: Visit, key: string) => page.getByRole('button', { name: t(key), exact: true })
/** Whatever has been written is on the server, and the form says so. */
const saved = ({ page, t }: Visit) =>
  page
    .getByText(t('rounds:saved-at', { at: '' }).trim())
    .filter({ visible: true })
    .first()
    .waitFor()
const section = ({ page, press }: Visit, name: RegExp) =>
  press(page.getByRole('navigation').getByRole('button', { name }))
const children = /Lasten kulttuuri|Barnkultur/

/** The contact person fills the form in, one section after the other, and hands it in. */
export async function fillIn(visit: Visit): Promise<void> {
  const { page, t, press, write, way } = visit
  const says = told[way.language]
  await page.goto('/app/')
  await visit.goTo('app:place.rounds')
  await press(page.getByRole('link', { name: roundName[way.language] }))
  await page.getByRole('heading', { name: `${roundName[way.language]}, ${says.place}` }).waitFor()
  // Last year's value stands beside the field.
  expect(plain(await page.locator('.reply-row').first().innerText())).toContain('40')

  await field(visit, 'CU111').fill('95')
  await field(visit, 'CU116').fill(says.about)
  await saved(visit)
  const kind = page.getByRole('combobox', {
    name: t('rounds:kind-of', { name: nameIn(way.language, 'CU116') }),
  })
  expect(await kind.inputValue()).toBe('estimated')
  await press(button(visit, 'rounds:add-comment').nth(1))
  await page.locator('#comment-CU116').fill(says.counted)
  await page.getByText(/138\s%/).waitFor()
  await look(visit, 'form')

  await section(visit, children)
  await field(visit, newCode).fill('1 250')
  await field(visit, 'CU403').selectOption('in-use')
  await saved(visit)
  await press(button(visit, 'rounds:submit'))
  // What is unusual is explained before it is handed in, and the form says which value that is.
  await page.getByRole('heading', { name: t('rounds:left-to-do') }).waitFor()
  await look(visit, 'left-to-do')
  await section(visit, /Avustukset|Understöd/)
  await write('rounds:finding.explanation', says.explained)
  await page.locator('#comment-CU116').focus()
  await page.getByRole('heading', { name: t('rounds:left-to-do') }).waitFor({ state: 'hidden' })

  // All of it is there again after the page was closed.
  await page.reload()
  await field(visit, 'CU111').waitFor()
  expect(await field(visit, 'CU111').inputValue()).toBe('95')
  expect(await field(visit, 'CU116').inputValue()).toBe('60')
  expect(await page.locator('#comment-CU116').inputValue()).toBe(says.counted)
  await handIn(visit)
}

/** Hands the form in as it stands. */
export async function handIn(visit: Visit): Promise<void> {
  const { page, t, press } = visit
  await press(button(visit, 'rounds:submit'))
  await page.getByText(t('rounds:waits', { by: 'respondent' })).waitFor()
  await look(visit, 'handed-in')
}

/** The municipality's approver says that the answer is the municipality's; in a small one that is whoever answered. */
export async function approve(visit: Visit, round: string, by = 'approver'): Promise<void> {
  const { page, t, press } = visit
  await page.goto(`/app/collection/rounds/${round}`)
  await press(button(visit, 'rounds:approve'))
  await page.getByText(t('rounds:lock.approved', { by })).waitFor()
  await look(visit, 'approved')
}

/** The form is locked, and says why. */
export async function isLocked(visit: Visit, round: string, reason: string): Promise<void> {
  await visit.page.goto(`/app/collection/rounds/${round}`)
  await visit.page.getByText(reason).waitFor()
  expect(await field(visit, 'CU111').isDisabled()).toBe(true)
  expect(await button(visit, 'rounds:submit').count()).toBe(0)
  await look(visit, 'locked')
}

/** What reviewers have opened is put right; everything else stays locked. */
export async function correct(visit: Visit, round: string, number: string, reason: string): Promise<void> {
  await visit.page.goto(`/app/collection/rounds/${round}`)
  await section(visit, children)
  await visit.page.getByText(reason).waitFor()
  expect(await field(visit, 'CU403').isDisabled()).toBe(true)
  await field(visit, newCode).fill(number)
  await saved(visit)
  await look(visit, 'corrected')
  await handIn(visit)
}
