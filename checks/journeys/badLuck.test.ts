import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening } from '../../app/testing/world'
import { emailOf, rightPassword } from '../../base/people/api/testing/signIn'
import { record, remove, send, sessionAt } from '../../youth/api/testing/sessions'
import { rescueFileOf } from '../testing/rescueFile'
import { look } from './look'
import { openOnce, recordKept } from './offlinePhone'
import { dayFromToday, numeral, typedDay } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, type Visit, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const phone = { device: 'phone', language: 'fi' } as const
const soon = { timeout: 20_000 }

const button = ({ page, t }: Visit, words: string) =>
  page.getByRole('button', { name: t(words), exact: true })
const nothingWaits = ({ page, t }: Visit) => page.getByText(t('outbox:nothing')).waitFor()
const reflection = ({ page, t }: Visit) =>
  page.getByRole('textbox', { name: t('youth-app:form.field.reflection') })

/** The totals of all that is stored and was typed here, each of which is used once. */
async function storedTotals(...totals: number[]): Promise<number[]> {
  const { rows } = await sql<{ total: number }>`select participants as total from youth.session
    where deleted_at is null and participants in (${sql.join(totals)}) order by participants`.execute(
    site.world.database.owner,
  )
  return rows.map(({ total }) => total)
}

/** Brings evenings that were recorded elsewhere from a file. */
async function bring({ page, context }: Visit, ids: readonly string[]) {
  const { key } = await (await context.request.post('/api/me/device-key')).json()
  const { people, units } = site.world
  const evenings = ids.map((id) => ({ id, session: evening(units.porvoo, { date: dayFromToday(-1) }) }))
  const file = await rescueFileOf(key, people.worker.id, '638', evenings)
  return () => page.locator('input[type=file]').setInputFiles(file)
}

/** Kills the tab as a phone does that needs the room: nothing in it is asked or told. */
async function kill(worker: Visit) {
  const { page, context } = worker
  const killed = page.waitForEvent('crash')
  const devTools = await context.newCDPSession(page)
  devTools.send('Page.crash').catch(() => {})
  await killed
  await page.close()
  worker.page = await context.newPage()
}

/** How much the phone itself keeps of what was sent or is to be sent, whatever the screen has drawn of it by now. */
const keptItems = ({ page }: Visit) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('kuntakuva-outbox')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('items').objectStore('items').count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
  )

/** What other forms hold when the tab is killed is offered again too, until it is thrown away. */
async function halfAGroup(worker: Visit) {
  const { press, write, t } = worker
  const field = (words: string) => worker.page.getByRole('textbox', { name: new RegExp(`^${t(words)}`) })
  await worker.page.goto('/app/groups/new')
  await write('plans:field.name-fi', 'Iltaryhmä')
  await field('plans:field.goals').fill('Tutustutaan toisiin.')
  // The cursor is still in the number when the tab is killed: it counts as it is typed.
  await field('plans:field.members').fill('12')
  await delay(1000)
  await kill(worker)
  await worker.page.goto('/app/groups/new')
  await press(button(worker, 'youth-forms:begun.go-on'))
  await look(worker, 'bad-luck-half-a-group')
  const held = ['plans:field.name-fi', 'plans:field.members', 'plans:field.goals'].map((name) =>
    field(name).inputValue(),
  )
  expect(await Promise.all(held)).toEqual(['Iltaryhmä', '12', 'Tutustutaan toisiin.'])
  await worker.page.goto('/app/groups/new')
  await press(button(worker, 'youth-forms:begun.leave'))
  await button(worker, 'youth-forms:begun.go-on').waitFor({ state: 'hidden' })
  await worker.page.goto('/app/groups/new')
  await field('plans:field.goals').waitFor()
  await delay(500)
  expect(await button(worker, 'youth-forms:begun.go-on').count()).toBe(0)
}

/** Gives the phone little room, so that it can be filled. */
async function littleRoom({ context }: Visit) {
  const devTools = await context.newCDPSession(await context.newPage())
  const { address: origin } = site
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000_000 })
  return { free: () => devTools.send('Storage.overrideQuotaForOrigin', { origin }) }
}

