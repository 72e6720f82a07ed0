import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayFromToday, numeral, plain, read, typedDay } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, type Visit, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const firstOfMonth = `${dayFromToday(0).slice(0, 7)}-01`
const lastDayOfLastMonth = new Date(Date.parse(firstOfMonth) - 86_400_000).toISOString().slice(0, 10)

const lists = { fi: '/fi/kunnat', sv: '/sv/kommuner' }
const other = { fi: 'sv', sv: 'fi' } as const
const closed = {
  fi: 'Kunnan nuorisotyön lukuja ei ole julkaistu',
  sv: 'Siffror om kommunens ungdomsarbete har inte publicerats',
}

/** Records an evening of last month on the screen. */
async function recordLastMonth({ page, press, write, t }: Visit, participations: number) {
  await page.goto('/app/record')
  await write('youth-app:form.field.date', typedDay(lastDayOfLastMonth))
  await write('youth-app:form.total', String(participations))
  await press(page.getByRole('button', { name: t('youth-app:save') }))
  await page.getByText(t('youth-app:saved')).waitFor()
}

/** What Porvoo has recorded by now. */
let recorded = 0

test.for(diagonal)(
  'an evening becomes a public figure, which anybody reads without scripts ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const worker = await visit(site, way)
    const manager = await visit(site, way)
    const reader = await visit(site, way)
    const withoutScripts = await visit(site, way, { javaScriptEnabled: false })
    const { t } = manager
    const address = `${lists[way.language]}/638`
    await travel([worker, manager, reader, withoutScripts], async () => {
      await worker.signIn('worker')
      await recordLastMonth(worker, 40)
      recorded += 40
      await reader.page.goto(address)
      await reader.page.getByRole('heading', { name: closed[way.language] }).waitFor()

      await manager.signIn('manager')
      await manager.page.goto('/app/publication')
      await manager.page.getByText(t('publishing:is-not')).waitFor()
      // What will be seen stands there before it is decided.
      await expect
        .poll(async () => plain((await manager.page.locator('tbody tr').first().innerText()) ?? ''))
        .toMatch(new RegExp(`\\b${recorded} \\d+ `))
      await manager.press(manager.page.getByRole('button', { name: t('publishing:open') }))
      await manager.page.getByText(t('publishing:is-public')).waitFor()
      await site.publish()

      await reader.page.reload()
      expect(await numeral(reader.page.locator('.statement-figure'))).toBe(recorded)
      await readWithoutScripts(withoutScripts, address)

      await manager.press(manager.page.getByRole('button', { name: t('youth-app:publication.withdraw') }))
      await manager.page.getByText(t('publishing:is-not')).waitFor()
      await site.publish()
      await reader.page.reload()
      await reader.page.getByRole('heading', { name: closed[way.language] }).waitFor()
    })
  },
)

/** The figure, the same page in the other language, and the other of light and dark: all without a script. */
async function readWithoutScripts({ page, press, way, t }: Visit, address: string) {
  await page.goto(address)
  expect(await numeral(page.locator('.statement-figure'))).toBe(recorded)
  await press(page.locator('.chart-table > summary').first())
  expect(await read(page.getByRole('table').first())).toContain(String(recorded))

  await openMenu()
  await press(page.getByRole('link', { name: new RegExp(`^${other[way.language]} `) }))
  await expect.poll(() => new URL(page.url()).pathname).toBe(`${lists[other[way.language]]}/638`)
  expect(await page.locator('html').getAttribute('lang')).toBe(other[way.language])
  expect(await numeral(page.locator('.statement-figure'))).toBe(recorded)

  await page.goto(address)
  const ground = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  const light = await ground()
  await openMenu()
  await press(page.getByRole('button', { name: t('youth-public:theme.to-dark') }))
  await expect.poll(ground).not.toBe(light)
  expect(new URL(page.url()).pathname).toBe(address)
  expect(await numeral(page.locator('.statement-figure'))).toBe(recorded)
  // The choice is kept for the next page too.
  await page.goto(`/${way.language}/`)
  expect(await ground()).not.toBe(light)

  async function openMenu() {
    const menu = page.locator('details.menu > summary')
    if (await menu.isVisible()) await press(menu)
  }
}
