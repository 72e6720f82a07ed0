import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailOf, rightPassword } from '../../base/people/api/testing/signIn'
import { dayFromToday, leftoversOn, numeral, plain, read } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, type Visit, visit, ways } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const yesterday = dayFromToday(-1)

/** Opens the month of yesterday and gives what its screen says that it adds up to. */
async function monthOfYesterday({ page, goTo, press, t }: Visit): Promise<() => Promise<number>> {
  await goTo('youth-app:month-title')
  if (yesterday.slice(0, 7) < dayFromToday(0).slice(0, 7)) {
    await press(page.getByRole('button', { name: t('youth-app:month-before') }))
  }
  return () => numeral(page.locator('.figures[aria-busy="false"] .big-number-figure'))
}

const written = {
  fi: {
    changed: 'Osallistumiskerrat: ennen 34, nyt 36',
    rows: ['Kirjattu', 'Korjattu'],
    row: /^Avoin toiminta · 36 osallistumiskertaa/,
    gone: 'Luvut lähtevät kuukauden summista ja tekstit poistetaan. Tätä ei voi perua.',
  },
  sv: {
    changed: 'Deltaganden: förut 34, nu 36',
    rows: ['Registrerad', 'Rättad'],
    row: /^Öppen verksamhet · 36 deltaganden/,
    gone: 'Talen lämnar månadens summor och texterna raderas. Det går inte att ångra.',
  },
}

/** What is typed stands as it was typed; a press leads to the next quarter, and a long press on and on. */
async function stepMinutes({ page, press, t }: Visit) {
  const field = t('youth-app:form.field.youthMinutes')
  const minutes = page.getByRole('textbox', { name: new RegExp(`^${field}`) })
  const more = page.getByRole('button', { name: new RegExp(`^${t('ui:number.more')} ${field}`) })
  await minutes.fill('50')
  await minutes.blur()
  expect(plain(await minutes.inputValue())).toBe('50 min')
  await press(more)
  expect(plain(await minutes.inputValue())).toBe('60 min')
  await more.hover()
  await page.mouse.down()
  await expect.poll(async () => Number.parseInt(await minutes.inputValue(), 10)).toBeGreaterThan(120)
  await page.mouse.up()
  await minutes.fill('30')
  await minutes.press('ArrowUp')
  expect(plain(await minutes.inputValue())).toBe('45 min')
}

/** Slips of the finger: what is no number, no clock and no likely crowd is asked about before it is saved. */
async function slip({ page, press, write, t }: Visit) {
  const save = () => press(page.getByRole('button', { name: t('youth-app:save'), exact: true }))
  await write('youth-app:form.total', 'abc')
  await save()
  await page.getByText(t('ui:unread.number')).first().waitFor()
  await write('youth-app:form.total', '99999')
  const end = page.getByLabel(t('youth-app:form.field.end'))
  const before = await end.inputValue()
  await end.fill('25.99')
  await save()
  await page.getByText(t('ui:unread.time')).first().waitFor()
  await end.fill(before)
  await save()
  await page.getByRole('button', { name: t('sure:yes') }).waitFor()
  await write('youth-app:form.total', '34')
  await page.keyboard.press('Tab')
  await expect.poll(() => numeral(page.locator('.big-number-figure'))).toBe(34)
}

test.for(ways)(
  'a worker signs in, records an evening, corrects it and deletes it, and the month follows ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const worker = await visit(site, way)
    const { page, press, write, goTo, t } = worker
    const words = written[way.language]
    await travel([worker], async () => {
      await page.goto('/app/')
      await write('people:email', emailOf('worker'))
      await page.getByLabel(t('people:password')).fill(rightPassword)
      await press(page.getByRole('button', { name: t('people:sign-in.do') }))
      await page
        .getByRole('heading', { level: 1, name: { fi: 'Porvoo', sv: 'Borgå' }[way.language] })
        .waitFor()
      expect(await leftoversOn(page)).toEqual([])
      const before = await (await monthOfYesterday(worker))()

      await goTo('youth-app:today')
      await goTo('youth-app:record')
      await press(page.getByRole('button', { name: t('ui:day.earlier') }))
      await slip(worker)
      await press(page.getByRole('checkbox', { name: t('youth-app:form.by-age'), exact: true }))
      await write('youth:age.13-15', '12')
      await press(page.getByRole('radio', { name: t('youth:youthPart.led-with-support') }))
      for (const tag of ['social-relations', 'wellbeing']) {
        await press(page.getByRole('checkbox', { name: t(`youth:tag.${tag}`), exact: true }))
      }
      await press(page.getByRole('button', { name: t('youth-forms:add-volunteers') }))
      const volunteers = new RegExp(`^${t('youth-forms:field.volunteers')}`)
      await page.getByRole('textbox', { name: volunteers }).fill('2')
      await write('youth-forms:field.youthOrganisers', '3')
      await stepMinutes(worker)
      await write('youth-app:form.field.reflection', 'Åsa ja Yrjö: ölölölö.')
      expect(await leftoversOn(page)).toEqual([])
      await press(page.getByRole('button', { name: t('youth-app:save'), exact: true }))

      await page.getByText(t('youth-app:saved')).waitFor()
      expect(await numeral(page.locator('.big-number-figure'))).toBe(34)
      const facts = await read(page.locator('dl.facts'))
      for (const part of [
        'youth:youthPart.led-with-support',
        'youth:tag.social-relations',
        'youth:tag.wellbeing',
      ])
        expect(facts).toContain(t(part))
      for (const [field, told] of [
        ['youthOrganisers', '3'],
        ['volunteers', '2 · '],
      ])
        expect(facts).toContain(`${t(`youth-forms:field.${field}`)} ${told}`)
      expect(facts).toContain('Åsa ja Yrjö: ölölölö.')
      expect(await leftoversOn(page)).toEqual([])
      const saved = page.url()
      await expect.poll(await monthOfYesterday(worker)).toBe(before + 34)

      await page.goto(saved)
      await press(page.getByRole('link', { name: t('youth-app:correct-it'), exact: true }))
      await write('youth-app:form.total', '36')
      await press(page.getByRole('button', { name: t('youth-app:save') }))
      await page.getByText(words.changed).waitFor()
      expect(await numeral(page.locator('.big-number-figure'))).toBe(36)
      const history = page.getByRole('listitem').filter({ has: page.locator('.row-title') })
      expect((await history.locator('.row-title').allInnerTexts()).sort()).toEqual([...words.rows].sort())
      expect(await read(history.last())).toContain('worker')
      expect(await leftoversOn(page)).toEqual([])
      await expect.poll(await monthOfYesterday(worker)).toBe(before + 36)

      await goTo('app:hub.activity', 'youth-app:sessions')
      const row = page.getByRole('link', { name: words.row })
      await press(row)
      await press(page.getByRole('button', { name: t('youth-app:delete') }))
      const dialog = page.getByRole('dialog', { name: t('youth-app:delete-title') })
      expect(await read(dialog)).toContain(words.gone)
      await press(dialog.getByRole('button', { name: t('youth-app:delete-do') }))
      await page.getByRole('heading', { level: 1, name: t('youth-app:sessions') }).waitFor()
      await expect.poll(() => row.count()).toBe(0)
      await expect.poll(await monthOfYesterday(worker)).toBe(before)
    })
  },
)