/** Fills the room that is left with something else, to the last bytes. */
const fill = ({ page }: Visit) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('something-else', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true })
    const store = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const fits = (bytes: Uint8Array) =>
      new Promise<boolean>((resolve) => {
        const put = store.transaction('bytes', 'readwrite', { durability: 'strict' })
        put.objectStore('bytes').put(bytes)
        put.oncomplete = () => resolve(true)
        put.onabort = () => resolve(false)
      })
    for (let size = 1_000_000; size > 100; ) {
      const bytes = new Uint8Array(size)
      for (let place = 0; place < size; place += 65_536)
        crypto.getRandomValues(bytes.subarray(place, place + 65_536))
      if (!(await fits(bytes))) size = Math.floor(size / 4)
    }
    store.close()
  })

test(
  'a full phone says so and loses nothing, and a tab that is killed at any moment leaves the record or what was typed',
  journeyTimeout,
  async () => {
    const worker = await visit(site, phone)
    const { context, press, t } = worker
    await travel([worker], async () => {
      const room = await littleRoom(worker)
      await openOnce(worker)
      await worker.page.goto('/app/record')
      await context.setOffline(true)
      await worker.write('youth-app:form.total', '401')
      await reflection(worker).fill('Tätä ei saa hukata.')
      await fill(worker)
      await press(button(worker, 'youth-app:save'))
      await worker.page.getByText(t('outbox:not-kept.full.title')).waitFor()
      await look(worker, 'bad-luck-full')
      expect(await reflection(worker).inputValue()).toBe('Tätä ei saa hukata.')
      // With a network it goes without being kept.
      await context.setOffline(false)
      await press(button(worker, 'youth-app:save'))
      await worker.page.getByText(t('youth-app:saved')).waitFor()
      expect(await storedTotals(401)).toEqual([401])
      await room.free()

      await context.setOffline(true)
      await worker.page.goto('/app/record')
      await worker.write('youth-app:form.total', '402')
      await reflection(worker).fill('Kesken jäi.')
      await delay(1000)
      await kill(worker)
      await worker.page.goto('/app/record')
      await button(worker, 'youth-forms:begun.go-on').waitFor()
      await look(worker, 'bad-luck-begun')
      await press(button(worker, 'youth-forms:begun.go-on'))
      expect(await reflection(worker).inputValue()).toBe('Kesken jäi.')
      await press(button(worker, 'youth-app:save'))
      await worker.page.getByText(t('youth-outbox:kept')).waitFor()

      await halfAGroup(worker)

      // Killed right after "save" was pressed, sooner and later.
      const pressed = [403, 404, 405, 406, 407]
      for (const [round, total] of pressed.entries()) {
        await worker.page.goto('/app/record')
        await button(worker, 'youth-app:save').waitFor()
        expect(await button(worker, 'youth-forms:begun.go-on').count()).toBe(0)
        await worker.write('youth-app:form.total', String(total))
        await delay(500)
        await worker.page.evaluate(() => document.querySelector<HTMLFormElement>('#session')?.requestSubmit())
        await delay(round * 15)
        await kill(worker)
        await worker.page.goto('/app/outbox')
        const kept = worker.page.locator('.outbox > li')
        await kept.first().waitFor()
        if ((await kept.filter({ hasText: String(total) }).count()) === 1) continue
        await worker.page.goto('/app/record')
        await press(button(worker, 'youth-forms:begun.go-on'))
        await press(button(worker, 'youth-app:save'))
        await worker.page.getByText(t('youth-outbox:kept')).waitFor()
      }
      await worker.page.goto('/app/outbox')
      await expect.poll(() => worker.page.locator('.outbox > li').count()).toBe(1 + pressed.length)
      await context.setOffline(false)
      await nothingWaits(worker)
      expect(await storedTotals(402, ...pressed)).toEqual([402, ...pressed])
    })
  },
)

