import { randomUUID } from 'node:crypto'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody, write } from '../../base/database/transaction'
import { insertCoreSet } from '../../collection/db/definition/coreSet'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { cultureRules } from '../../culture/domain/rounds/rules'
import { cultureSections } from '../../culture/domain/rounds/sections'
import { look } from './look'
import { openSite, type Site } from './site'
import { travel, type Visit, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
  await write(site.world.database.owner, nobody, (tx) =>
    insertCoreSet(tx, 'culture', '2021-01-15', coreIndicators),
  )
})
afterAll(() => site?.close())

/** What people take, on the slow side: to find and press, to go on with a key, to type a letter, to read a word, and to
 * look a figure up in one's own papers. */
const seconds = { press: 6, next: 1.5, letter: 0.6, word: 0.4, figure: 30 }
const allowed = 30 * 60

/** Opens a year's whole round as it is asked in the country: every question and every rule. */
async function openWholeRound(year: number): Promise<string> {
  const id = `short-${randomUUID().slice(0, 8)}`
  const body = {
    ...{ subject: 'culture', kind: 'regular', year, opensOn: '2024-02-01', deadline: '2099-03-31' },
    name: { fi: `Kulttuuri ${year}`, sv: `Kultur ${year}`, en: `Culture ${year}` },
    plan: {
      sections: cultureSections.map(({ indicators, ...section }) => ({
        ...section,
        questions: indicators.map((indicator) => ({ indicator, version: 1 })),
      })),
      rules: cultureRules,
      asked: { who: 'chosen', municipalities: ['638', '564'] },
    },
  }
  const path = `/api/collection/managed-rounds/${id}`
  const built = await site.world.ask(path, { as: 'reviewer', method: 'PUT', body })
  expect(built.status).toBe(201)
  const opened = await site.world.ask(`${path}/open`, {
    ...{ as: 'reviewer', method: 'POST', body: { version: 1 } },
  })
  expect(opened.status).toBe(200)
  return id
}

const button = ({ page, t }: Visit, key: string) => page.getByRole('button', { name: t(key), exact: true })
const partOf = (ref: string) => ref.split('.')[1]

/** What was done, to be turned into time. */
type Done = {
  presses: number
  nexts: number
  letters: number
  words: number
  figures: number
  fields: number
}

/**
 * Answers one field as a municipality does that has no institutions of its own: some figures, the whole of each in its
 * first part, no others; the first of what can be chosen.
 */
async function answer(own: Visit, row: Locator, done: Done): Promise<void> {
  const field = row.locator('[id^="value-"]').first()
  const ref = ((await field.getAttribute('id')) ?? '').replace('value-', '')
  const tag = await field.evaluate((element) => element.tagName)
  done.fields++
  if (!partOf(ref)) {
    await row.locator('[data-answer]').first().focus()
    done.words += await wordsIn(own.page.locator('.reply-help'))
  }
  if (tag === 'FIELDSET') {
    done.presses++
    await own.press(field.getByRole('checkbox').first())
  } else if (tag === 'SELECT') {
    done.presses += 2
    await field.selectOption({ index: 1 })
  } else {
    const first = await isFirstPart(row)
    const text = !partOf(ref) || first ? '12' : '0'
    done.nexts++
    done.letters += text.length
    if (!partOf(ref)) done.figures++
    await field.fill(text)
    await field.press('Enter')
  }
}

/** The first part of a question follows the row of its whole. */
const isFirstPart = (row: Locator) =>
  row.evaluate((element) => !element.previousElementSibling?.classList.contains('reply-part'))

/** How many words a place has to read, apart from what stands in lists to choose from. */
const wordsIn = (place: Locator) =>
  place.evaluateAll((found) =>
    found.reduce((sum, element) => {
      const copy = element.cloneNode(true) as HTMLElement
      for (const list of copy.querySelectorAll('select, details p')) list.remove()
      return sum + (copy.textContent ?? '').split(/\s+/).filter(Boolean).length
    }, 0),
  )

test.for([
  ['fi', 2023],
  ['sv', 2024],
] as const)(
  'a municipality without institutions of its own answers the whole round within half an hour (%s)',
  { timeout: 240_000 },
  async ([language, year]) => {
    await site.everyoneReads(language)
    const round = await openWholeRound(year)
    const own = await visit(site, { device: 'desktop', language })
    const { page, t, press } = own
    const done: Done = { presses: 2, nexts: 0, letters: 0, words: 0, figures: 0, fields: 0 }
    await travel([own], async () => {
      await own.signIn('respondent')
      await page.goto(`/app/collection/rounds/${round}`)
      for (const { name } of cultureSections) {
        done.presses++
        await press(page.getByRole('navigation').getByRole('button', { name: name[language] }))
        await page.getByRole('heading', { name: name[language], level: 2 }).waitFor()
        done.words += await wordsIn(page.locator('.reply-main'))
        for (const row of await page.locator('.reply-row').all()) await answer(own, row, done)
      }
      await page
        .getByText(t('rounds:saved-at', { at: '' }).trim())
        .first()
        .waitFor()
      await look(own, 'short-filled')
      await press(button(own, 'rounds:submit'))
      await page.getByText(t('rounds:waits', { by: 'respondent' })).waitFor()
    })
    const took =
      done.presses * seconds.press +
      done.nexts * seconds.next +
      done.letters * seconds.letter +
      (done.words * seconds.word + done.figures * seconds.figure)
    console.log(`${language}: ${(took / 60).toFixed(1)} min`, done)
    expect([done, took < allowed]).toEqual([done, true])
  },
)

test.for([
  ['phone', 'fi', 2025],
  ['phone', 'sv', 2026],
] as const)(
  'who has nothing to report says so with one tick and hands in, and may correct it (%s, %s)',
  { timeout: 120_000 },
  async ([device, language, year]) => {
    await site.everyoneReads(language)
    const round = await openWholeRound(year)
    const own = await visit(site, { device, language })
    const { page, t, press } = own
    await travel([own], async () => {
      await own.signIn('respondent')
      await page.goto(`/app/collection/rounds/${round}`)
      const tick = page.getByRole('checkbox', { name: t('rounds:nil.label') })
      await press(page.locator('label').filter({ has: tick }))
      await page.getByText(t('rounds:nil.said')).waitFor()
      await press(button(own, 'rounds:submit'))
      await page.getByText(t('rounds:waits', { by: 'respondent' })).waitFor()
      await look(own, 'nil')

      // Once it is approved the questions are a press away, and what the reviewer opens is at hand and told.
      const reply = `/api/collection/rounds/${round}/replies/638`
      await site.world.ask(`${reply}/approve`, { as: 'approver', method: 'POST' })
      await page.reload()
      await press(button(own, 'rounds:nil.show'))
      await page.getByText(t('review:correction.do')).first().waitFor()
      const note = `/api/collection/review/${round}/replies/638/notes/${randomUUID()}`
      const body = { kind: 'unlock', ref: 'CU202', text: 'Avattu.' }
      await site.world.ask(note, { as: 'reviewer', method: 'PUT', body, headers: { 'if-match': '*' } })
      await page.reload()
      await page.locator('#value-CU202').fill('3')
      await page.getByText(t('rounds:nil.taken-back')).waitFor()
      await look(own, 'nil-taken-back')
    })
  },
)
