import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening } from '../../app/testing/world'
import { emailOf, rightPassword } from '../../base/people/api/testing/signIn'
import { getTallies } from '../../youth/api/tally/endpoints'
import { group } from '../../youth/api/testing/plans'
import { record } from '../../youth/api/testing/sessions'
import { plannedSessionId } from '../../youth/domain/plans/plannedSessionId'
import { look } from './look'
import { everythingOn, keysOn, openOnce, promisesNothing, recordKept, signOut } from './offlinePhone'
import { dayFromToday, numeral } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const phone = { device: 'phone', language: 'fi' } as const

/** The unit's door is open from 15 to 20 every day from today on. */
async function opensToday() {
  const { ask, units } = site.world
  const body = {
    ...{ unit: units.porvoo, from: dayFromToday(0) },
    spans: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, start: '15:00', end: '20:00' })),
  }
  const answer = await ask(`/api/youth/openings/638/${randomUUID()}`, { as: 'manager', method: 'PUT', body })
  expect(answer.status).toBe(201)
}

test(
  'evenings are recorded, corrected and deleted in airplane mode, also after the app was closed, and all is there once',
  journeyTimeout,
  async () => {
    const worker = await visit(site, phone)
    const { page, context, press, write, t } = worker
    const { world } = site
    const wrong = await record(
      world,
      'worker',
      evening(world.units.porvoo, { date: dayFromToday(-1), participants: { total: 77 } }),
    )
    const before = await site.sessionsStored()
    await opensToday()
    await travel([worker], async () => {
      await openOnce(worker)
      const hours = page.getByText(t('plans:open-today', { hours: '15–20' }))
      await hours.waitFor()
      await page.goto(`/app/sessions/${wrong}`)
      await page.getByRole('button', { name: t('youth-app:delete') }).waitFor()
      await page.waitForLoadState('networkidle')
      await context.setOffline(true)
      await page.goto('/app/')
      await page.getByText(t('outbox:no-network')).first().waitFor()
      await hours.waitFor()
      await recordKept(worker, 31)
      expect(await numeral(page.locator('.big-number-figure').first())).toBe(31)
      await look(worker, 'offline-session')
      await recordKept(worker, 12)
      await press(page.getByRole('link', { name: t('youth-app:correct-it'), exact: true }))
      await write('youth-app:form.total', '13')
      await press(page.getByRole('button', { name: t('youth-app:save') }))
      await page.getByText(t('youth-outbox:kept')).waitFor()
      await page.goto(`/app/sessions/${wrong}`)
      await press(page.getByRole('button', { name: t('youth-app:delete'), exact: true }))
      await press(page.getByRole('button', { name: t('youth-app:delete-do') }))
      await page.getByRole('heading', { level: 1, name: t('youth-app:sessions') }).waitFor()
      await page.goto('/app/')
      await page.getByText('4 kirjausta odottaa').waitFor()
      await look(worker, 'offline-today')
      await page.goto('/app/outbox')
      await expect.poll(() => page.locator('.outbox > li').count()).toBe(4)
      await page.getByText(t('youth-outbox:deletion')).waitFor()
      await look(worker, 'offline-outbox')
      expect(await site.sessionsStored()).toBe(before)
      await context.setOffline(false)
      await expect.poll(() => site.sessionsStored(), { timeout: 15_000 }).toBe(before + 1)
      await page.getByText(t('outbox:nothing')).waitFor()
      await look(worker, 'offline-arrived')
      expect((await world.ask(`/api/youth/sessions/${wrong}`, { as: 'worker' })).status).toBe(410)
    })
  },
)

