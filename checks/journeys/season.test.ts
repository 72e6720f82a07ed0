import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening } from '../../app/testing/world'
import { record } from '../../youth/api/testing/sessions'
import { look } from './look'
import { dayFromToday, numeral, plain, typedDay } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const weekdayOf = (date: string) => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

test.for(diagonal)(
  'a manager plans a season, a worker sees tonight and records it, and the week tells its states apart ($device, $language)',
  journeyTimeout,
  async (way) => {
    await sql`truncate youth.plan, youth.opening`.execute(site.world.database.owner)
    await sql`delete from youth.session`.execute(site.world.database.owner)
    await site.everyoneReads(way.language)
    const [manager, worker] = [await visit(site, way), await visit(site, way)]
    await travel([manager, worker], async () => {
      await manager.signIn('manager')
      await manager.page.goto('/app/')
      // Every day of the week, from six days ago.
      await manager.goTo('app:hub.activity', 'plans:title')
      await look(manager, 'calendar-empty')
      await manager.press(manager.page.getByRole('link', { name: manager.t('plans:add') }))
      const { page, t, press } = manager
      await page.locator('form#plan').waitFor()
      for (const day of await page.locator('#weekdays label').all()) await press(day)
      await manager.write('plans:field.name-fi', 'Avoin ilta')
      await page.locator('#from').fill(typedDay(dayFromToday(-6)))
      await look(manager, 'plan-form')
      await press(page.getByRole('button', { name: t('ui:save') }))
      await page.getByRole('heading', { level: 1, name: t('plans:title') }).waitFor()
      await page.locator('.planned').first().waitFor()
      await look(manager, 'calendar')

      // The door is open from two to eight: that the evenings go on until nine is said softly, and refused by nobody.
      await press(page.getByRole('link', { name: t('youth-app:screen.hours') }))
      await page.locator('#weekday-1').fill('1420')
      await press(page.getByRole('button', { name: t('openings:like-monday') }))
      await page.locator('#weekday-6').fill('12 - 18')
      await page.locator('#weekday-7').fill('kaikki')
      await press(page.getByRole('button', { name: t('ui:save') }))
      await page.locator('.problem-summary').waitFor()
      expect(await page.locator('#weekday-7').inputValue()).toBe('kaikki')
      await look(manager, 'hours-unread')
      await page.locator('#weekday-7').fill('')
      await press(page.getByRole('button', { name: t('ui:save') }))
      await page.locator('.rows .row-title').waitFor()
      expect(plain(await page.locator('.rows .row-title').innerText())).toMatch(/–\S+ 14–20 · \S+ 12–18$/)
      await look(manager, 'hours')
      await manager.goTo('app:hub.activity', 'plans:title')
      await press(page.getByRole('button', { name: t('plans:after.month') }))
      await page.locator('.planned-outside').first().waitFor()
      await page
        .getByText(t('openings:open-day', { hours: '14–20' }))
        .first()
        .waitFor()
      await look(manager, 'calendar-hours')
      await press(page.getByRole('link', { name: t('plans:add') }))
      await press(page.getByRole('button', { name: /14–20$/ }))
      expect(await page.locator('#start').inputValue()).toMatch(/^14.00$/)
      await look(manager, 'plan-from-hours')

      // Tonight is there by itself, and is recorded in its own name.
      await worker.signIn('worker')
      await worker.page.goto('/app/')
      await worker.page.getByRole('heading', { level: 1, name: '17–21' }).waitFor()
      await look(worker, 'tonight')
      let taps = 0
      const tap = async (place: Parameters<typeof worker.press>[0]) => {
        taps++
        await worker.press(place)
      }
      await tap(worker.page.getByRole('link', { name: worker.t('plans:record-tonight') }))
      await worker.page.getByRole('heading', { level: 1, name: 'Avoin ilta' }).waitFor()
      await worker.write('youth-app:form.total', '31')
      taps++
      await tap(worker.page.getByRole('button', { name: worker.t('youth-app:save') }))
      await worker.page.getByText(worker.t('youth-app:saved')).waitFor()
      expect(await numeral(worker.page.locator('.big-number-figure'))).toBe(31)
      expect(taps).toBeLessThanOrEqual(5)

      // Yesterday was cancelled: one tap in the list of what is missing, or in its own week.
      await worker.goTo('youth-app:month-title')
      await worker.press(worker.page.getByRole('link', { name: worker.t('youth-app:see-week') }))
      const isMonday = weekdayOf(dayFromToday(0)) === 1
      if (isMonday)
        await worker.press(worker.page.getByRole('button', { name: worker.t('youth-app:week.before') }))
      const list = worker.page.locator('ul.rows > li')
      await list.first().waitFor()
      const missing = await list.count()
      await worker.press(list.last().getByRole('button', { name: worker.t('youth-app:week.was.cancelled') }))
      await expect.poll(() => list.count()).toBe(missing - 1)
      const tiles = worker.page
        .locator('.week-units > li', { hasText: 'porvoo' })
        .first()
        .locator('.week-tile')
      const spoken = plain((await tiles.allInnerTexts()).join(' | '))
      expect(spoken).toContain(worker.t('youth-app:week.state.cancelled'))
      if (!isMonday) expect(spoken).toContain('31')
      await look(worker, 'week-planned')
    })
  },
)

