import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrivals, arrive, countGender } from '../../youth/api/testing/tallies'
import { countedSessionId } from '../../youth/domain/tally/countedSessionId'
import { look } from './look'
import { begunOn, openOnce } from './offlinePhone'
import { dayFromToday, numeral, read } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, type Visit, visit, ways } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
  // One unit in use: where to count is no question.
  await site.world.database.owner
    .updateTable('youth.unit')
    .set({ closed_on: '2020-01-01' })
    .where('id', '=', site.world.units.porvooOther)
    .execute()
})
afterAll(() => site?.close())

const total = (page: Page) => () => numeral(page.locator('.tally-total .big-number-figure'))
const tile = ({ page, t }: Visit, age: string) =>
  page.getByRole('button', { name: new RegExp(`${t(`youth:age.${age}`)}[.:]`) })
const link = ({ page, t }: Visit, words: string) => page.getByRole('link', { name: t(words), exact: true })
/** What a colleague's phone shows within two seconds of a tap where nothing else is done; a busy machine takes longer. */
const soon = { timeout: 15_000, interval: 50 }

test.for(ways.filter(({ device }) => device === 'phone'))(
  'two workers count one evening on two phones, one of them without a network for a while, and one closes it ($language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const worker = await visit(site, way)
    const colleague = await visit(site, way)
    await travel([worker, colleague], async () => {
      await worker.signIn('worker')
      await colleague.signIn('colleague')
      await worker.page.goto('/app/')
      await worker.press(link(worker, 'tally:count-tonight'))
      for (const age of ['13-15', '13-15', '9-12', '13-15']) await worker.press(tile(worker, age))
      expect(await total(worker.page)()).toBe(4)
      await look(worker, 'tally')

      await colleague.page.goto('/app/')
      await colleague.press(colleague.page.getByRole('link', { name: colleague.t('tally:go-on') }))
      await expect.poll(total(colleague.page), soon).toBe(4)
      for (const age of ['16-17', '16-17']) await colleague.press(tile(colleague, age))
      await expect.poll(total(worker.page), soon).toBe(6)
      await look(worker, 'tally-two-phones')

      await worker.press(worker.page.getByRole('button', { name: worker.t('tally:undo') }))
      await expect.poll(total(colleague.page), soon).toBe(5)

      // Young people are asked in two taps, and both phones show one code; without a network that is said calmly.
      const code = ({ page }: Visit) =>
        page.locator('.survey-held .survey-show-code > [aria-hidden]').innerText()
      await worker.press(link(worker, 'youth-app:ask-young'))
      const show = worker.page.getByRole('button', { name: worker.t('surveys:evening.show') })
      await expect.poll(() => show.isEnabled()).toBe(true)
      await look(worker, 'survey-evening')
      await worker.context.setOffline(true)
      await worker.press(show)
      await worker.page.getByText(worker.t('surveys:evening.no-network')).waitFor()
      await look(worker, 'survey-evening-offline')
      await worker.context.setOffline(false)
      await worker.press(worker.page.getByRole('button', { name: worker.t('surveys:evening.again') }))
      const shown = await code(worker)
      await look(worker, 'survey-evening-code')
      await colleague.press(link(colleague, 'youth-app:ask-young'))
      expect(await code(colleague)).toBe(shown)
      for (const { page, t, press } of [worker, colleague])
        await press(page.getByRole('link', { name: t('ui:back'), exact: true }))
      await expect.poll(total(worker.page), soon).toBe(5)

      // Without a network every tap is kept, also where the tab is killed.
      await worker.context.setOffline(true)
      for (const age of ['18-24', '18-24']) await worker.press(tile(worker, age))
      expect(await total(worker.page)()).toBe(7)
      await worker.page.getByText(worker.t('tally:status.waiting', { count: 2 })).waitFor()
      await look(worker, 'tally-offline')
      const address = worker.page.url()
      await worker.page.close()
      await worker.context.setOffline(false)
      worker.page = await worker.context.newPage()
      await worker.page.goto(address)
      await expect.poll(total(worker.page), { timeout: 20_000 }).toBe(7)
      await expect.poll(total(colleague.page), { timeout: 20_000 }).toBe(7)

      // The colleague's phone loses its network and counts on, while the evening is closed.
      await colleague.context.setOffline(true)
      await colleague.press(tile(colleague, '9-12'))
      await worker.press(link(worker, 'tally:close'))
      await worker.page.locator('.counted-people').waitFor()
      await look(worker, 'tally-close')
      await worker.press(worker.page.getByRole('button', { name: worker.t('tally:closing.save') }))
      await worker.page.getByText(worker.t('youth-app:saved')).waitFor()
      expect(await numeral(worker.page.locator('.big-number-figure'))).toBe(7)
      // The way to them is there after the evening was closed, too, and on the first screen.
      await link(worker, 'youth-app:ask-young').waitFor()
      await look(worker, 'session-saved')
      await worker.page.goto('/app/')
      await worker.press(link(worker, 'youth-app:ask-young'))
      expect(await code(worker)).toBe(shown)

      await colleague.context.setOffline(false)
      await colleague.page.getByText(colleague.t('tally:closed.by-colleague')).waitFor()
      const late = colleague.page.getByText(colleague.t('tally:late.title', { count: 1 }))
      await late.waitFor()
      await look(colleague, 'tally-late')
      await colleague.press(colleague.page.getByRole('button', { name: colleague.t('tally:late.add') }))
      await expect.poll(() => late.count(), { timeout: 10_000 }).toBe(0)
      await colleague.press(link(colleague, 'tally:closed.see'))
      await expect
        .poll(() => numeral(colleague.page.locator('.big-number-figure')), { timeout: 10_000 })
        .toBe(8)
      expect(await read(colleague.page.locator('main'))).not.toContain(colleague.t('tally:late.add'))
    })
  },
)

