import { sql } from 'kysely'
import { test } from 'vitest'
import { publishAll } from '../../app/publishing'
import { openSite } from './site'
import { visit } from './visit'

test('look', { timeout: 200_000 }, async () => {
  const site = await openSite()
  const { owner, publisher } = site.world.database
  await sql`insert into youth.joining (municipality, version, step) values ('564', 2, 'outside'), ('564', 3, 'invited'),
   ('091', 1, 'trying'), ('092', 1, 'in-use'), ('049', 1, 'invited'), ('837',1,'in-use'), ('280',1,'trying'), ('710',1,'in-use'), ('623',1,'in-use')`.execute(
    owner,
  )
  await sql`insert into youth.publication (municipality, published_table, public, decided_by) select unnest(array['837','710','638','623']), 'youth-months', true, ${site.world.people.manager.id}`.execute(
    owner,
  )
  await sql`insert into youth.unit (municipality, name_fi, name_sv, environment, training) values ('564', 'Harjoitteluyksikkö', 'Övningsenhet', 'other', true)`
    .execute(owner)
    .catch(() => {})
  await publishAll(publisher, site.world.register, true)
  for (const [device, language, theme] of [
    ['phone', 'fi', 'light'],
    ['desktop', 'sv', 'light'],
    ['phone', 'sv', 'dark'],
    ['desktop', 'fi', 'dark'],
  ] as const) {
    await site.everyoneReads(language)
    const v = await visit(site, { device, language }, { colorScheme: theme })
    const shot = async (name: string, path: string, as?: string) => {
      if (as) await v.signIn(as as never)
      await v.page.goto(path)
      await v.page.waitForLoadState('networkidle')
      await v.page.waitForTimeout(400)
      await v.page.screenshot({
        path: `/tmp/look/${name}-${device}-${language}-${theme}.png`,
        fullPage: true,
      })
    }
    await shot('mukana', language === 'fi' ? '/fi/mukana' : '/sv/med')
    await shot('start', '/app/start', 'ouluManager')
    await shot('today', '/app/')
    await shot('agreement', '/app/start/agreement')
    await shot('joining', '/app/joining', 'team')
    await shot('publication', '/app/publication', 'manager')
    await shot('start-porvoo', '/app/start', 'manager')
    await v.context.close()
  }
  await site.close()
})
