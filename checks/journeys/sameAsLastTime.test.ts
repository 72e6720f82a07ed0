import { randomUUID } from 'node:crypto'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening } from '../../app/testing/world'
import { record } from '../../youth/api/testing/sessions'
import type { Age, Gender } from '../../youth/domain/codes'
import { dayFromToday, leftoversOn, numeral } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, visit, ways } from './visit'

/** From the first screen to saved; the domain's bar for an evening with eight to ten changed cells. */
const mostTaps = 15

type Cell = { age: Age; gender: Gender; count: number }
const cell = (age: Age, gender: Gender, count: number): Cell => ({ age, gender, count })
const lastTime = [
  ...[cell('9-12', 'girl', 3), cell('9-12', 'boy', 4), cell('13-15', 'girl', 8), cell('13-15', 'boy', 7)],
  ...[cell('16-17', 'girl', 4), cell('16-17', 'boy', 5), cell('18-24', 'girl', 1), cell('18-24', 'boy', 2)],
  cell('13-15', 'other', 1),
]
const thisTime = [
  ...[cell('9-12', 'girl', 2), cell('9-12', 'boy', 6), cell('13-15', 'girl', 11), cell('13-15', 'boy', 5)],
  ...[cell('16-17', 'girl', 3), cell('16-17', 'boy', 4), cell('18-24', 'girl', 2), cell('18-24', 'boy', 1)],
]
const sumOf = (cells: readonly Cell[]) => cells.reduce((sum, { count }) => sum + count, 0)

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

test.for(ways)(
  'an evening like last time with eight cells changed takes at most 15 taps and no page load ($device, $language)',
  journeyTimeout,
  async (way) => {
    const { world } = site
    await site.everyoneReads(way.language)
    // Of the same weekday, and the newest of them whichever journey came before this one.
    await record(
      world,
      'worker',
      evening(world.units.porvoo, {
        date: dayFromToday(-8),
        start: '16:00',
        end: '20:00',
        participants: { total: sumOf(lastTime), detail: lastTime },
      }),
      randomUUID(),
    )
    const worker = await visit(site, way)
    const { page, press, t } = worker
    let taps = 0
    const tap = async (target: Locator) => {
      taps++
      await press(target)
    }
    await travel([worker], async () => {
      await worker.signIn('worker')
      await page.goto('/app/')
      await page.locator('.figures, .rows > li').first().waitFor()
      const loads: string[] = []
      page.on('request', (request) => {
        if (request.resourceType() === 'document' || request.isNavigationRequest()) loads.push(request.url())
      })

      await tap(page.locator('.sticky-actions').getByRole('link', { name: t('youth-app:record') }))
      await tap(page.getByRole('button', { name: t('ui:day.earlier') }))
      await tap(page.getByRole('button', { name: new RegExp(`^${t('youth-app:form.same-as-before')}`) }))
      expect(await numeral(page.locator('.big-number-figure'))).toBe(sumOf(lastTime))
      for (const { age, gender, count } of thisTime) {
        const field = page.getByRole('textbox', {
          name: `${t(`youth:age.${age}`)}, ${t(`youth:gender.${gender}`)}`,
        })
        await tap(field)
        await page.keyboard.type(String(count))
      }
      const came = sumOf(thisTime) + 1
      expect(await numeral(page.locator('.big-number-figure'))).toBe(came)
      expect(await leftoversOn(page)).toEqual([])
      await tap(page.getByRole('button', { name: t('youth-app:save') }))
      await page.getByText(t('youth-app:saved')).waitFor()

      console.info(`same as last time, ${way.device}: ${taps} taps, at most ${mostTaps}`)
      expect(taps).toBeLessThanOrEqual(mostTaps)
      expect(loads).toEqual([])
      const id = new URL(page.url()).pathname.split('/').at(-1)
      const saved = await (await world.ask(`/api/youth/sessions/${id}`, { as: 'worker' })).json()
      expect(saved).toMatchObject({
        ...{ date: dayFromToday(-1), start: '16:00', end: '20:00' },
        participants: { total: came },
      })
      const counted = saved.participants.detail as Cell[]
      expect(sumOf(counted)).toBe(came)
      for (const changed of [...thisTime, cell('13-15', 'other', 1)])
        expect(counted).toContainEqual(expect.objectContaining(changed))
    })
  },
)