test.for(diagonal)(
  'a manager sees how long things are kept, shortens it after a look at what goes, and takes it back ($device, $language)',
  journeyTimeout,
  async (way) => {
    const { owner } = site.world.database
    await sql`delete from youth.retention`.execute(owner)
    await sql`delete from youth.forgetting`.execute(owner)
    await sql`update base.instance set forgets_from = '2020-01-01'`.execute(owner)
    await site.everyoneReads(way.language)
    await record(site.world, 'worker', evening(site.world.units.porvoo, { date: '2021-03-05' }))
    const manager = await visit(site, way)
    const { page, press, t } = manager
    await travel([manager], async () => {
      await manager.signIn('manager')
      await page.goto('/app/structure')
      await press(page.locator('.row-link', { hasText: t('structure:retention.title') }))
      await page.locator('form .steps').first().waitFor()
      expect(plain(await page.locator('.big-number').innerText())).toContain('10')
      await look(manager, 'retention')
      const years = page.getByRole('textbox', { name: t('retention:decide.countYears') })
      await years.fill('3')
      await years.blur()
      await press(page.getByRole('button', { name: t('youth-app:save'), exact: true }))
      const dialog = page.getByRole('dialog')
      await dialog
        .getByText(/1|En|Yksi/)
        .first()
        .waitFor()
      await look(manager, 'retention-confirm')
      await press(dialog.getByRole('button', { name: t('retention:confirm.do') }))
      const back = page.getByRole('button', { name: t('retention:pending.back') })
      await back.waitFor()
      expect(plain(await page.locator('.big-number').innerText())).toContain('10')
      await look(manager, 'retention-pending')
      await press(back)
      await back.waitFor({ state: 'detached' })
      expect(await years.inputValue()).toBe('10')

      // A colleague decides meanwhile: what is typed here stays until its person asks for what stands now.
      const comesBack = async () => {
        const path = new URL(page.url()).pathname.replace('/app/', '/api/youth/')
        const again = page.waitForResponse((answer) => answer.url().includes(path))
        await page.evaluate(() => {
          const { now } = Date
          Date.now = () => now() + 60_000
          window.dispatchEvent(new Event('visibilitychange'))
        })
        await again
      }
      const decides = async (path: string, what: object) => {
        const body = { municipality: '638', ...what }
        const answer = await site.world.ask(path, { as: 'manager', method: 'PUT', body })
        expect(answer.status).toBe(200)
      }
      const seeLatest = async () => {
        await press(page.getByRole('button', { name: t('youth-app:save'), exact: true }))
        const latest = page.getByRole('button', { name: t('kept:see-latest') })
        await latest.waitFor()
        await look(manager, `changed-meanwhile-${new URL(page.url()).pathname.split('/').at(-1)}`)
        await press(latest)
      }
      await years.fill('12')
      await years.blur()
      await decides('/api/youth/retention', { version: 2, countYears: 20, auditYears: 6 })
      await comesBack()
      await expect.poll(async () => plain(await page.locator('.big-number').innerText())).toContain('20')
      expect(await years.inputValue()).toBe('12')
      await seeLatest()
      await expect.poll(() => years.inputValue()).toBe('20')

      await page.goto('/app/follow-up')
      const months = page.getByRole('textbox', { name: t('observing:settings.reflection-months') })
      await months.fill('30')
      await months.blur()
      const decision = { observations: false, notify: null, reflectionMonths: 12, observationMonths: 12 }
      const { version } = await (
        await site.world.ask('/api/youth/follow-up?municipality=638', { as: 'manager' })
      ).json()
      await decides('/api/youth/follow-up', { version, ...decision })
      await comesBack()
      expect(await months.inputValue()).toBe('30')
      await seeLatest()
      await expect.poll(() => months.inputValue()).toBe('12')

      await sql`insert into youth.forgetting (municipality, before) values ('638', '2016-01-01')`.execute(
        owner,
      )
      for (const address of ['/app/week?week=2015-03-04', '/app/calendar?day=2015-03-04']) {
        await page.goto(address)
        await page.getByText(t('retention:period-gone.title')).waitFor()
        expect(await page.locator('.big-number').count()).toBe(0)
        await look(manager, `retention-gone-${address.includes('week?') ? 'week' : 'calendar'}`)
      }
      const inWords = (key: string) => page.getByText(t(key, { day: '1.1.2016' }))
      await page.goto('/app/month?month=2015-03')
      await inWords('retention:completeness-gone').waitFor()
      // Month and year are of all units or of one, which stays chosen from the one to the other and is let go again.
      const { porvoo } = site.world.units
      const unit = () => page.getByLabel(t('youth-app:form.field.unit'), { exact: true })
      await unit().selectOption(porvoo)
      await page.waitForURL(`**/month?month=2015-03&unit=${porvoo}`)
      await press(page.getByRole('link', { name: t('months:year.see') }))
      await page.waitForURL(`**/year?year=2015&unit=${porvoo}`)
      await unit().selectOption('all')
      await page.waitForURL('**/year?year=2015')
      await page.goto('/app/sessions')
      const end = inWords('retention:list-end.words')
      await end.waitFor()
      await look(manager, 'retention-list-end')
      await press(end.getByRole('link'))
      await page.waitForURL(/month=2015-12/)

      // A long form whose unit somebody else changed meanwhile: what came of Save is seen where one stands, at its end.
      await page.goto('/app/units')
      await press(page.getByRole('button', { name: t('youth-app:correct-it') }).first())
      const save = page.getByRole('button', { name: t('youth-app:save'), exact: true })
      await save.waitFor()
      await page.getByLabel(t('kept:unit.type'), { exact: true }).selectOption({ index: 1 })
      await sql`update youth.unit set version = version + 1 where municipality = '638'`.execute(owner)
      // The list behind the form asks again, as it does whenever one comes back to it.
      await comesBack()
      await press(save)
      const refusal = page.getByRole('alert')
      await refusal.waitFor()
      await expect.poll(() => refusal.evaluate((box) => box.getBoundingClientRect().top)).toBeGreaterThan(0)
    })
  },
)
