import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailOf, rightPassword } from '../../base/people/api/testing/signIn'
import { look } from './look'
import { openOnce, recordKept } from './offlinePhone'
import { numeral } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const phone = { device: 'phone', language: 'fi' } as const

test(
  'evenings are recorded and corrected in airplane mode, also after the app was closed, and all is there once',
  journeyTimeout,
  async () => {
    const worker = await visit(site, phone)
    const { page, context, press, write, t } = worker
    const before = await site.sessionsStored()
    await travel([worker], async () => {
      await openOnce(worker)
      await context.setOffline(true)
      await page.goto('/app/')
      await page.getByText(t('outbox:no-network')).first().waitFor()
      await recordKept(worker, 31)
      expect(await numeral(page.locator('.big-number-figure').first())).toBe(31)
      await look(worker, 'offline-session')
      await recordKept(worker, 12)
      await press(page.getByRole('link', { name: t('youth-app:correct-it'), exact: true }))
      await write('youth-app:form.total', '13')
      await press(page.getByRole('button', { name: t('youth-app:save') }))
      await page.getByText(t('youth-outbox:kept')).waitFor()
      await page.goto('/app/')
      await page.getByText('3 kirjausta odottaa').waitFor()
      await look(worker, 'offline-today')
      await page.goto('/app/outbox')
      await expect.poll(() => page.locator('.outbox > li').count()).toBe(3)
      await look(worker, 'offline-outbox')
      expect(await site.sessionsStored()).toBe(before)
      await context.setOffline(false)
      await expect.poll(() => site.sessionsStored(), { timeout: 15_000 }).toBe(before + 2)
      await page.getByText(t('outbox:nothing')).waitFor()
      await look(worker, 'offline-arrived')
    })
  },
)

test(
  'a sign-out without a network locks the phone at once, and what waits is there again for its owner',
  journeyTimeout,
  async () => {
    const worker = await visit(site, phone)
    const { page, context, press, t } = worker
    const before = await site.sessionsStored()
    const signIn = async (who: 'worker' | 'colleague') => {
      await page.getByRole('textbox', { name: t('people:email') }).fill(emailOf(who))
      await page.getByLabel(t('people:password')).fill(rightPassword)
      await press(page.getByRole('button', { name: t('people:sign-in.do') }))
      await page.getByText(who).filter({ visible: true }).first().waitFor()
    }
    await travel([worker], async () => {
      await openOnce(worker)
      await context.setOffline(true)
      await recordKept(worker, 21)
      await page.goto('/app/')
      await press(page.locator('details.menu > summary'))
      await press(page.getByRole('button', { name: t('app:sign-out') }))
      await page.getByText(t('app:offline.now')).waitFor()
      await look(worker, 'offline-locked')
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
