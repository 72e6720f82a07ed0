import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening } from '../../app/testing/world'
import { projectFolder } from '../../base/projectFolder'
import { make, openEvenings } from '../../youth/api/testing/plans'
import { record, send } from '../../youth/api/testing/sessions'
import { arrivals, beginCounting } from '../../youth/api/testing/tallies'
import { dayFromToday, numeral, typedDay } from './seen'
import { openSite, type Site } from './site'
import { patience, slowDown } from './slowPhone'
import { type TapRow, tapsPage } from './tapsPage'
import { journeyTimeout, travel, type Visit, visit } from './visit'

let site: Site
const measured: TapRow[] = []
beforeAll(async () => {
  site = await openSite()
  await site.everyoneReads('fi')
  // One unit in use, with a history to begin from: where to count is no question.
  const { world } = site
  await world.database.owner
    .updateTable('youth.unit')
    .set({ closed_on: '2020-01-01' })
    .where('id', '=', world.units.porvooOther)
    .execute()
  const detail = [
    { age: '9-12', gender: 'unspecified', count: 7 },
    { age: '13-15', gender: 'unspecified', count: 18 },
    { age: '16-17', gender: 'unspecified', count: 8 },
    { age: '18-24', gender: 'unspecified', count: 3 },
  ]
  for (const day of [-7, -14])
    await record(
      world,
      'worker',
      evening(world.units.porvoo, { date: dayFromToday(day), participants: { total: 36, detail } }),
    )
  const template = await world.ask(`/api/youth/templates/638/${randomUUID()}`, {
    ...{ as: 'manager', method: 'PUT' },
    body: {
      ...{ unit: world.units.porvoo, name: { fi: 'Avoin ilta', sv: 'Öppen kväll' }, form: 'open' },
      ...{ start: '17:00', end: '21:30', staffCount: 2, staffMinutes: 540, tags: ['social-relations'] },
    },
  })
  expect(template.status).toBe(201)
})
afterAll(async () => {
  await site?.close()
  if (process.env.PRINT_TAPS)
    writeFileSync(join(projectFolder(), 'docs/operations/taps.md'), tapsPage(measured))
})

type Network = Awaited<ReturnType<typeof slowDown>>
type Counting = Visit & {
  /** A finger on the glass. */
  tap(target: Locator): Promise<void>
  /** A finger on a field, and then the keys, which are no taps of their own. */
  type(target: Locator, text: string): Promise<void>
}

/** Somebody who has the app open at the first screen, or opens it as the first thing that is measured. */
async function measure(
  what: string,
  budget: { taps: number; seconds: number },
  doing: (worker: Counting, network: Network) => Promise<void>,
  before: (worker: Counting, network: Network) => Promise<void> = async ({ page, t }) => {
    await page.goto('/app/')
    await page
      .getByRole('link', { name: t('youth-app:record'), exact: true })
      .first()
      .waitFor()
  },
): Promise<void> {
  const worker = await visit(site, { device: 'phone', language: 'fi' })
  let taps = 0
  const counting: Counting = {
    ...worker,
    async tap(target) {
      await worker.press(target)
      taps++
    },
    async type(target, text) {
      taps++
      await target.fill(text)
    },
  }
  await travel([worker], async () => {
    await worker.signIn('worker')
    // The app has been here before: its shell is on the phone.
    await worker.page.goto('/app/')
    await worker.page.getByRole('heading', { level: 1 }).waitFor()
    await worker.page.waitForLoadState('networkidle')
    const network = await slowDown(worker)
    await before(counting, network)
    const began = performance.now()
    await doing(counting, network)
    const seconds = (performance.now() - began) / 1000
    measured.push({ what, taps, seconds, budget })
    console.info(`${what}: ${taps} taps of ${budget.taps}, ${seconds.toFixed(1)} s of ${budget.seconds}`)
    expect(taps).toBeLessThanOrEqual(budget.taps)
    expect(seconds).toBeLessThan(patience * budget.seconds)
  })
}

const link = ({ page, t }: Visit, words: string) => page.getByRole('link', { name: t(words), exact: true })
const button = ({ page, t }: Visit, words: string) =>
  page.getByRole('button', { name: t(words), exact: true })
const tile = ({ page }: Visit, age: RegExp) => page.getByRole('button', { name: age })
const total = ({ page }: Visit) => numeral(page.locator('.tally-total .big-number-figure'))
const saved = ({ page, t }: Visit) => page.getByText(t('youth-app:saved')).waitFor()