test(
  'a sign-out without a network locks the phone at once, and what waits is there again for its owner',
  journeyTimeout,
  async () => {
    const worker = await visit(site, phone)
    const { page, context, press, t } = worker
    const { world } = site
    const seen = await record(
      world,
      'worker',
      evening(world.units.porvoo, { date: dayFromToday(-1), reflection: 'Ilta oli rauhallinen.' }),
    )
    const before = await site.sessionsStored()
    const persistAsked = await promisesNothing(worker)
    const signIn = async (who: 'worker' | 'colleague') => {
      await page.getByRole('textbox', { name: t('people:email') }).fill(emailOf(who))
      await page.getByLabel(t('people:password')).fill(rightPassword)
      await press(page.getByRole('button', { name: t('people:sign-in.do') }))
      await page.getByText(who).filter({ visible: true }).first().waitFor()
    }
    await travel([worker], async () => {
      await openOnce(worker)
      await page.goto(`/app/sessions/${seen}`)
      await page.getByText('Ilta oli rauhallinen.').waitFor()
      await page.waitForLoadState('networkidle')
      await context.setOffline(true)
      await recordKept(worker, 21)
      const askedToRecord = persistAsked()
      await page.goto(`/app/tally/new?unit=${world.units.porvoo}`)
      for (const age of ['13-15', '13-15', '16-17'])
        await press(page.getByRole('button', { name: new RegExp(`${t(`youth:age.${age}`)}[.:]`) }))
      await page.getByText(t('tally:status.waiting', { count: 3 })).waitFor()
      await expect.poll(persistAsked).toBeGreaterThan(askedToRecord)
      // What was tapped lies unsealed no longer than it takes to hand it on.
      const tapped = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
      const ages = /"(13-15|16-17)\\?"/
      await expect.poll(tapped).not.toMatch(ages)
      expect(await tapped()).toContain('kuntakuva-tally ')
      expect(await keysOn(worker)).toEqual([false])
      await page.goto('/app/')
      await press(page.locator('details.menu > summary'))
      await press(page.getByRole('button', { name: t('app:sign-out') }))
      await page.getByText(t('app:offline.now')).waitFor()
      await look(worker, 'offline-locked')
      // What was seen, recorded and tapped is there and says nothing without its key, and that is gone.
      const { kept } = await everythingOn(worker)
      expect(kept).toContain(`/api/youth/sessions/{id}`)
      expect(kept).toContain('youth.tally')
      expect(kept).not.toMatch(ages)
      expect(kept).not.toMatch(/rauhallinen|Tila porvoo|kuntakuva-tally /)
      expect(await keysOn(worker)).toEqual([])
      await page.goto('/app/outbox')
      await page.getByText(t('app:offline.now')).waitFor()
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await context.setOffline(false)
      await page.goto('/app/')
      await page.getByRole('textbox', { name: t('people:email') }).waitFor()
      const api = asked.filter((path) => path.startsWith('/api/'))
      expect(api[0]).toBe('/api/sign-out')
      await signIn('colleague')
      await page.goto('/app/outbox')
      await page.getByText(t('outbox:nothing')).waitFor()
      expect(await site.sessionsStored()).toBe(before)
      await press(page.locator('details.menu > summary'))
      await press(page.getByRole('button', { name: t('app:sign-out') }))
      await signIn('worker')
      await expect.poll(() => site.sessionsStored(), { timeout: 15_000 }).toBe(before + 1)
      // What was counted is known to its owner again, and none of it twice.
      await page.goto('/app/')
      const counted = t('tally:going-on-line', { place: 'Tila porvoo', count: 3 })
      await press(page.locator('.row-link').filter({ hasText: counted }))
      await press(page.getByRole('button', { name: t('tally:undo') }))
      const sum = () => numeral(page.locator('.tally-total .big-number-figure'))
      await expect.poll(sum).toBe(2)
      await page
        .getByText(t('tally:status.synced', { time: '' }).trim())
        .first()
        .waitFor()
      expect(await sum()).toBe(2)
    })
  },
)

