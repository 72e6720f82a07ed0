import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening } from '../../app/testing/world'
import { group, make as makePlanned } from '../../youth/api/testing/plans'
import { record } from '../../youth/api/testing/sessions'
import { answerTimes } from '../../youth/api/testing/surveys'
import { surveyLanguageCodes } from '../../youth/domain/surveys/languageCodes'
import { violations } from '../accessibility/rules'
import { look } from './look'
import { dayFromToday } from './seen'
import { openSite, type Site } from './site'
import { journeyTimeout, travel, type Visit, visit } from './visit'

let site: Site
let session: string
/** A group for each language that is read, not asked before. */
let girls: Record<'fi' | 'sv', string>
beforeAll(async () => {
  site = await openSite()
  const { world } = site
  session = await record(world, 'worker', evening(world.units.porvoo, { date: dayFromToday(-1) }))
  const make = () => makePlanned(world, 'manager', 'groups', group(world.units.porvoo, { until: null }))
  girls = { fi: await make(), sv: await make() }
}, 120_000)
afterAll(() => site?.close())

/** A young person with a small phone of their own, which runs no script here. */
const youngPerson = (language: 'fi' | 'sv', locale: string) =>
  visit(
    site,
    { device: 'phone', language },
    { viewport: { width: 360, height: 740 }, locale, javaScriptEnabled: false },
  )

const button = ({ page, t }: Visit, words: string) =>
  page.getByRole('button', { name: t(words), exact: true })
/** Whether a page fits its window from side to side. */
const fits = ({ page }: Visit) =>
  page.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)

describe.each(['fi', 'sv'] as const)('a survey, its worker reading %s', (language) => {
  test(
    'the worker shows a code, young people answer in Swedish and Northern Sámi, and five answers make the result',
    journeyTimeout,
    async () => {
      await site.everyoneReads(language)
      const worker = await visit(site, { device: 'phone', language })
      const swedish = await youngPerson('sv', 'sv-FI')
      const sami = await youngPerson('sv', 'se-FI')
      const { page, t, press } = worker
      await travel([worker, swedish, sami], async () => {
        await worker.signIn('worker')
        await page.goto(`/app/sessions/${session}`)
        const asks = page.getByRole('link', { name: t('youth-app:ask-young'), exact: true })
        const sees = page.getByRole('link', { name: t('surveys:session.see'), exact: true })
        await asks.or(sees).waitFor()
        if (await asks.isVisible()) {
          await press(asks)
          await press(page.getByRole('link', { name: t('surveys:evening.own') }))
        } else await page.goto('/app/surveys/new')
        await page.locator('form#survey').waitFor()
        await look(worker, 'survey-open')
        await press(button(worker, 'youth-app:screen.survey-open'))
        await page.locator('.survey-show-code').waitFor()
        await look(worker, 'survey-code')
        const code = (await page.locator('.survey-show-code > [aria-hidden]').innerText()).replace(' ', '')
        await page.getByText(t('surveys:result.waits-none')).waitFor()

        await swedish.page.goto(`/k/${code}`)
        expect(await swedish.page.locator('html').getAttribute('lang')).toBe('sv')
        await look(swedish, 'survey-sv')
        expect(await fits(swedish)).toBe(true)
        // All of it, the button too, on the first screen of a small phone.
        const send = await swedish.page.locator('.survey-send button').boundingBox()
        expect((send?.y ?? 0) + (send?.height ?? 0)).toBeLessThanOrEqual(740)
        await swedish.page.getByLabel('Bra', { exact: true }).check({ force: true })
        await swedish.page
          .getByRole('group', { name: 'Jag kände mig trygg' })
          .getByLabel('Ja')
          .check({ force: true })
        await swedish.page.getByRole('button', { name: 'Skicka' }).tap()
        await swedish.page.getByRole('heading', { name: 'Tack!' }).waitFor()
        expect(await swedish.context.cookies()).toEqual([])

        await sami.page.goto(`/k/${code}`)
        expect(await sami.page.locator('html').getAttribute('lang')).toBe('se')
        await look(sami, 'survey-se')
        expect(await fits(sami)).toBe(true)
        // Nothing chosen is no answer: it is said, and nothing is counted.
        await sami.page.getByRole('button', { name: 'Sádde' }).tap()
        await sami.page.getByRole('alert').waitFor()
        await sami.page.getByLabel('Hui buorre').check({ force: true })
        await sami.page.getByRole('button', { name: 'Sádde' }).tap()
        await sami.page.getByRole('heading', { name: 'Giitu!' }).waitFor()
        await sami.page.goto(`/k/${code}?lang=fi-easy`)
        await look({ ...sami, way: { device: 'phone', language: 'fi' } }, 'survey-fi-easy')

        await page.reload()
        await page.getByText(t('surveys:result.waits', { count: 2 })).waitFor()
        await answerTimes(site.world, code, 3, { overall: '2', safe: 'no' })
        await page.reload()
        await page.getByText(t('surveys:result.good', { share: '40' })).waitFor()
        await look(worker, 'survey-result')

        await page.getByLabel(t('surveys:slips-number')).fill('2')
        await press(button(worker, 'surveys:slips-make'))
        await page.getByText(t('surveys:slips-count', { used: '0', unused: '2' })).waitFor()
        await page.goto(`${await page.getByRole('link', { name: t('surveys:slips') }).getAttribute('href')}`)
        const slip = (await page.locator('.slip-code').first().innerText()).replace(' ', '')
        for (const title of ['Giitu!', 'Kodá lea juo geavahuvvon']) {
          await sami.page.goto(`/k/${slip}?lang=se`)
          if (title === 'Giitu!') {
            await sami.page.getByLabel('Buorre', { exact: true }).check({ force: true })
            await sami.page.getByRole('button', { name: 'Sádde' }).tap()
          }
          await sami.page.getByRole('heading', { name: title }).waitFor()
        }

        for (const lang of surveyLanguageCodes) {
          await page.goto(`/k/${code}?lang=${lang}`)
          expect([lang, await violations(page)]).toEqual([lang, []])
        }

        await page.goto('/app/surveys')
        await page.locator('.rows > li').first().waitFor()
        await look(worker, 'surveys')
        await page.goto(`/app/sessions/${session}`)
        await page.getByText(t('surveys:result.good', { share: '40' })).waitFor()
        await look(worker, 'session-with-survey')

        // A group is asked from its own page, and its answers stand there.
        await page.goto(`/app/groups/${girls[language]}`)
        await page.getByText(t('surveys:group.none')).waitFor()
        await press(page.getByRole('link', { name: t('surveys:group.ask'), exact: true }))
        const which = page.getByLabel(t('surveys:field.which-group'))
        await expect.poll(() => which.inputValue()).toBe(girls[language])
        await look(worker, 'survey-open-group')
        await press(button(worker, 'youth-app:screen.survey-open'))
        const ofGroup = await page.locator('.survey-show-code > [aria-hidden]').innerText()
        await swedish.page.goto(`/k/${ofGroup.replace(' ', '')}`)
        await swedish.page.getByText('Flickgruppen · ').waitFor()
        await answerTimes(site.world, ofGroup.replace(' ', ''), 4, { overall: '4', safe: 'yes' })
        await page.goto(`/app/groups/${girls[language]}`)
        await page.getByText(t('surveys:year.none')).waitFor()
        await answerTimes(site.world, ofGroup.replace(' ', ''), 1, { overall: '4', safe: 'yes' })
        await page.reload()
        await page.getByText(t('surveys:year.sentence', { share: '75', n: '5' })).waitFor()
        await look(worker, 'group-with-survey')
      })
    },
  )
})