test(
  'where the municipality counts genders, a tap says both, and one button is there for who wants it',
  journeyTimeout,
  async () => {
    await site.everyoneReads('sv')
    const worker = await visit(site, { device: 'phone', language: 'sv' })
    await travel([worker], async () => {
      const manager = await visit(site, { device: 'phone', language: 'sv' })
      await travel([manager], async () => {
        await manager.signIn('manager')
        await manager.page.goto('/app/counting')
        await manager.press(manager.page.getByRole('switch'))
        await manager.page.getByText(manager.t('tally:choice.saved')).waitFor()
        await look(manager, 'tally-choice')
      })
      await worker.signIn('worker')
      await worker.page.goto('/app/tally/new')
      // Nobody has said yet which form of work it is.
      await worker.page.getByRole('heading', { level: 1, name: worker.t('tally:title') }).waitFor()
      const girl = worker.page.getByRole('button', { name: /^Lägg till en: flicka 13–15/ })
      for (let tap = 0; tap < 3; tap++) await worker.press(girl)
      expect(await girl.innerText()).toContain('3')
      expect(await total(worker.page)()).toBe(3)
      await worker.page.setViewportSize({ width: 360, height: 740 })
      const eldest = worker.page.getByRole('button', { name: /^Lägg till en: flicka 18–24/ })
      const [bottom = 0, actions = 0] = await Promise.all([
        eldest.evaluate((tile) => tile.getBoundingClientRect().bottom),
        worker.page.locator('.sticky-actions').evaluate((foot) => foot.getBoundingClientRect().top),
      ])
      expect(bottom).toBeLessThanOrEqual(actions)
      await look(worker, 'tally-genders')
      await worker.press(worker.page.getByRole('button', { name: worker.t('tally:by-one') }))
      await worker.press(worker.page.getByRole('button', { name: worker.t('tally:one-more') }))
      expect(await total(worker.page)()).toBe(4)
      await look(worker, 'tally-one-button')

      // However the taps of a rush fall between what is gathered, sealed and sent, each one arrives, and none waits for the next.
      const rush = 60
      await worker.page
        .getByRole('button', { name: worker.t('tally:one-more') })
        .evaluate(async (one: HTMLElement, rush) => {
          for (let tap = 0; tap < rush; tap++) {
            one.click()
            await new Promise((resolve) => setTimeout(resolve, (tap * 37) % 230))
          }
        }, rush)
      expect(await total(worker.page)()).toBe(4 + rush)
      const arrived = async () => {
        const { rows } = await sql<{ count: number }>`select count(*)::int as count from youth.arrival
          where counts and session = ${new URL(worker.page.url()).pathname.split('/').at(-1)}`.execute(
          site.world.database.owner,
        )
        return rows[0]?.count
      }
      await expect.poll(arrived, soon).toBe(4 + rush)
    })
  },
)

