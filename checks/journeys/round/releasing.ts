import { expect } from 'vitest'
import { addressOf, type CulturePage } from '../../../culture/ui/public/addresses'
import { look } from '../look'
import { numeral, plain } from '../seen'
import type { Visit } from '../visit'
import { newCode } from './told'

const place = '638'

/** Closes the round: a final release takes closed ones alone. */
export async function closeRound({ page, t, press }: Visit, round: string): Promise<void> {
  await page.goto(`/app/collection/follow/${round}`)
  await press(page.getByRole('button', { name: t('rounds:managed.close'), exact: true }))
  // Who has not answered cannot any more: that is asked about first.
  await page.getByRole('dialog').getByText(t('rounds:managed.close-sure')).waitFor()
  await press(page.getByRole('dialog').getByRole('button', { name: t('rounds:managed.close'), exact: true }))
  await page.getByText(`${t('rounds:managed.state.closed')} · `).waitFor()
}

/**
 * Prepares a final release that may come out at once, and sees which published figures it will change.
 * @param subject by whom several are kept: which of them
 */
export async function prepareRelease(
  visit: Visit,
  note: string,
  changes: readonly string[],
  subject?: string,
): Promise<void> {
  const { page, t, press, write } = visit
  await page.goto('/app/')
  if (subject) {
    await visit.goTo('app:hub.knowledge', 'app:line.releases')
    await press(page.locator('label.chip').filter({ hasText: subject }))
  } else await visit.goTo('releases:title')
  await press(page.getByRole('button', { name: t('releases:prepare'), exact: true }))
  await press(page.locator('label').filter({ hasText: t('releases:state.final') }))
  for (const field of ['note', 'imputation', 'breaks'])
    for (const language of ['fi', 'sv', 'en']) await write(`releases:${field}.${language}`, note)
  // It waits for the next morning unless told otherwise; a moment that has passed is warned of.
  await write('releases:embargo-day', '1.1.2026')
  await page.getByText(t('releases:at-once')).waitFor()
  await look(visit, 'release-form')
  await press(page.getByRole('button', { name: t('releases:save'), exact: true }))
  await press(page.getByRole('button', { name: t('releases:preview'), exact: true }))
  const preview = page.getByRole('region', { name: t('releases:preview-title') })
  if (!changes.length) await preview.getByText(t('releases:changed', { count: 0 })).waitFor()
  else await preview.getByRole('table').waitFor()
  const read = plain(await preview.innerText())
  for (const words of changes) expect(read).toContain(words)
  await look(visit, 'release-preview')
}

/** Anybody reads the figure of the new indicator, in a release or in the latest one, and the way it came. */
export async function readFigure(visit: Visit, expected: number, release?: string): Promise<void> {
  await open(visit, {
    ...{ name: 'figure', municipality: place, year: '2022', ref: newCode },
    ...(release ? { release } : {}),
  })
  expect(await numeral(visit.page.locator('.statement-figure'))).toBe(expected)
  const read = plain(await visit.page.locator('main').innerText())
  for (const step of ['answered', 'approved', 'accepted'])
    expect(read).toContain(plain(visit.t(`collection-public:trail.${step}`)))
  await look(visit, release ? 'figure-of-earlier' : 'figure')
}

/** The municipality's and the indicator's own pages say it too. */
export async function readPages(visit: Visit, expected: string): Promise<void> {
  for (const page of [
    { name: 'municipality', code: place },
    { name: 'indicator', code: newCode },
  ] as const) {
    await open(visit, page)
    // Tables behind a fold are read too.
    expect(plain((await visit.page.locator('main').textContent()) ?? '')).toContain(expected)
    await look(visit, `public-${page.name}`)
  }
}

/** A release's page lists the cells that differ from the one before, or says that none does. */
export async function readRelease(visit: Visit, number: string, changes: readonly string[]): Promise<void> {
  await open(visit, { name: 'release', number })
  const read = plain(await visit.page.locator('main').innerText())
  if (changes.length === 0) expect(read).toContain(plain(visit.t('collection-public:changes.none')))
  for (const words of changes) expect(read).toContain(words)
  await look(visit, `release-${changes.length ? 'changed' : 'first'}`)
}

async function open({ page, way }: Visit, shown: CulturePage): Promise<void> {
  const answered = await page.goto(addressOf(way.language, shown))
  expect(answered?.status()).toBe(200)
}