test(
  'what was not sent is saved to a file in two taps, and read back on another phone by its owner alone, once',
  journeyTimeout,
  async () => {
    const old = await visit(site, phone)
    const other = await visit(site, phone)
    const colleague = await visit(site, phone)
    const before = await site.sessionsStored()
    const { t } = old
    const bring = ({ page }: typeof old, path: string) => page.locator('input[type=file]').setInputFiles(path)
    await travel([old, other, colleague], async () => {
      await openOnce(old)
      await old.context.setOffline(true)
      await recordKept(old, 23)
      await recordKept(old, 17)
      await old.page.goto('/app/')
      await old.press(old.page.getByRole('link', { name: t('outbox:see') }))
      const saving = old.page.waitForEvent('download')
      await old.press(old.page.getByRole('button', { name: t('outbox:rescue.save') }))
      const saved = await saving
      const name = saved.suggestedFilename()
      expect(name).toMatch(/^kuntakuva-\d{4}-\d\d-\d\d\.json$/)
      await old.page.getByText(t('outbox:rescue.saved', { count: 2, number: '2', file: name })).waitFor()
      await look(old, 'rescue-saved')
      const path = await saved.path()
      // Nothing of what was recorded can be read in it.
      expect(await readFile(path, 'utf8')).not.toMatch(/participants|"date"|porvoo/i)

      await colleague.signIn('colleague')
      await colleague.page.goto('/app/outbox')
      await bring(colleague, path)
      await colleague.page.getByText(t('outbox:rescue.not-yours')).waitFor()

      await other.signIn('worker')
      await other.page.goto('/app/outbox')
      await bring(other, path)
      await other.page.getByText(t('outbox:rescue.brought', { count: 2, number: '2' })).waitFor()
      await expect.poll(() => site.sessionsStored(), { timeout: 15_000 }).toBe(before + 2)
      await other.page.getByText(t('outbox:nothing')).waitFor()
      await look(other, 'rescue-brought')
      await bring(other, path)
      await other.page.getByText(t('outbox:rescue.nothing-new')).waitFor()

      // The first phone is found again, and sends what it has kept all the while.
      await old.context.setOffline(false)
      await old.page.getByText(t('outbox:nothing')).waitFor()
      expect(await site.sessionsStored()).toBe(before + 2)
    })
  },
)

/** What is stored of observations, in the order of their words. */
const observed = async () => {
  const { rows } = await sql<{ words: string; resolution: string }>`
    select words, resolution from youth.observation order by words`.execute(site.world.database.owner)
  return rows
}

test(
  'what is noticed of a place is written down without a network, read by nobody else on the phone, and arrives once',
  journeyTimeout,
  async () => {
    const { owner } = site.world.database
    await sql`insert into youth.follow_up (municipality, observations, changed_by)
      values ('638', true, ${site.world.people.manager.id})`.execute(owner)
    const worker = await visit(site, { device: 'phone', language: 'sv' })
    await site.everyoneReads('sv')
    const { page, context, press, t } = worker
    const button = (words: string) => page.getByRole('button', { name: t(words), exact: true })
    const write = async (words: string) => {
      await page.goto('/app/observations')
      await press(button('observing:add'))
      await page.getByRole('textbox', { name: t('observing:words') }).fill(words)
    }
    const [first, second, third] = ['Takaoven lukko ei mene kiinni', 'Pihavalo sammui', 'Pihan portti']
    await travel([worker], async () => {
      await openOnce(worker)
      await context.setOffline(true)
      // The list was never opened here: what is noticed is written down all the same.
      await write(`${first} 040 123 4567`)
      await page.getByText(t('observations:personal.phone')).waitFor()
      await look(worker, 'offline-observation')
      await page.getByRole('textbox', { name: t('observing:words') }).fill(first)
      await press(button('observing:save'))
      await page.getByText(t('observing:kept')).waitFor()
      await page.getByText(first).waitFor()
      await look(worker, 'offline-observed')
      await page.goto('/app/outbox')
      await page.getByText(first).waitFor()
      await look(worker, 'offline-observation-outbox')
      const saving = page.waitForEvent('download')
      await press(button('outbox:rescue.save'))
      const file = await readFile(await (await saving).path(), 'utf8')
      // Another one is left half written: it lies there as what waits does.
      await write(third)
      await expect.poll(async () => (await everythingOn(worker)).kept).toContain('observation new')
      await signOut(worker)
      await page.getByText(t('app:offline.now')).waitFor()
      const { kept, shell } = await everythingOn(worker)
      for (const left of [file, kept]) {
        expect(left).toContain('youth.observation')
        expect(left).not.toMatch(/Takaov|lukko|portti|"topic"/i)
      }
      expect(['/app/', 'Takaoven'].map((word) => shell.includes(word))).toEqual([true, false])
      await context.setOffline(false)
      await page.goto('/app/')
      await page.getByRole('textbox', { name: t('people:email') }).waitFor()
      await worker.signIn('colleague')
      await page.goto('/app/outbox')
      await page.getByText(t('outbox:nothing')).waitFor()
      await page.goto('/app/observations')
      await page.getByText(t('observing:none')).waitFor()
      expect(await page.getByText(first).count()).toBe(0)
      await press(button('observing:add'))
      await page.getByRole('textbox', { name: t('observing:words') }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await button('youth-forms:begun.go-on').count()).toBe(0)
      expect(await observed()).toEqual([])

      await signOut(worker)
      await page.getByRole('textbox', { name: t('people:email') }).waitFor()
      await worker.signIn('worker')
      await page.goto('/app/observations')
      await expect.poll(observed, { timeout: 15_000 }).toMatchObject([{ words: first }])
      await page.getByText(first).waitFor()
      await press(button('observing:add'))
      await press(button('youth-forms:begun.go-on'))
      await look(worker, 'offline-observation-half-written')
      expect(await page.getByRole('textbox', { name: t('observing:words') }).inputValue()).toBe(third)
      await press(button('ui:cancel'))
      await press(button('observing:add'))
      await page.getByRole('textbox', { name: t('observing:words') }).waitFor()
      await page.waitForTimeout(300)
      expect(await button('youth-forms:begun.go-on').count()).toBe(0)
      await page.goto('/app/outbox')
      await page.getByText(t('outbox:nothing')).waitFor()

      // What was done about it, without a network, and one that the municipality does not take any more.
      await page.goto('/app/observations')
      await page.getByText(first).waitFor()
      await page.waitForLoadState('networkidle')
      await context.setOffline(true)
      await page.goto('/app/observations')
      await press(button('observing:resolve'))
      await page.getByRole('textbox', { name: t('observing:resolution') }).fill('Lukko vaihdettiin.')
      await press(button('observing:resolve-do'))
      await page.getByText('Lukko vaihdettiin.').waitFor()
      await write(second)
      await press(button('observing:save'))
      await page.getByText(t('observing:kept')).waitFor()
      await sql`update youth.follow_up set observations = false where municipality = '638'`.execute(owner)
      await page.goto('/app/outbox')
      await context.setOffline(false)
      await press(page.getByRole('link', { name: t('outbox:decide') }))
      await page.getByRole('alert').filter({ visible: true }).first().waitFor()
      await look(worker, 'offline-observation-refused')
      expect(await observed()).toMatchObject([{ words: first, resolution: 'Lukko vaihdettiin.' }])
      await sql`update youth.follow_up set observations = true where municipality = '638'`.execute(owner)
      await page.getByRole('textbox', { name: t('observing:words') }).fill(`${second} taas`)
      await press(button('observing:mend-save'))
      await expect
        .poll(observed, { timeout: 15_000 })
        .toMatchObject([{ words: `${second} taas` }, { words: first }])
      await page.goto('/app/outbox')
      await page.getByText(t('outbox:nothing')).waitFor()
    })
  },
)