test(
  'without a network an evening stays what it is: its house, its clocks, its sum and what is counted of those who come',
  journeyTimeout,
  async () => {
    await site.everyoneReads('fi')
    const { database, units } = site.world
    await database.owner
      .updateTable('youth.unit')
      .set({ closed_on: null })
      .where('id', '=', units.porvooOther)
      .execute()
    await countGender(site.world, true)
    const id = countedSessionId(units.porvooOther, dayFromToday(0), 0)
    const draft = { unit: units.porvooOther, date: dayFromToday(0), start: '17:00', end: '21:00' }
    await arrive(site.world, 'colleague', id, arrivals(20), { draft: { ...draft, form: 'street' } })
    const worker = await visit(site, { device: 'phone', language: 'fi' })
    const { context, press, t } = worker
    const killed = async () => {
      await worker.page.close()
      worker.page = await context.newPage()
      await worker.page.goto('/app/')
    }
    const goOn = (place: string, count: number) =>
      press(worker.page.locator('.row-link').filter({ hasText: t('tally:going-on-line', { place, count }) }))
    await travel([worker], async () => {
      await openOnce(worker)
      await worker.page
        .getByText(t('tally:going-on-line', { place: 'Tila porvooOther', count: 20 }))
        .waitFor()
      await context.setOffline(true)
      await goOn('Tila porvooOther', 20)
      const girl = () => worker.page.getByRole('button', { name: /^Lisää yksi: tyttö 13–15/ })
      await press(girl())
      expect(await total(worker.page)()).toBe(21)
      expect(await read(worker.page.locator('main'))).toContain('Tila porvooOther')
      await killed()
      await look(worker, 'tally-going-on-offline')
      await goOn('Tila porvooOther', 21)
      await press(girl())
      expect(await total(worker.page)()).toBe(22)

      // What nobody has planned and no network has heard of is there after the phone was restarted, too.
      await worker.page.goto(`/app/tally/new?unit=${units.porvoo}`)
      await press(girl())
      await worker.page.getByText(t('tally:status.waiting', { count: 1 })).waitFor()
      // Somebody may have begun to count there before.
      const there = await total(worker.page)()
      await killed()
      await goOn('Tila porvoo', there)
      expect(await total(worker.page)()).toBe(there)
      await killed()
      await press(worker.page.getByRole('link', { name: t('outbox:see') }))
      const waiting = worker.page.locator('.outbox > li').filter({ hasText: 'Tila porvooOther' }).first()
      await waiting.waitFor()
      await look(worker, 'tally-in-outbox')
      await press(waiting.getByRole('link', { name: t('tally:go-on') }))
      expect(await total(worker.page)()).toBe(22)

      await press(link(worker, 'tally:close'))
      await worker.page.locator('.counted-people').waitFor()
      await look(worker, 'tally-close-offline')
      await press(worker.page.getByRole('button', { name: t('tally:closing.save') }))
      await worker.page.getByText(t('youth-outbox:kept')).waitFor()
      const log = () => begunOn(worker, `tally ${id}`)
      // Who came is in it, and no moment.
      expect(await log()).toMatch(/^[\d-]+T00:00:00.000Z .*"13-15"/)
      await worker.page.goto('/app/')
      await worker.page.getByText(t('tally:going-on-line', { place: 'Tila porvoo', count: there })).waitFor()
      expect(await worker.page.getByText('Tila porvooOther ·').count()).toBe(0)
      // The next evening of that house and day is another one, though the network has told of neither.
      await worker.page.goto(`/app/tally/new?unit=${units.porvooOther}`)
      await press(girl())
      expect(await total(worker.page)()).toBe(1)
      // What this phone knows nothing of is not taken for something else.
      await worker.page.goto(`/app/tally/${randomUUID()}`)
      await worker.page.getByText(t('tally:unknown.title')).waitFor()
      await look(worker, 'tally-unknown')
      await context.setOffline(false)
      const stored = () =>
        database.owner
          .selectFrom('youth.session')
          .select(['unit', 'form', 'start_time', 'end_time', 'participants'])
          .where('id', '=', id)
          .execute()
      await expect.poll(async () => (await stored()).length, { timeout: 20_000 }).toBe(1)
      expect(await stored()).toMatchObject([{ unit: units.porvooOther, form: 'street', participants: 22 }])
      // Who came is forgotten on the phone too, now that the evening is recorded.
      await expect.poll(log).not.toContain('"13-15"')
      expect(await log()).toContain('"phone"')
    })
  },
)
