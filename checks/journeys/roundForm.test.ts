import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRound, standing } from '../../collection/testing/rounds'
import { look } from './look'
import { read } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

/** A round of an earlier year that Porvoo answered and approved. */
async function answeredIn(year: number): Promise<void> {
  const round = await makeRound(site.world, { year, state: 'closed' })
  await sql`insert into collection.value (municipality, round, indicator, kind, number, changed_by_name)
    values ('638', ${round}, 'CU901', 'number', 8500, 'Vastaaja')`.execute(site.world.database.owner)
  await standing(site.world, round, '638', 'approved')
}

/** From here on the round asks whether euros were written in thousands. */
async function askOfThousands(round: string): Promise<void> {
  const sentence = { fi: 'Tuhansia?', sv: 'Tusental?', en: 'Thousands?' }
  const rule = { code: 'in-thousands', severity: 'soft', type: 'thousands', refs: ['CU901'] }
  const content = { ...rule, against: ['lastYear'], sentence }
  await sql`insert into collection.round_rule (round, code, position, content)
    values (${round}, ${rule.code}, 9, ${JSON.stringify(content)})`.execute(site.world.database.owner)
}

/** Each heading begins and ends where the fields under it do. */
async function expectHeadsOverTheirColumns(page: Page): Promise<void> {
  const edges = (of: string) =>
    page
      .locator(of)
      .first()
      .evaluate((row) =>
        [...row.children].slice(0, 5).map((cell) => Math.round(cell.getBoundingClientRect().right)),
      )
  expect(await edges('.reply-heads')).toEqual(await edges('.reply-row'))
}

test.for(diagonal)(
  'a contact person answers at a keyboard, loses the network and meets a colleague in one field: nothing is lost ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    await answeredIn(2019)
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
      const row = page.locator('.reply-row', { has: page.locator('#value-CU901') })
      // Last year nothing was asked: the answer before it stands there with its year.
      expect(await read(row)).toContain('2019: 8 500')
      if (way.device === 'desktop') await expectHeadsOverTheirColumns(page)
      await look(own, 'round-form')
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

      // What cannot be read is not handed in as what stood there before, also from another section.
      await visits.fill('noin sata')
      await page.getByText(t('rounds:held', { count: 1 })).waitFor()
      await own.press(page.getByRole('navigation').getByRole('button').first())
      await own.press(page.getByRole('button', { name: t('rounds:submit') }))
      await page.getByRole('heading', { name: t('rounds:left-to-do') }).waitFor()
      expect((await (await site.world.ask(path, { as: 'respondent' })).json()).reply.state).toBe('answering')
      await own.press(page.locator('.reply-left-go').first())
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('value-CU902')
      expect(await visits.inputValue()).toBe('noin sata')
      await look(own, 'round-form-held')
      await visits.fill('32')
      await page.getByText(t('rounds:held', { count: 1 })).waitFor({ state: 'detached' })

      // A section goes to a colleague by one link: what made it is put away.
      await own.press(page.getByRole('button', { name: t('rounds:give.open') }))
      await own.write('rounds:give.name', 'Museo')
      await own.write('rounds:give.email', 'museo@test.example')
      await own.press(page.getByRole('button', { name: t('rounds:give.do') }))
      await page.locator('.reply-link').waitFor()
      await page.getByRole('button', { name: t('rounds:give.open') }).waitFor()
    })
  },
)

test.for(diagonal)(
  'a pilot tries questions: a municipality puts thousands right by one press and says how clear they were, and the steering group decides what becomes of each ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    await answeredIn(2017)
    const round = await makeRound(site.world, { kind: 'pilot', year: 2018 })
    await askOfThousands(round)
    const respondent = await visit(site, way)
    const steering = await visit(site, way)
    await travel([respondent, steering], async () => {
      await respondent.signIn('respondent')
      await respondent.page.goto(`/app/collection/rounds/${round}`)
      const cost = respondent.page.locator('#value-CU901')
      await cost.fill('9')
      const meant = respondent.t('rounds:finding.take-meant', { count: 1, numbers: '9 000' })
      await respondent.press(respondent.page.getByRole('button', { name: meant }))
      await expect.poll(() => cost.inputValue()).toMatch(/^9\s000$/)
      await respondent.page.getByText(/^(Tuhansia|Tusental)\?$/).waitFor({ state: 'detached' })
      const asked = respondent.page.locator('.reply-pilot').first()
      await asked.getByRole('textbox', { name: respondent.t('rounds:pilot.minutes') }).fill('25')
      await asked.getByRole('combobox').selectOption('2')
      await expect
        .poll(async () => {
          const list = await site.world.ask(`/api/collection/managed-rounds/${round}/pilot`, {
            as: 'working',
          })
          return ((await list.json()) as { medianMinutes: number; meanClarity: number }[])[0]
        })
        .toMatchObject({ medianMinutes: 25, meanClarity: 2 })

      // What is unusual is explained as values are answered: without a network, and beside a colleague's words.
      await cost.fill('40 000')
      const words = respondent.page.getByRole('textbox', { name: respondent.t('rounds:finding.explanation') })
      await words.waitFor()
      await respondent.context.setOffline(true)
      await words.fill('Uusi sali.')
      await respondent.page.getByText(respondent.t('rounds:offline')).waitFor()
      const path = `/api/collection/rounds/${round}/replies/638`
      const body = { explanations: [{ rule: 'change', ref: 'CU901', text: 'Kaksi salia.' }] }
      await site.world.ask(`${path}/explanations`, { as: 'approver', method: 'PUT', body })
      await respondent.context.setOffline(false)
      const quicker = respondent.t('rounds:conflict.title', { name: 'approver' })
      await respondent.page.getByText(quicker).waitFor()
      await look(respondent, 'explained-by-two')
      await respondent.press(
        respondent.page.getByRole('button', { name: respondent.t('rounds:conflict.keep-mine') }),
      )
      const explained = async () => {
        const form = await (await site.world.ask(path, { as: 'respondent' })).json()
        return (form as { explanations: { text: string }[] }).explanations.map(({ text }) => text)
      }
      await expect.poll(explained).toEqual(['Uusi sali.'])

      const { page, t, press, write } = steering
      await steering.signIn('steering')
      await page.goto(`/app/collection/pilots/${round}`)
      await press(page.getByRole('button', { name: t('pilots:decide-of', { name: 'CU901' }) }))
      await page.getByRole('combobox', { name: t('pilots:verdict-label') }).selectOption('change')
      await write('collection-app:decide.reason.fi', 'Tieto tarvitaan, ohje uusitaan.')
      await write('collection-app:decide.reason.sv', 'Uppgiften behövs, anvisningen skrivs om.')
      await look(steering, 'pilot-deciding')
      await press(page.getByRole('button', { name: t('pilots:save') }))
      await page.getByText(t('pilots:decided-count', { decided: 1, questions: 3 })).waitFor()
      await look(steering, 'pilot-decided')
    })
  },
)
