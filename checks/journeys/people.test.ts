import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../base/database/testing/testDatabase'
import { nobody, read as readAs } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import { hashToken, makeToken } from '../../base/people/domain/token'
import { leftoversOn, read } from './seen'
import { type Served, serveSite } from './site'
import { diagonal, journeyTimeout, travel, type Visit, visit } from './visit'

let database: TestDatabase
let site: Served
beforeAll(async () => {
  database = await testDatabase()
  await sql`insert into base.instance (kind) values ('real')`.execute(database.owner)
  site = await serveSite(database, await readAs(database.app, nobody, loadRegister))
})
afterAll(async () => {
  await site?.close()
  await database?.close()
})

/** The link that the very first start prints. Who is there already is gone. */
async function firstLink(): Promise<string> {
  await sql`truncate base.person cascade`.execute(database.owner)
  const token = makeToken()
  await sql`insert into base.one_time_link (token_hash, purpose, expires_at)
    values (${hashToken(token)}, 'first-administrator', now() + interval '1 day')`.execute(database.owner)
  return `/app/link#${token}`
}

const passwords = { admin: 'tuuli kantaa vihreää laivaa', worker: 'kolme kissaa katolla istuu' }

async function choosePassword({ page, press, t }: Visit, password: string) {
  await page.getByLabel(t('people:new-password')).fill(password)
  await press(page.getByRole('button', { name: t('people:choose.do') }))
  await page.getByText(t('people:choose.done')).waitFor()
}

async function signIn({ page, press, write, t }: Visit, email: string, password: string) {
  await press(page.getByRole('link', { name: t('people:sign-in.do') }))
  await write('people:email', email)
  await page.getByLabel(t('people:password')).fill(password)
  await press(page.getByRole('button', { name: t('people:sign-in.do') }))
}

test.for(diagonal)(
  'the first administrator comes by the printed link and lets a worker in ($device, $language)',
  journeyTimeout,
  async (way) => {
    const first = await firstLink()
    const admin = await visit(site, way)
    const worker = await visit(site, way)
    await travel([admin, worker], async () => {
      const { page, press, write, goTo, t } = admin
      await page.goto(first)
      await write('people:name', 'Aino Alku')
      await write('people:email', 'aino@kunta.example')
      expect(await leftoversOn(page)).toEqual([])
      await choosePassword(admin, passwords.admin)
      await signIn(admin, 'aino@kunta.example', passwords.admin)
      await page.getByRole('heading', { level: 1, name: t('app:welcome', { name: 'Aino Alku' }) }).waitFor()

      await goTo('people:people')
      await write('people:name', 'Sven Säker')
      await write('people:email', 'sven@kunta.example')
      await page
        .getByRole('combobox', { name: t('people:municipality') })
        .selectOption({ label: { fi: 'Porvoo', sv: 'Borgå' }[way.language] })
      await press(page.getByRole('button', { name: t('people:add.do'), exact: true }))
      const done = page.getByRole('status').filter({ hasText: t('people:add.done') })
      const link = await read(done.locator('.code-line'))
      await page.getByText('sven@kunta.example').waitFor()
      expect(await leftoversOn(page)).toEqual([])

      await worker.page.goto(link)
      await worker.page
        .getByText(t('people:choose.lead', { name: 'Sven Säker', email: 'sven@kunta.example' }))
        .waitFor()
      await choosePassword(worker, passwords.worker)
      await signIn(worker, 'sven@kunta.example', passwords.worker)
      await worker.page
        .getByRole('heading', { level: 1, name: { fi: 'Porvoo', sv: 'Borgå' }[way.language] })
        .waitFor()

      const row = page.locator('.rows > li').filter({ hasText: 'sven@kunta.example' })
      await press(row.getByRole('button', { name: t('people:give.open') }))
      const dialog = page.getByRole('dialog')
      await dialog
        .getByRole('combobox', { name: t('people:role-label') })
        .selectOption({ label: t('people:role.youth-manager') })
      await dialog
        .getByRole('combobox', { name: t('people:municipality') })
        .selectOption({ label: { fi: 'Loviisa', sv: 'Lovisa' }[way.language] })
      await press(dialog.getByRole('button', { name: t('people:give.do') }))
      // Not the line that holds the form: every role stands in it as a choice.
      const given = row
        .getByRole('listitem')
        .filter({ hasText: t('people:role.youth-manager'), hasNot: page.locator('form') })
      await given.waitFor()
      expect(await read(given)).toContain({ fi: 'Loviisa', sv: 'Lovisa' }[way.language])
      expect(await leftoversOn(page)).toEqual([])
      await press(given.getByRole('button'))
      await press(dialog.getByRole('button', { name: t('people:end.do') }))
      await expect.poll(() => given.count()).toBe(0)
      expect(await read(row)).toContain(t('people:role.youth-worker'))

      // A link is good once: also in the hands of whoever finds it later.
      await worker.page.goto('/fi/')
      await worker.page.goto(link)
      await worker.page.getByRole('alert').waitFor()
      expect(await worker.page.getByLabel(t('people:new-password')).count()).toBe(0)
    })
  },
)
