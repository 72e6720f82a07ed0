import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { samples, unreadable } from '../../youth/domain/import/testing/samples'
import { isInSight, leftoversOn, numeral, read } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, type Visit, visit } from './visit'

let site: Site
beforeEach(async () => {
  site = await openSite()
  const add = (fi: string, sv: string) =>
    sql`insert into youth.unit (municipality, id, name_fi, name_sv, environment)
      values ('638', ${randomUUID()}, ${fi}, ${sv}, 'youth-facility')`.execute(site.world.database.owner)
  await add('Keskustan nuorisotila', 'Ungdomslokalen Centrum')
  await add('Näsin nuorisotila', 'Ungdomslokalen Näse')
  await add('Koulujen välituntitoiminta', 'Rastverksamheten')
}, 60_000)
afterEach(() => site?.close())

const sheet = { name: 'nuorisotilat-2025.csv', mimeType: 'text/csv', buffer: samples.csv }
const picture = {
  name: 'nuorisotilat.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
}
const tooLarge = { name: 'suuri.csv', mimeType: 'text/csv', buffer: Buffer.alloc(11 * 1024 * 1024, 'x') }
const written = {
  fi: {
    noSheet:
      'Tiedosto ei ole CSV- eikä Excel-taulukko (.xlsx), vaikka sen nimi niin sanoisi. Mitään ei tallennettu.',
    tooLarge: /^Tiedosto on 11(,0)? megatavua\. Jaa taulukko osiin\.$/,
    row: (row: number) => `Rivi ${row}`,
    noDay: 'Päivämäärä (31.11.2025): tällaista päivää ei ole.',
    agree: /^Tallenna 453 toimintakertaa$/,
    done: '453 toimintakertaa tallennettiin',
    nothing: 'Taulukossa ei ole mitään tallennettavaa.',
    there: '453 riviä on jo tallessa samanlaisina.',
  },
  sv: {
    noSheet:
      'Filen är varken en CSV- eller en Excel-tabell (.xlsx), även om namnet säger det. Ingenting har sparats.',
    tooLarge: /^Filen är 11(,0)? megabyte\. Dela upp tabellen\.$/,
    row: (row: number) => `Rad ${row}`,
    noDay: 'Päivämäärä (31.11.2025): den dagen finns inte.',
    agree: /^Spara 453 tillfällen$/,
    done: '453 tillfällen sparades',
    nothing: 'Det finns ingenting att spara i tabellen.',
    there: '453 rader är redan sparade likadana.',
  },
}

/** Presses the button and chooses a file in the window that opens. */
async function choose({ page, press, t }: Visit, file: typeof sheet) {
  const chooser = page.waitForEvent('filechooser')
  await press(page.getByRole('button', { name: t('import:choose') }))
  await (await chooser).setFiles(file)
}

test.for(diagonal)(
  'a head of youth services brings in a sheet, sets right how it is understood, says yes once, and again nothing is added ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const manager = await visit(site, way)
    const { page, press, goTo, t } = manager
    const words = written[way.language]
    const ready = page.locator('.figures[aria-busy="false"]')
    const numberNew = () => numeral(ready.locator('.big-number-figure'))
    await travel([manager], async () => {
      await manager.signIn('manager')
      await page.goto('/app/')
      await goTo('app:hub.structure', 'youth-app:screen.import')
      await page.getByRole('button', { name: t('import:choose') }).waitFor()
      expect(await leftoversOn(page)).toEqual([])
      await choose(manager, sheet)

      // One name of a unit is not known, so its rows wait; the manager says which unit it is.
      await ready.waitFor()
      expect(await numberNew()).toBe(418)
      await page.getByLabel('Tyttöjen ryhmä').selectOption({ label: t('import:make-unit') })
      await expect.poll(numberNew).toBe(453)

      // A column is understood otherwise and back again: what would be recorded follows.
      const total = page.getByLabel('Yhteensä', { exact: true })
      await total.selectOption({ label: capital(t('youth-import:means.nothing')) })
      await expect.poll(numberNew).toBe(454)
      await total.selectOption({ label: capital(t('youth-import:means.participants')) })
      await expect.poll(numberNew).toBe(453)

      expect(await read(page.locator('body'))).toContain(words.noDay)
      for (const row of unreadable) await page.getByText(words.row(row), { exact: true }).waitFor()
      expect(await leftoversOn(page)).toEqual([])

      const agree = page.getByRole('button', { name: words.agree })
      expect(await isInSight(agree)).toBe(true)
      await press(agree)
      await page.getByRole('progressbar').waitFor()
      expect(await leftoversOn(page)).toEqual([])
      await page.getByText(words.done).waitFor({ timeout: 60_000 })
      expect(await site.sessionsStored()).toBe(453)
      expect(await leftoversOn(page)).toEqual([])

      await press(page.getByRole('link', { name: t('import:another') }))
      await page.getByText(sheet.name).waitFor()
      await choose(manager, sheet)
      await page.getByText(words.nothing).waitFor()
      expect(await read(ready)).toContain(words.there)
      expect(await page.locator('.sticky-actions').getByRole('button').isEnabled()).toBe(false)
      expect(await site.sessionsStored()).toBe(453)
    })
  },
)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

test.for(diagonal)(
  'a file that is no sheet, or too large a one, is told in a sentence, and another can be chosen at once ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const manager = await visit(site, way)
    const { page } = manager
    const words = written[way.language]
    await travel([manager], async () => {
      await manager.signIn('manager')
      await page.goto('/app/import')
      await choose(manager, picture)
      await page.getByText(words.noSheet).waitFor()
      expect(await isInSight(page.getByText(words.noSheet))).toBe(true)
      await choose(manager, tooLarge)
      await page.getByText(words.tooLarge).waitFor()
      expect(await isInSight(page.getByText(words.tooLarge))).toBe(true)
      expect(await leftoversOn(page)).toEqual([])
      await choose(manager, sheet)
      await page.locator('.figures[aria-busy="false"]').waitFor()
      expect(await site.sessionsStored()).toBe(0)
    })
  },
)
