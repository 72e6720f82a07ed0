import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRound } from '../../collection/testing/rounds'
import { look } from './look'
import { plain } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

/** What the server holds of Porvoo's answer. */
async function stored(round: string): Promise<Record<string, number | undefined>> {
  const answered = await site.world.ask(`/api/collection/rounds/${round}/replies/638`, { as: 'respondent' })
  const { values } = (await answered.json()) as {
    values: { ref: string; value: { number?: number } | null }[]
  }
  return Object.fromEntries(values.map(({ ref, value }) => [ref, value?.number]))
}

test.for(diagonal)(
  'what is typed while the network is cut goes out when it is back, also after the page was closed ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const round = await makeRound(site.world)
    const own = await visit(site, way)
    const { t, context } = own
    await travel([own], async () => {
      await own.signIn('respondent')
      const page = own.page
      await page.goto(`/app/collection/rounds/${round}`)
      await page.locator('#value-CU901').fill('12 000')
      await expect.poll(() => stored(round)).toEqual({ CU901: 12_000 })
      await own.press(page.getByRole('button', { name: 'visits' }))

      await context.setOffline(true)
      await page.locator('[id="value-CU902"]').fill('30')
      await page.getByText(t('rounds:offline')).waitFor()
      await page.locator('[id="value-CU902.museums"]').fill('10')
      await page.locator('[id="value-CU902.theatres"]').fill('20')
      await page.getByText(t('rounds:offline')).waitFor()
      await look(own, 'cut')
      expect(await stored(round)).toEqual({ CU901: 12_000 })
      await context.setOffline(false)
      const all = { CU901: 12_000, CU902: 30, 'CU902.museums': 10, 'CU902.theatres': 20 }
      await expect.poll(() => stored(round), { timeout: 20_000 }).toEqual(all)
      await page
        .getByText(t('rounds:saved-at', { at: '' }).trim())
        .first()
        .waitFor()

      // Cut again, typed, and the page closed at once: this device keeps it until the form is opened again.
      await context.setOffline(true)
      await page.locator('[id="value-CU902.museums"]').fill('11')
      await page.locator('[id="value-CU902.theatres"]').fill('19')
      await page.close()
      await context.setOffline(false)
      const again = await context.newPage()
      await again.goto(`/app/collection/rounds/${round}`)
      await expect
        .poll(() => stored(round), { timeout: 20_000 })
        .toEqual({ ...all, 'CU902.museums': 11, 'CU902.theatres': 19 })
    })
  },
)

test.for(diagonal)(
  'of two colleagues in one field neither loses what was typed: both values stand before the later one ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const round = await makeRound(site.world)
    const one = await visit(site, way)
    const other = await visit(site, { device: 'desktop', language: way.language })
    await travel([one, other], async () => {
      for (const [person, visitor] of [
        ['respondent', one],
        ['approver', other],
      ] as const) {
        await visitor.signIn(person)
        await visitor.page.goto(`/app/collection/rounds/${round}`)
        await visitor.page.locator('#value-CU901').waitFor()
      }
      await one.page.locator('#value-CU901').fill('12 000')
      await expect.poll(() => stored(round)).toEqual({ CU901: 12_000 })
      await other.page.locator('#value-CU901').fill('13 500')
      const notice = other.page.getByRole('alert')
      await notice.getByText(other.t('rounds:conflict.title', { name: 'respondent' })).waitFor()
      // The colleague's is told beside one's own, which is still in the field; the server holds the first.
      expect(plain(await notice.innerText())).toContain('12 000')
      expect(plain(await other.page.locator('#value-CU901').inputValue())).toBe('13 500')
      expect(await stored(round)).toEqual({ CU901: 12_000 })
      await look(other, 'both')
      await other.press(other.page.getByRole('button', { name: other.t('rounds:conflict.keep-mine') }))
      await expect.poll(() => stored(round)).toEqual({ CU901: 13_500 })
      // The first one sees on the same screen that it has changed, and by whom.
      await one.page.bringToFront()
      await one.page.getByText(one.t('rounds:by', { name: 'approver' })).waitFor({ timeout: 40_000 })
      expect(plain(await one.page.locator('#value-CU901').inputValue())).toBe('13 500')
    })
  },
)
