import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailOf, rightPassword } from '../../base/people/api/testing/signIn'
import { look } from './look'
import { numeral } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, type Visit, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const phone = { device: 'phone', language: 'fi' } as const

/** Opens the app once with a network, until its worker has the shell and its store has what was seen. */
async function openOnce({ page, signIn }: Visit) {
  await signIn('worker')
  await page.goto('/app/record')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!(await caches.match('/app/'))) await new Promise((resolve) => setTimeout(resolve, 50))
  })
  await page.goto('/app/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
}

async function record({ page, press, write, t }: Visit, total: number) {
  await page.goto('/app/record')
  await write('youth-app:form.total', String(total))
  const began = Date.now()
  await press(page.getByRole('button', { name: t('youth-app:save') }))
  await page.getByText(t('youth-outbox:kept')).waitFor()
  return Date.now() - began
}

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
      console.info(`kept on the phone within ${await record(worker, 31)} ms`)
      expect(await numeral(page.locator('.big-number-figure').first())).toBe(31)
      await look(worker, 'offline-session')
      await record(worker, 12)
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
      await record(worker, 21)
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