test(
  'a phone whose clock is a day ahead loses nothing and keeps the order; what it dated tomorrow is put right by its person',
  journeyTimeout,
  async () => {
    const worker = await visit(site, phone)
    const { page, context, press, write, t } = worker
    await page.clock.install({ time: Date.now() + 24 * 60 * 60_000 })
    await travel([worker], async () => {
      await openOnce(worker)
      await page.getByText(t('clock:title')).waitFor()
      await look(worker, 'bad-luck-clock-told')
      await context.setOffline(true)
      await page.goto('/app/record')
      await write('youth-app:form.field.date', typedDay(dayFromToday(-1)))
      await write('youth-app:form.total', '411')
      await press(button(worker, 'youth-app:save'))
      await page.getByText(t('youth-outbox:kept')).waitFor()
      const address = new URL(page.url()).pathname
      await recordKept(worker, 413)
      // The clock is put right: what is made now seems older than what was made before it.
      await page.clock.setSystemTime(Date.now())
      await page.goto(`${address}/correct`)
      await write('youth-app:form.total', '412')
      await press(button(worker, 'youth-app:save'))
      await page.getByText(t('youth-outbox:kept')).waitFor()
      await page.goto('/app/outbox')
      await context.setOffline(false)
      await page.getByRole('link', { name: t('outbox:decide') }).waitFor()
      await expect.poll(() => storedTotals(411, 412, 413), soon).toEqual([412])
      await page.getByText(t('clock:title')).waitFor({ state: 'hidden' })
      await look(worker, 'bad-luck-clock')
      await press(page.getByRole('link', { name: t('outbox:decide') }))
      await press(page.getByRole('link', { name: t('youth-outbox:resolve.by-hand') }))
      await write('youth-app:form.field.date', typedDay(dayFromToday(0)))
      await press(button(worker, 'youth-app:save'))
      await expect.poll(() => storedTotals(411, 412, 413), soon).toEqual([412, 413])
      await page.goto('/app/outbox')
      await nothingWaits(worker)
    })
  },
)

test(
  'a service that fails for an hour, a sign-in that ended, two tabs and a file sent again after weeks: each evening is there once',
  journeyTimeout,
  async () => {
    const worker = await visit(site, phone)
    const { page, context, press, write, t } = worker
    // The hour that passes ends now: what is recorded after it is not of tomorrow, however late it is.
    await page.clock.install({ time: Date.now() - 63 * 60_000 })
    await travel([worker], async () => {
      await openOnce(worker)
      site.fail(true)
      let asked = 0
      context.on('request', (request) => {
        if (request.method() === 'PUT') asked++
      })
      await recordKept(worker, 421)
      await page.goto('/app/')
      await page.getByText(t('outbox:when.server', { count: 1 })).waitFor()
      await look(worker, 'bad-luck-failing')
      for (let minute = 0; minute < 60; minute++) {
        await page.clock.fastForward('01:00')
        await delay(60)
      }
      console.info(`asked ${asked} times in an hour of failures`)
      expect(asked).toBeGreaterThan(20)
      expect(asked).toBeLessThan(60)
      await page.getByText(t('outbox:waiting', { count: 1, number: '1' })).waitFor()
      site.fail(false)
      await page.clock.fastForward('03:00')
      await expect.poll(() => storedTotals(421), soon).toEqual([421])

      // Whoever's sign-in has ended signs in, and what waited goes.
      await context.clearCookies()
      await context.setOffline(true)
      await recordKept(worker, 422)
      await context.setOffline(false)
      await page.goto('/app/')
      await page.getByRole('textbox', { name: t('people:email') }).fill(emailOf('worker'))
      await page.getByLabel(t('people:password')).fill(rightPassword)
      await press(button(worker, 'people:sign-in.do'))
      await expect.poll(() => storedTotals(422), soon).toEqual([422])
      // The phone has heard of it too: else it would be sent once more, and ask for the next sign-in too early.
      await page.goto('/app/outbox')
      await nothingWaits(worker)

      // It may end while one records: that is heard at once, nothing is lost, and one signs in on the spot.
      await page.goto('/app/record')
      await write('youth-app:form.total', '424')
      await context.clearCookies()
      await press(button(worker, 'youth-app:save'))
      await page.getByText(t('people:ended.title')).waitFor()
      await page.getByText(t('outbox:waiting', { count: 1, number: '1' })).waitFor()
      await look(worker, 'bad-luck-signed-out')
      await page.getByRole('textbox', { name: t('people:email') }).fill(emailOf('worker'))
      await page.getByLabel(t('people:password')).fill(rightPassword)
      await press(button(worker, 'people:sign-in.do'))
      await expect.poll(() => storedTotals(424), soon).toEqual([424])
      expect(new URL(page.url()).pathname).toMatch('/app/sessions/')

      const ids = Array.from({ length: 12 }, () => randomUUID())
      const fromFile = await bring(worker, ids)
      await page.goto('/app/outbox')
      const other = await context.newPage()
      await other.goto('/app/outbox')
      await other.locator('input[type=file]').waitFor({ state: 'attached' })
      await context.setOffline(true)
      await fromFile()
      await expect.poll(() => other.getByText(t('outbox:state.waiting')).count()).toBe(12)
      const keys: (string | undefined)[] = []
      context.on('requestfinished', (request) => {
        if (request.method() === 'PUT') keys.push(request.headers()['idempotency-key'])
      })
      const before = await site.sessionsStored()
      await context.setOffline(false)
      await nothingWaits(worker)
      await other.getByText(t('outbox:nothing')).waitFor()
      await other.close()
      expect(keys).toHaveLength(12)
      expect(new Set(keys).size).toBe(12)
      expect(await site.sessionsStored()).toBe(before + 12)

      // Weeks later the phone has forgotten them, one was corrected and one deleted; the file comes once more.
      const [corrected = '', deleted = ''] = ids
      const { world } = site
      const content = evening(world.units.porvoo, { date: dayFromToday(-1), participants: { total: 423 } })
      expect((await send(world, 'colleague', corrected, content, { 'if-match': '"1"' })).status).toBe(200)
      expect((await remove(world, 'manager', deleted)).status).toBe(204)
      await sql`update base.intake set at = at - interval '40 days'`.execute(world.database.owner)
      await page.clock.setSystemTime(Date.now() + 3 * 24 * 60 * 60_000)
      await page.goto('/app/outbox')
      await expect.poll(() => keptItems(worker), soon).toBe(0)
      await fromFile()
      await page.getByText(t('outbox:rescue.brought', { count: 12, number: '12' })).waitFor()
      // What was brought in is told before the first of it is on its way.
      await expect.poll(() => keys.length, soon).toBe(24)
      await nothingWaits(worker)
      expect(await site.sessionsStored()).toBe(before + 11)
      expect(await storedTotals(423)).toEqual([423])
    })
  },
)

