import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRound } from '../../collection/testing/rounds'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, visit, ways } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

test.for(ways)(
  'a contact person answers at a keyboard, loses the network and meets a colleague in one field: nothing is lost ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const round = await makeRound(site.world)
    const own = await visit(site, way)
    const { page, t, context } = own
    const path = `/api/collection/rounds/${round}/replies/638`
    const stored = async () => {
      const form = await (await site.world.ask(path, { as: 'respondent' })).json()
      return Object.fromEntries(
        (form as { values: { ref: string; value: { number: number } | null }[] }).values.map((one) => [
          one.ref,
          one.value?.number,
        ]),
      )
    }
    await travel([own], async () => {
      await own.signIn('respondent')
      await page.goto(`/app/collection/rounds/${round}`)
      await page.locator('#value-CU901').fill('12 000')
      await expect.poll(stored).toEqual({ CU901: 12_000 })
      await own.press(page.getByRole('button', { name: 'visits' }))
      const visits = page.locator('[id="value-CU902"]')
      await visits.fill('30')
      // Enter goes on to the next field.
      await visits.press('Enter')
      await page.keyboard.type('10')
      await expect.poll(stored).toEqual({ CU901: 12_000, CU902: 30, 'CU902.museums': 10 })

      await context.setOffline(true)
      await page.locator('[id="value-CU902.theatres"]').fill('20')
      await page.getByText(t('rounds:offline')).waitFor()
      await context.setOffline(false)
      await expect.poll(stored, { timeout: 15_000 }).toMatchObject({ 'CU902.theatres': 20 })

      const body = { values: [{ ref: 'CU902', value: { kind: 'number', number: 31 }, version: 1 }] }
      await site.world.ask(`${path}/values`, { as: 'approver', method: 'PUT', body })
      await visits.fill('32')
      await page.getByText(t('rounds:conflict.title', { name: 'approver' })).waitFor()
      await own.press(page.getByRole('button', { name: t('rounds:conflict.keep-mine') }))
      await expect.poll(stored).toMatchObject({ CU902: 32 })
    })
  },
)
