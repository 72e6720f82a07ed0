import { afterAll, beforeAll, expect, test } from 'vitest'
import { leftoversOn } from './seen'
import { openSite, type Site } from './site'
import { diagonal, journeyTimeout, travel, visit } from './visit'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

test.for(diagonal)(
  'a worker asks from the month, the national team answers, and the menu says so ($device, $language)',
  journeyTimeout,
  async (way) => {
    await site.everyoneReads(way.language)
    const worker = await visit(site, way)
    const team = await visit(site, { device: 'desktop', language: way.language })
    const { page, t, press } = worker
    const question = `Miten tämä luetaan? Hur läses det här? ${way.device} ${way.language}`
    const button = (of: typeof worker, key: string) =>
      of.page.getByRole('button', { name: of.t(key), exact: true })
    await travel([worker, team], async () => {
      await worker.signIn('worker')
      await page.goto('/app/month')
      await worker.goTo('support-app:help')
      await press(page.getByRole('link', { name: t('support-app:ask') }))
      // What does not fit is said, and stays as it was typed.
      await worker.write('support-app:form.text', question.padEnd(5001, 'x'))
      await press(button(worker, 'support-app:form.send'))
      await page.locator('.field-problem').waitFor()
      const field = page.getByRole('textbox', { name: t('support-app:form.text') })
      expect((await field.inputValue()).length).toBe(5001)
      const screen = t('support-app:form.screen', { screen: t('youth-app:month-title') })
      expect(await page.getByRole('checkbox', { name: screen }).isChecked()).toBe(true)
      await worker.write('support-app:form.text', question)
      await button(worker, 'support-app:form.send').dblclick()
      await page.getByText(t('support-app:thread.waits')).waitFor()
      expect(await leftoversOn(page)).toEqual([])

      await team.signIn('team')
      await team.page.goto('/app/help/queue?state=open')
      const asked = team.page.getByRole('link', { name: question })
      await asked.waitFor()
      expect(await asked.count()).toBe(1)
      await asked.click()
      await team.page.getByText(t('youth-app:month-title'), { exact: true }).first().waitFor()
      await team.write('support-app:queue.answer', 'Näin: / Så här: 1, 2, 3.')
      await button(team, 'support-app:form.send').click()
      await team.page.locator('.message-team').waitFor()
      expect(await leftoversOn(team.page)).toEqual([])

      await page.goto('/app/')
      const news = t('support-app:answers', { count: 1 })
      await page.getByText(`(${news})`).first().waitFor({ state: 'attached' })
      await page.goto('/app/help')
      await press(page.getByRole('link', { name: question }))
      await page.locator('.message-team').waitFor()
      await page.goto('/app/')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expect.poll(() => page.getByText(`(${news})`).count()).toBe(0)
    })
  },
)
