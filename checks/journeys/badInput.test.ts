import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayFromToday, isInSight, leftoversOn, numeral, plain, read, typedDay } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, type Visit, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const sentences = {
  fi: {
    needed: 'Tämä tieto tarvitaan.',
    summary: ['Päättyi: tämä tieto tarvitaan.', 'Osallistumiskerrat yhteensä: tämä tieto tarvitaan.'],
    future: 'Päivä on tulevaisuudessa. Kirjaa vasta, kun toiminta on pidetty.',
    tooLong: 'Toiminta kesti vain 240 minuuttia.',
    follows: 'Erittelyssä on 12, joten yhteismäärä on sama.',
  },
  sv: {
    needed: 'Den här uppgiften behövs.',
    summary: ['Slutade: den här uppgiften behövs.', 'Deltaganden sammanlagt: den här uppgiften behövs.'],
    future: 'Dagen ligger i framtiden. Registrera först när verksamheten har hållits.',
    tooLong: 'Verksamheten varade bara 240 minuter.',
    follows: 'Fördelningen har 12, så totalen är densamma.',
  },
}

/** The form of a new session, with a reflection that must not be lost. */
async function beginRecording({ page, write, signIn }: Visit) {
  await signIn('worker')
  await page.goto('/app/record')
  await write('youth-app:form.field.start', '17.00')
  await write('youth-app:form.field.end', '21.00')
  await write('youth-app:form.field.reflection', 'Tätä ei saa hukata.')
}

const save = ({ page, t }: Visit) => page.getByRole('button', { name: t('youth-app:save') })
const reflection = ({ page, t }: Visit) =>
  page.getByRole('textbox', { name: t('youth-app:form.field.reflection') }).inputValue()

/** The summary of what to put right has the focus and can be seen. */
async function summaryIsRead({ page }: Visit): Promise<string[]> {
  const summary = page.locator('.problem-summary')
  await summary.waitFor()
  await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect.poll(() => isInSight(summary)).toBe(true)
  return (await summary.getByRole('link').allInnerTexts()).map(plain)
}

test.for(diagonal)(
  'what cannot be saved is said at its field, and nothing typed is lost ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const worker = await visit(site, way)
    const { page, press, write, t } = worker
    const words = sentences[way.language]
    await travel([worker], async () => {
      await beginRecording(worker)
      await write('youth-app:form.field.end', '')
      await press(save(worker))
      expect(await summaryIsRead(worker)).toEqual(words.summary)
      expect(await read(page.locator('#end-problem'))).toBe(words.needed)
      expect(await read(page.locator('[id="participants.total-problem"]'))).toBe(words.needed)
      await press(page.locator('.problem-summary').getByRole('link').first())
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('end')

      await write('youth-app:form.field.end', '21.00')
      await write('youth-app:form.total', '10')
      const byAge = page.getByRole('checkbox', { name: t('youth-app:form.by-age'), exact: true })
      // The unit's last evening may have been counted by age: then this one is too.
      if (!(await byAge.isChecked())) await press(byAge)
      await write('youth:age.13-15', '12')
      await page.keyboard.press('Tab')
      await page.getByText(words.follows).waitFor()
      expect(await numeral(page.locator('.big-number-figure'))).toBe(12)
      await write('youth-app:form.field.date', typedDay(dayFromToday(2)))
      await press(save(worker))
      expect(await summaryIsRead(worker)).toEqual([expect.stringContaining(words.future.slice(1))])
      expect(await read(page.locator('#date-problem'))).toBe(words.future)

      await write('youth-app:form.field.date', typedDay(dayFromToday(-1)))
      await write('youth-app:form.field.youthMinutes', '500')
      await press(save(worker))
      await expect.poll(() => page.locator('#date-problem').count()).toBe(0)
      expect(await summaryIsRead(worker)).toEqual([expect.stringContaining(words.tooLong.slice(1))])
      expect(await read(page.locator('#youthOrganisedMinutes-problem'))).toBe(words.tooLong)
      expect(await leftoversOn(page)).toEqual([])
      expect(await reflection(worker)).toBe('Tätä ei saa hukata.')

      await write('youth-app:form.field.youthMinutes', '60')
      await press(save(worker))
      await page.getByText(t('youth-app:saved')).waitFor()
      expect(await numeral(page.locator('.big-number-figure'))).toBe(12)
    })
  },
)

test.for(diagonal)(
  'without a contact the evening is kept on the device, and in the end it is there once ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const worker = await visit(site, way)
    const { page, context, write, t } = worker
    const before = await site.sessionsStored()
    const sent = new Set<string>()
    const keys = new Set<string>()
    page.on('request', (request) => {
      if (request.method() !== 'PUT') return
      sent.add(new URL(request.url()).pathname)
      keys.add(request.headers()['idempotency-key'] ?? '')
    })
    await travel([worker], async () => {
      await beginRecording(worker)
      await write('youth-app:form.total', '34')
      await page.keyboard.press('Tab')
      // The server takes it, but its answer never arrives.
      await page.route('**/api/youth/sessions/*', async (route) => {
        await route.fetch()
        await route.abort()
      })
      await save(worker).evaluate((button: HTMLElement) => {
        button.click()
        button.click()
      })
      await page.getByText(t('youth-outbox:kept')).waitFor()
      expect(await numeral(page.locator('.big-number-figure'))).toBe(34)
      expect(await read(page.locator('dl.facts'))).toContain('Tätä ei saa hukata.')
      expect(await leftoversOn(page)).toEqual([])
      await expect.poll(() => site.sessionsStored()).toBe(before + 1)
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await context.setOffline(true)
      await context.setOffline(false)

      await page.getByText(t('youth-app:saved')).waitFor()
      expect([sent.size, keys.size]).toEqual([1, 1])
      expect(await site.sessionsStored()).toBe(before + 1)
    })
  },
)