test(
  'topics are added to the month without a network on top of what others add, and leave no time on the phone',
  journeyTimeout,
  async () => {
    const { world } = site
    const worker = await visit(site, { device: 'phone', language: 'sv' })
    await site.everyoneReads('sv')
    const { page, context, press, t } = worker
    await page.setViewportSize({ width: 360, height: 780 })
    const button = (words: string) => page.getByRole('button', { name: t(words), exact: true })
    const field = (topic: string) =>
      page.getByRole('textbox', { name: new RegExp(`^${t(`topics:topic.${topic}`)}$`, 'i') })
    const month = dayFromToday(0).slice(0, 7)
    const colleagueAdds = async (topics: object) => {
      const path = `/api/youth/topics/${world.units.porvoo}/${month}/additions/${randomUUID()}`
      expect((await world.ask(path, { as: 'colleague', method: 'PUT', body: { topics } })).status).toBe(201)
    }
    const counted = async () => {
      const { rows } = await sql<{ topics: object }>`select topics from youth.topic_month
        where unit = ${world.units.porvoo}`.execute(world.database.owner)
      return rows[0]?.topics
    }
    const open = async (address = '/app/topics') => {
      await page.goto(address)
      await field('housing').waitFor()
    }
    /** What lies in a store of the phone, row by row. */
    const rowsOf = async (store: string): Promise<Record<string, unknown>[]> => {
      const { kept } = await everythingOn(worker)
      const line = kept.split('\n').find((one) => one.startsWith(`${store} `)) ?? ''
      return JSON.parse(line.slice(store.length))
    }
    const ofTopics = ({ kind, name }: Record<string, unknown>) =>
      kind === 'youth.topics' || String(name).includes('/api/youth/topics')
    await travel([worker], async () => {
      await openOnce(worker)
      await open()
      await page.waitForLoadState('networkidle')
      await context.setOffline(true)
      await open()
      await field('housing').fill('2')
      await press(button('topics:add'))
      await page.getByText(t('topics:kept')).waitFor()
      await expect.poll(() => numeral(page.locator('.big-number-figure'))).toBe(2)
      await look(worker, 'offline-topics')
      await colleagueAdds({ housing: 1 })
      await open()
      await field('money').fill('1')
      await press(button('topics:add'))
      await page.getByText(t('topics:kept')).waitFor()
      await page.goto('/app/outbox')
      await expect.poll(() => page.locator('.outbox > li').count()).toBe(2)
      await look(worker, 'offline-topics-outbox')
      const saving = page.waitForEvent('download')
      await press(button('outbox:rescue.save'))
      const file = JSON.parse(await readFile(await (await saving).path(), 'utf8'))
      // The file outlives the sending: it says of neither when it was made.
      expect(new Set(file.items.map(({ madeAt }: { madeAt: number }) => madeAt)).size).toBe(1)
      for (const left of [JSON.stringify(file), (await everythingOn(worker)).kept])
        expect(left).not.toMatch(/housing|money|boende/i)
      await context.setOffline(false)
      await page.getByText(t('outbox:nothing')).waitFor()
      expect(await counted()).toEqual({ housing: 3, money: 1 })
      await open()
      await expect.poll(() => numeral(page.locator('.big-number-figure'))).toBe(4)
      await page.waitForLoadState('networkidle')
      const left = (await rowsOf('kuntakuva-outbox items')).filter(ofTopics)
      for (const row of left)
        expect(row).toMatchObject({ madeAt: 0, acceptedAt: 0, label: null, request: null })
      const answers = await rowsOf('kuntakuva-device answers')
      const momentsOf = (rows: Record<string, unknown>[]) =>
        new Set(rows.map(({ at }) => new Date(Number(at)).toISOString()))
      const monthAlone = new Set([`${month}-01T00:00:00.000Z`])
      expect(momentsOf(answers.filter(ofTopics))).toEqual(monthAlone)
      // Nor does what is kept of a count tell when it was looked at, which may be when somebody came.
      const ofCounts = answers.filter(({ name }) => String(name).includes(getTallies.path))
      expect(momentsOf(ofCounts)).toEqual(monthAlone)

      await press(page.getByRole('link', { name: t('topics:correct') }))
      await field('housing').waitFor()
      await context.setOffline(true)
      await field('housing').fill('2')
      await press(button('youth-app:save'))
      await expect.poll(() => numeral(page.locator('.big-number-figure'))).toBe(3)
      await colleagueAdds({ digital: 1 })
      await page.goto('/app/outbox')
      await context.setOffline(false)
      await press(page.getByRole('link', { name: t('outbox:decide') }))
      await page.locator('.side-by-side').waitFor()
      await look(worker, 'offline-topics-besides')
      await press(button('topics:keep-mine'))
      await expect.poll(counted, { timeout: 15_000 }).toEqual({ housing: 2, money: 1 })
      await expect.poll(() => numeral(page.locator('.big-number-figure'))).toBe(3)
      await look(worker, 'topics')
    })
  },
)