test(
  'what somebody else deleted or changed meanwhile is told, with both laid side by side, and its person decides',
  journeyTimeout,
  async () => {
    const { world } = site
    const worker = await visit(site, phone)
    const { page, context, press, write, t } = worker
    const content = (total: number) =>
      evening(world.units.porvoo, { date: dayFromToday(-1), participants: { total } })
    const deleted = await record(world, 'worker', content(431))
    const changed = await record(world, 'worker', content(432))
    await travel([worker], async () => {
      await openOnce(worker)
      for (const id of [deleted, changed]) {
        await page.goto(`/app/sessions/${id}`)
        await page.locator('.big-number-figure').first().waitFor()
        await page.waitForLoadState('networkidle')
      }
      await context.setOffline(true)
      for (const [id, total] of [
        [deleted, '433'],
        [changed, '434'],
      ] as const) {
        await page.goto(`/app/sessions/${id}/correct`)
        await write('youth-app:form.total', total)
        await press(button(worker, 'youth-app:save'))
        await page.getByText(t('youth-outbox:kept')).waitFor()
      }
      expect((await remove(world, 'manager', deleted)).status).toBe(204)
      expect((await send(world, 'colleague', changed, content(435), { 'if-match': '"1"' })).status).toBe(200)
      await page.goto('/app/')
      await context.setOffline(false)
      await page.getByText(t('outbox:needs-you', { count: 2, number: '2' })).waitFor()
      await look(worker, 'bad-luck-needs-you')

      await page.goto(`/app/sessions/${deleted}/resolve`)
      await page.getByText(t('youth-outbox:resolve.deleted'), { exact: true }).waitFor()
      await look(worker, 'bad-luck-deleted')
      await press(button(worker, 'youth-outbox:resolve.as-new'))
      await expect.poll(() => storedTotals(431, 433), soon).toEqual([433])
      expect((await world.ask(sessionAt(deleted), { as: 'worker' })).status).toBe(410)

      await page.goto(`/app/sessions/${changed}/resolve`)
      await page.locator('.side-by-side').waitFor()
      await press(button(worker, 'youth-app:conflict.keep-mine'))
      await expect.poll(() => storedTotals(432, 434, 435), soon).toEqual([434])
      expect(await numeral(page.locator('.big-number-figure').first())).toBe(434)
    })
  },
)