test('opening the app and counting tonight’s planned evening', journeyTimeout, async () => {
  const { world } = site
  // Past midnight, so that it is ahead at whatever hour this is looked at.
  const times = { weekdays: [], from: dayFromToday(0), start: '18:00', end: '02:00' }
  const plan = await make(world, 'manager', 'plans', openEvenings(world.units.porvoo, times))
  await measure(
    'opens the app and is counting tonight’s planned evening',
    { taps: 2, seconds: 5 },
    async (worker) => {
      await worker.page.goto('/app/')
      await worker.tap(link(worker, 'tally:count-tonight'))
      await tile(worker, /13–15/).waitFor()
      expect(worker.page.url()).toContain(`plan=${plan}`)
    },
    async () => {},
  )
  // What follows begins from the first screen of a day without plans.
  const ended = await world.ask(`/api/youth/plans/638/${plan}`, {
    ...{ as: 'manager', method: 'DELETE', headers: { 'if-match': '"1"' } },
  })
  expect(ended.status).toBe(204)
})

test('counting one arrival', journeyTimeout, () =>
  measure(
    'counts one arrival',
    { taps: 1, seconds: 1 },
    async (worker) => {
      const before = await total(worker)
      await worker.tap(tile(worker, /13–15/).first())
      await expect.poll(() => total(worker), { interval: 10 }).toBe(before + 1)
    },
    async (worker) => {
      await worker.page.goto('/app/tally/new')
      await tile(worker, /13–15/).waitFor()
    },
  ),
)

test('closing a tallied evening', journeyTimeout, async () => {
  const id = await beginCounting(site.world, 'colleague', site.world.units.porvoo, arrivals(38))
  await measure(
    'closes a tallied evening',
    { taps: 5, seconds: 20 },
    async (worker) => {
      await worker.tap(link(worker, 'tally:close'))
      await worker.tap(worker.page.getByRole('radio', { name: worker.t('youth:youthPart.planned-with-us') }))
      await worker.tap(
        worker.page.getByRole('checkbox', { name: worker.t('youth:tag.social-relations'), exact: true }),
      )
      await worker.tap(button(worker, 'tally:closing.save'))
      await saved(worker)
    },
    async (worker) => {
      await worker.page.goto(`/app/tally/${id}`)
      await expect.poll(() => total(worker), { timeout: 20_000 }).toBe(38)
    },
  )
})

test('recording an evening from its template, with eight cells', journeyTimeout, () =>
  measure(
    'records an evening from its template, totals afterwards (8–10 cells)',
    { taps: 15, seconds: 45 },
    async (worker) => {
      const { page, t } = worker
      await worker.tap(link(worker, 'youth-app:record').first())
      await worker.tap(page.locator('form#session').getByRole('button', { name: /^Avoin ilta/ }))
      expect(
        await page.getByRole('textbox', { name: t('youth-app:form.field.end'), exact: true }).inputValue(),
      ).toContain('30')
      for (const [age, count] of [
        ['9-12', 9],
        ['13-15', 21],
        ['16-17', 6],
        ['18-24', 4],
      ] as const)
        await worker.type(
          page.getByRole('textbox', { name: t(`youth:age.${age}`), exact: true }),
          String(count),
        )
      await worker.tap(button(worker, 'youth-app:form.more-ages'))
      for (const [age, count] of [
        ['0-6', 1],
        ['7-8', 2],
        ['25-28', 2],
        ['29+', 1],
      ] as const)
        await worker.type(
          page.getByRole('textbox', { name: t(`youth:age.${age}`), exact: true }),
          String(count),
        )
      await worker.tap(page.getByRole('radio', { name: t('youth:youthPart.heard') }))
      await worker.tap(page.getByRole('checkbox', { name: t('youth:tag.wellbeing'), exact: true }))
      await worker.tap(button(worker, 'youth-app:save'))
      await saved(worker)
    },
  ),
)

test('recording a total only', journeyTimeout, () =>
  measure('records a total only', { taps: 5, seconds: 15 }, async (worker) => {
    await worker.tap(link(worker, 'youth-app:record').first())
    await worker.type(worker.page.getByRole('textbox', { name: worker.t('youth-app:form.total') }), '27')
    await worker.tap(button(worker, 'youth-app:save'))
    await saved(worker)
  }),
)

test('recording a one-off event', journeyTimeout, () =>
  measure('records a one-off event', { taps: 20, seconds: 120 }, async (worker) => {
    const { page, t } = worker
    await worker.tap(link(worker, 'youth-app:record').first())
    const form = page.getByLabel(t('youth-app:form.field.form'), { exact: true })
    await worker.tap(form)
    await form.selectOption('event')
    await worker.tap(button(worker, 'ui:day.earlier').first())
    await worker.type(page.getByRole('textbox', { name: t('youth-app:form.field.start') }), '12')
    await worker.type(page.getByRole('textbox', { name: t('youth-app:form.field.end'), exact: true }), '18')
    await worker.type(page.getByRole('textbox', { name: t('youth-app:form.total') }), '340')
    await worker.tap(page.getByRole('radio', { name: t('youth:youthPart.led-with-support') }))
    await worker.tap(page.getByRole('checkbox', { name: t('youth:tag.culture'), exact: true }))
    await worker.type(
      page.getByLabel(t('youth-app:form.field.reflection')),
      'Tori täynnä, bändi aloitti ajallaan.',
    )
    await page.getByText(t('youth-forms:worry')).waitFor()
    await worker.tap(button(worker, 'youth-app:save'))
    await saved(worker)
  }),
)

