import { sql } from 'kysely'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { look } from './look'
import { dayFromToday, typedDay } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

/** Oulu as it was before anything: invited, and nothing else. */
async function beginAnew() {
  const { owner } = site.world.database
  for (const table of [
    'session_month',
    'tag_month',
    'facet_month',
    'session',
    'publication',
    'agreement',
    'joining',
    'card_group',
    'unit',
  ]) {
    await sql`delete from ${sql.table(`youth.${table}`)} where municipality = '564'`.execute(owner)
  }
  await sql`insert into youth.joining (municipality, version, step) values ('564', 1, 'invited')`.execute(
    owner,
  )
}

/** What people take, on the slow side: to find and press, to type a letter, to read a word. */
const seconds = { press: 6, letter: 0.6, word: 0.4 }

test.for(diagonal)(
  'a new municipality comes from its invitation to its first recorded evening in ten minutes ($device, $language)',
  journeyTimeout,
  async (way) => {
    await beginAnew()
    await site.everyoneReads(way.language)
    const manager = await visit(site, way)
    const { page, t } = manager
    let presses = 0
    let letters = 0
    let words = 0
    const press = async (target: Locator) => {
      presses++
      await manager.press(target)
    }
    const write = async (field: string, text: string) => {
      presses++
      letters += text.length
      await manager.write(field, text)
    }
    const button = (key: string) => page.getByRole('button', { name: t(key), exact: true })
    const link = (key: string) => page.getByRole('link', { name: t(key), exact: true })
    const reads = async () => {
      words += (await page.locator('main').innerText()).split(/\s+/).length
    }
    const doNext = (key: string) => link(`start-steps:${key}.do`)
    await travel([manager], async () => {
      await manager.signIn('ouluManager')
      await page.goto('/app/')
      await link('youth-app:start.go').waitFor()
      await reads()
      await press(link('youth-app:start.go'))

      await doNext('agreement').waitFor()
      await reads()
      await press(doNext('agreement'))
      const right = page.getByRole('checkbox', { name: t('youth-app:joining.accept-right') })
      await right.waitFor()
      await reads()
      await press(page.locator('label').filter({ has: right }))
      await press(button('youth-app:joining.accept'))

      await press(doNext('unit'))
      await write('youth-app:unit.name-fi', 'Keskustan nuorisotila')
      await write('youth-app:unit.name-sv', 'Ungdomslokalen Centrum')
      await reads()
      await press(button('ui:save'))
      await press(doNext('practise'))
      await page.getByText(t('youth-app:training.banner'), { exact: true }).waitFor()
      const yesterday = dayFromToday(-1)
      const evening = async (count: string) => {
        await reads()
        await write('youth-app:form.field.date', typedDay(yesterday))
        await write('youth-app:form.field.start', '17')
        await write('youth-app:form.field.end', '21')
        await write('youth-app:form.total', count)
        await press(button('youth-app:save'))
        await page.getByText(t('youth-app:saved')).waitFor()
      }
      await evening('99')
      await page.getByText(t('youth-app:training.banner'), { exact: true }).waitFor()
      await press(link('youth-app:start.go'))

      await press(button('youth-app:start.begin-trying'))
      await page.getByRole('heading', { name: t('youth-app:record') }).waitFor()
      expect(await page.getByText(t('youth-app:training.banner'), { exact: true }).count()).toBe(0)
      // What was practised is no figure, and a month without a record is no nought.
      await page.goto('/app/')
      await page.getByText(t('youth-app:month-empty'), { exact: true }).waitFor()
      expect(await page.locator('.big-number-figure').innerText()).toBe('–')
      await look(manager, 'today-empty')
      await page.goto('/app/record')
      await evening('23')
      const took = presses * seconds.press + letters * seconds.letter + words * seconds.word
      expect([presses, took < 600]).toEqual([presses, true])
      expect(presses).toBeLessThanOrEqual(28)

      // The practice is nowhere, and the first evening is the month.
      await press(link('youth-app:start.go'))
      await press(link('youth-app:see-month'))
      await page.goto(`/app/month?month=${yesterday.slice(0, 7)}`)
      await expect.poll(() => page.locator('.big-number-figure').innerText()).toBe('23')
      await manager.goTo('app:hub.activity', 'youth-app:start.title')
      await press(button('start-steps:use.do'))
      await press(doNext('publish'))
      await press(button('publishing:open'))
      await page.getByText(t('publishing:is-public')).waitFor()
      await manager.goTo('app:hub.activity', 'youth-app:start.title')
      await page.getByText(t('youth-app:start.all-done')).waitFor()
      await press(button('youth-app:training.empty'))
      await page.getByText(t('youth-app:training.emptied')).waitFor()
    })
  },
)
