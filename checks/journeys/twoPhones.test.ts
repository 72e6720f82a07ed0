import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening } from '../../app/testing/world'
import { record, send } from '../../youth/api/testing/sessions'
import { dayFromToday, isInSight, numeral, read } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, type Visit, visit, ways } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const content = (changes: object) =>
  evening(site.world.units.porvoo, { date: dayFromToday(-1), participants: { total: 20 }, ...changes })

const save = ({ page, t }: Visit) => page.getByRole('button', { name: t('youth-app:save') })
const stored = async (id: string) =>
  (await (await site.world.ask(`/api/youth/sessions/${id}`, { as: 'worker' })).json()) as {
    version: number
    participants: { total: number }
    reflection: string
  }

/** The worker has the form of a correction open while a colleague corrects the same session. */
async function meetInOneSession({ page, write, press, signIn, t }: Visit) {
  const id = await record(site.world, 'worker', content({}))
  await signIn('worker')
  await page.goto(`/app/sessions/${id}`)
  await press(page.getByRole('link', { name: t('youth-app:correct-it'), exact: true }))
  await write('youth-app:form.total', '25')
  const answer = await send(
    site.world,
    'colleague',
    id,
    content({ participants: { total: 30 }, reflection: 'Kollegan sanat.' }),
    { 'if-match': '"1"' },
  )
  expect(answer.status).toBe(200)
  // The phone is taken up again and asks what is new: what is being corrected stays what it was.
  const asked = page.waitForResponse((response) => response.url().endsWith(`/api/youth/sessions/${id}`))
  await page.clock.fastForward('00:30')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await asked
  return id
}

const theirs = { fi: 'Avoin toiminta · 30 osallistumiskertaa', sv: 'Öppen verksamhet · 30 deltaganden' }

test.for(ways)(
  'when a colleague was quicker, theirs is shown and "keep mine" saves over it ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const worker = await visit(site, way)
    const { page, press, t } = worker
    await page.clock.install()
    await travel([worker], async () => {
      const id = await meetInOneSession(worker)
      await press(save(worker))
      const notice = page.getByRole('alert').filter({ hasText: t('youth-app:conflict.title') })
      await notice.waitFor()
      await expect.poll(() => isInSight(notice)).toBe(true)
      expect(await read(notice)).toContain(theirs[way.language])
      expect(await stored(id)).toMatchObject({ version: 2, participants: { total: 30 } })

      await press(page.getByRole('button', { name: t('youth-app:conflict.keep-mine') }))
      await page.getByText(t('youth-app:saved')).waitFor()
      await expect.poll(() => numeral(page.locator('.big-number-figure'))).toBe(25)
      expect(await stored(id)).toMatchObject({ version: 3, participants: { total: 25 }, reflection: '' })
    })
  },
)

test.for(ways.filter(({ device }) => device === 'phone'))(
  'when a colleague was quicker, theirs can stay ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const worker = await visit(site, way)
    const { page, press, t } = worker
    await page.clock.install()
    await travel([worker], async () => {
      const id = await meetInOneSession(worker)
      await press(save(worker))
      await press(page.getByRole('button', { name: t('youth-app:conflict.keep-theirs') }))
      await expect.poll(() => numeral(page.locator('.big-number-figure'))).toBe(30)
      expect(await read(page.locator('dl.facts'))).toContain('Kollegan sanat.')
      expect(await stored(id)).toMatchObject({ version: 2, participants: { total: 30 } })
    })
  },
)