test('recording ten school breaks at once', journeyTimeout, () =>
  measure('records ten school breaks at once', { taps: 25, seconds: 120 }, async (worker) => {
    const { page, t } = worker
    await worker.tap(link(worker, 'app:hub.activity'))
    await worker.tap(page.locator('a[href="/app/sessions"]').first())
    await worker.tap(link(worker, 'youth-app:bulk.open'))
    // Two a day of last week, which is over whatever day it is.
    await worker.type(
      page.getByRole('textbox', { name: t('youth-app:form.field.date') }),
      typedDay(dayFromToday(-7)),
    )
    await worker.tap(button(worker, 'bulk:two-a-day'))
    for (let row = 1; row <= 10; row++)
      await worker.type(
        page
          .getByRole('group', { name: t('bulk:row', { number: row }) })
          .getByRole('textbox', { name: t('bulk:total') }),
        String(20 + row),
      )
    await worker.tap(page.getByRole('button', { name: t('bulk:save', { count: 10 }) }))
    await page.getByText(t('bulk:saved', { count: 10 })).waitFor()
  }),
)

test('recording without a network', journeyTimeout, () =>
  measure(
    'records a total only, without a network',
    { taps: 5, seconds: 15 },
    async (worker) => {
      await worker.tap(link(worker, 'youth-app:record').first())
      await worker.type(worker.page.getByRole('textbox', { name: worker.t('youth-app:form.total') }), '28')
      await worker.tap(button(worker, 'youth-app:save'))
      await worker.page.getByText(worker.t('youth-outbox:kept')).waitFor()
    },
    async (worker, { offline }) => {
      await worker.page.evaluate(async () => {
        await navigator.serviceWorker.ready
        while (!(await caches.match('/app/'))) await new Promise((resolve) => setTimeout(resolve, 50))
      })
      // The first visit has brought what recording needs; without it a phone has nothing to record for.
      await worker.page.waitForLoadState('networkidle')
      await offline(true)
      await link(worker, 'youth-app:record').first().waitFor()
    },
  ),
)

/** An evening waits that a colleague has changed meanwhile; its person stands at the first screen, without a network. */
async function withWaiting(worker: Counting, { offline }: Network): Promise<void> {
  const { page, t, write, press } = worker
  const { world } = site
  const content = (total: number) =>
    evening(world.units.porvoo, { date: dayFromToday(-1), participants: { total } })
  const id = await record(world, 'worker', content(41))
  await page.goto(`/app/sessions/${id}`)
  await page.locator('.big-number-figure').first().waitFor()
  await page.waitForLoadState('networkidle')
  await offline(true)
  await page.goto(`/app/sessions/${id}/correct`)
  await write('youth-app:form.total', '42')
  await press(button(worker, 'youth-app:save'))
  await page.getByText(t('youth-outbox:kept')).waitFor()
  expect((await send(world, 'colleague', id, content(43), { 'if-match': '"1"' })).status).toBe(200)
  await page.goto('/app/')
  await link(worker, 'outbox:see').waitFor()
}

test('saving what waits to a file', journeyTimeout, () =>
  measure(
    'saves what was not sent to a file, without a network',
    { taps: 2, seconds: 5 },
    async (worker) => {
      const saving = worker.page.waitForEvent('download')
      await worker.tap(link(worker, 'outbox:see'))
      await worker.tap(button(worker, 'outbox:rescue.save'))
      await saving
    },
    withWaiting,
  ),
)

test('what waits is sent by itself, and a conflict is decided', journeyTimeout, () =>
  measure(
    'decides on an evening that somebody changed meanwhile, side by side',
    { taps: 3, seconds: 20 },
    async (worker) => {
      await worker.tap(link(worker, 'outbox:see'))
      await worker.tap(link(worker, 'outbox:decide'))
      await worker.tap(button(worker, 'youth-app:conflict.keep-mine'))
      await saved(worker)
    },
    async (worker, network) => {
      await withWaiting(worker, network)
      await network.offline(false)
      await worker.page.getByText(worker.t('outbox:needs-you', { count: 1, number: '1' })).waitFor()
    },
  ),
)