test(
  'tonight is recorded without a network as the evening that was planned, and Today knows it at once',
  journeyTimeout,
  async () => {
    const { ask, units, database } = site.world
    const plan = {
      ...{ unit: units.porvoo, form: 'street', weekdays: [], everyWeeks: 1, from: dayFromToday(0) },
      ...{ start: '17:00', end: '21:00' },
    }
    const later = randomUUID()
    const tomorrow = randomUUID()
    for (const [id, body] of [
      [randomUUID(), plan],
      [tomorrow, { ...plan, from: dayFromToday(1) }],
      [later, { ...plan, unit: units.porvooOther, start: '18:00' }],
    ] as const) {
      const made = await ask(`/api/youth/plans/638/${id}`, { as: 'manager', method: 'PUT', body })
      expect(made.status).toBe(201)
    }
    const name = (fi: string) => ({ fi, sv: fi })
    const template = {
      ...{ unit: units.porvoo, name: name('Perjantai'), form: 'open', environment: 'youth-facility' },
      ...{ start: '17:00', end: '21:00' },
    }
    for (const [what, body] of [
      ['templates', template],
      ['local-tags', { name: name('Mopokortti'), tag: 'learning-and-work' }],
      ['groups', group(units.porvoo)],
    ] as const) {
      const path = `/api/youth/${what}/638/${randomUUID()}`
      expect((await ask(path, { as: 'manager', method: 'PUT', body })).status).toBe(201)
    }
    await site.everyoneReads(phone.language)
    const worker = await visit(site, phone)
    const { page, context, press, write, t } = worker
    await page.clock.install()
    const persistAsked = await promisesNothing(worker)
    const inDays = (days: number) => page.clock.setSystemTime(Date.now() + days * 24 * 60 * 60_000)
    await travel([worker], async () => {
      await openOnce(worker)
      // What is planned, offered and named is fetched when there is nothing better to do.
      await page.clock.fastForward(5000)
      for (const carried of ['ahead', '/api/youth/groups'])
        await expect
          .poll(async () => (await everythingOn(worker)).kept, { timeout: 10_000 })
          .toContain(carried)
      await context.setOffline(true)
      await page.goto('/app/record')
      await page.getByRole('button', { name: 'Perjantai' }).waitFor()
      await page.getByText('Mopokortti').waitFor()
      await page.locator('#form').selectOption('group')
      await page.locator('#group').selectOption({ label: 'Tyttöjen ryhmä' })
      expect(persistAsked()).toBe(0)
      await page.goto('/app/')
      const tonight = page.getByRole('link', { name: t('plans:record-tonight'), exact: true })
      const [, planned] = /session=([^&]+)/.exec((await tonight.getAttribute('href')) ?? '') ?? []
      await press(tonight)
      await write('youth-app:form.total', '14')
      await press(page.getByRole('button', { name: t('youth-app:save') }))
      await page.getByText(t('youth-outbox:kept')).waitFor()
      await page.goto('/app/')
      await page
        .locator('.brand-panel')
        .getByText(t('youth-app:count', { count: 14, number: '14' }))
        .waitFor()
      expect(await tonight.count()).toBe(0)
      await look(worker, 'offline-tonight-recorded')
      expect(persistAsked()).toBe(1)

      // The next evening is known on its day, without a network since; what waits is not to be dropped by the browser.
      await inDays(1)
      await page.goto('/app/')
      const next = plannedSessionId(tomorrow, dayFromToday(1))
      await expect.poll(() => tonight.getAttribute('href')).toContain(`session=${next}`)
      await look(worker, 'offline-next-evening')
      await page.goto('/app/outbox')
      await page.locator('.outbox > li').first().waitFor()
      expect(await page.getByText(t('outbox:drop.title')).count()).toBe(0)
      await inDays(6)
      await page.goto('/app/outbox')
      await page.getByText(t('outbox:drop.title')).waitFor()
      await inDays(0)

      // Another house's evening, recorded for this one: it is not taken for that evening, and is its own at a press.
      const other = plannedSessionId(later, dayFromToday(0))
      await page.goto(`/app/record?session=${other}&date=${dayFromToday(0)}`)
      await page.locator('#unit').selectOption(units.porvoo)
      await write('youth-app:form.total', '15')
      await press(page.getByRole('button', { name: t('youth-app:save') }))
      await page.getByText(t('youth-outbox:kept')).waitFor()
      await context.setOffline(false)
      const stored = async (count: number) =>
        (
          await sql<{ id: string; unit: string }>`select id, unit from youth.session
            where participants = ${count}`.execute(database.owner)
        ).rows
      await expect.poll(() => stored(14), { timeout: 15_000 }).toEqual([{ id: planned, unit: units.porvoo }])
      await page.goto('/app/outbox')
      await press(page.getByRole('link', { name: t('outbox:decide') }))
      await press(page.getByRole('button', { name: t('youth-outbox:resolve.as-new') }))
      await expect
        .poll(() => stored(15), { timeout: 15_000 })
        .toEqual([{ id: expect.not.stringMatching(other), unit: units.porvoo }])

      // A network that only seems to be there: the first question finds nobody, and the next is never answered.
      const asked = new Set<string>()
      await page.route('**/api/youth/**', async (route) => {
        const url = route.request().url()
        if (!asked.has(url)) await route.abort()
        asked.add(url)
      })
      await page.goto('/app/bulk')
      await page.getByRole('group', { name: t('bulk:row', { number: 1 }) }).waitFor()
      await page.goto('/app/calendar?day=2031-05-05')
      await page.getByLabel(t('plans:view.title'), { exact: true }).waitFor()
      expect(await page.getByText(t('plans:nothing')).count()).toBe(0)
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    })
  },
)
