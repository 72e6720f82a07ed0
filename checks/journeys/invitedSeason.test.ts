import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMail } from '../../app/mail'
import { type MailServer, openMailServer } from '../../app/testing/mailServer'
import { evening } from '../../app/testing/world'
import { rightPassword } from '../../base/people/api/testing/signIn'
import { record } from '../../youth/api/testing/sessions'
import { look } from './look'
import { dayFromToday, leftoversOn } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, type Visit, visit, type Way } from './visit'

let site: Site
let server: MailServer
let mail: ReturnType<typeof openMail>
beforeAll(async () => {
  server = await openMailServer()
  mail = openMail(server.url, 'https://kuntakuva.example')
  site = await openSite({ sendMail: mail.send })
})
afterAll(async () => {
  mail.close()
  await server.close()
  await site.close()
})

const press = ({ page, press: touch, t }: Visit, words: string) =>
  touch(page.getByRole('button', { name: t(words), exact: true }).first())
/** The last day of a month that is over: a locked month stays locked, so that each way has one of its own. */
function dayInMonthOf(way: Way): string {
  const day = new Date(`${dayFromToday(0).slice(0, 7)}-01T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() - diagonal.indexOf(way), 0)
  return day.toISOString().slice(0, 10)
}

test.for(diagonal)(
  'a head of youth services sets up the season, invites a worker, who begins an evening from the template, and locks the month ($device, $language)',
  journeyTimeout,
  async (way) => {
    const { world } = site
    await site.everyoneReads(way.language)
    const name = `Ilta ${way.device} ${way.language}`
    const email = `${way.device}.${way.language}@invited.example`
    const day = dayInMonthOf(way)
    const old = await record(
      world,
      'worker',
      evening(world.units.porvoo, { date: day, start: '10:00', end: '11:00' }),
    )
    const manager = await visit(site, way)
    const newcomer = await visit(site, way)
    const { page, t } = manager
    await travel([manager, newcomer], async () => {
      await manager.signIn('manager')
      await page.goto('/app/')
      await manager.goTo('app:hub.structure', 'youth-app:screen.templates')
      await press(manager, 'kept:template.add')
      await page.getByLabel(t(`kept:template.name-${way.language}`), { exact: true }).fill(name)
      await page.getByLabel(t('youth-app:form.field.unit'), { exact: true }).selectOption(world.units.porvoo)
      await press(manager, 'ui:save')
      await page.locator('.row-title', { hasText: name }).waitFor()
      expect(await leftoversOn(page)).toEqual([])

      await manager.goTo('app:hub.structure', 'youth-app:screen.goals')
      await press(manager, 'kept:goal.add')
      await page.getByLabel(t('youth-app:form.field.unit'), { exact: true }).selectOption(world.units.porvoo)
      await page.getByLabel(t(`kept:goal.words-${way.language}`), { exact: true }).fill(`Tavoite ${name}`)
      await press(manager, 'ui:save')
      await page.locator('.row-title', { hasText: `Tavoite ${name}` }).waitFor()
      expect(await leftoversOn(page)).toEqual([])

      await manager.goTo('app:hub.structure', 'youth-app:screen.questions')
      await press(manager, 'kept:question.add')
      await page.getByLabel(t('youth-app:form.field.unit'), { exact: true }).selectOption(world.units.porvoo)
      for (const language of ['fi', 'sv'])
        await page.getByLabel(t(`kept:question.text-${language}`), { exact: true }).fill(`Juttu ${name}?`)
      await press(manager, 'ui:save')
      await page.locator('.row-title', { hasText: `Juttu ${name}?` }).waitFor()
      await look(manager, 'questions')

      await manager.goTo('app:hub.structure', 'youth-app:screen.team')
      await page.getByLabel(t('people:name'), { exact: true }).fill('Uusi Ohjaaja')
      await page.getByLabel(t('people:email'), { exact: true }).fill(email)
      // A trembling finger invites once.
      await page.getByRole('button', { name: t('team:invite.do'), exact: true }).dblclick()
      await page.getByText(t('team:invite.mailed')).waitFor()
      expect(await leftoversOn(page)).toEqual([])
      expect(server.mails.filter(({ to }) => to === email)).toHaveLength(1)

      // The letter's link leads a new person to a password, and on to their first evening.
      const letter = server.mails.find(({ to }) => to === email)
      const link = /\/app\/link#[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
      await newcomer.page.goto(link)
      await newcomer.page.getByLabel(t('people:new-password')).fill(rightPassword)
      await press(newcomer, 'people:choose.do')
      await newcomer.page.getByText(t('people:choose.done')).waitFor()
      await newcomer.page.goto('/app/')
      await newcomer.page.getByLabel(t('people:email')).fill(email)
      await newcomer.page.getByLabel(t('people:password')).fill(rightPassword)
      await press(newcomer, 'people:sign-in.do')
      await newcomer.page.getByRole('navigation').first().waitFor()
      await newcomer.page.goto(`/app/record?unit=${world.units.porvoo}`)
      await newcomer.press(newcomer.page.getByRole('button', { name: new RegExp(`^${name}`) }))
      await newcomer.write('youth-app:form.total', '12')
      const asked = newcomer.page.getByRole('group', { name: `Juttu ${name}?` })
      await newcomer.press(asked.getByText(t('youth-forms:answer.1')))
      await look(newcomer, 'asked')
      await press(newcomer, 'youth-app:save')
      await newcomer.page.getByText(t('youth-app:saved')).waitFor()
      await newcomer.page.getByText(`Juttu ${name}?`).waitFor()
      await newcomer.page.goto('/app/month')
      const answered = newcomer.page.locator('li', { hasText: `Juttu ${name}?` })
      await answered.getByText(t('kept:question.yes-of', { yes: '1', count: 1 })).waitFor()
      await look(newcomer, 'month-answers')

      await page.goto(`/app/locks?month=${day.slice(0, 7)}`)
      await manager.press(
        page.getByRole('button', {
          name: new RegExp(`^(${t('structure:lock.do')}|${t('structure:lock.do-anyway')})$`),
        }),
      )
      await page.getByText(t('structure:lock.is-locked'), { exact: true }).waitFor()
      expect(await leftoversOn(page)).toEqual([])

      await newcomer.page.goto(`/app/sessions/${old}`)
      await newcomer.page.getByText(t('structure:lock.session-locked')).waitFor()
      expect(await newcomer.page.getByRole('link', { name: t('youth-app:correct-it') }).count()).toBe(0)
      // Who comes by a bookmark reads it before they type, not after.
      await newcomer.page.goto(`/app/sessions/${old}/correct`)
      await newcomer.page.getByText(t('structure:lock.session-locked')).waitFor()
      await page.goto(`/app/sessions/${old}`)
      await press(manager, 'structure:lock.open-session')
      await page.getByLabel(t('structure:lock.reason')).fill('Väärä viikko.')
      await manager.press(
        page.getByRole('dialog').getByRole('button', { name: t('structure:lock.open-session') }),
      )
      await page.getByText(t('structure:lock.session-open')).waitFor()
      await page.getByRole('link', { name: t('youth-app:correct-it') }).waitFor()
      expect(await leftoversOn(page)).toEqual([])
    })
  },
)
