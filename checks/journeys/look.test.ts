import { sql } from 'kysely'
import { test } from 'vitest'
import { AxeBuilder } from '@axe-core/playwright'
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
  await sql`insert into youth.unit (municipality, name_fi, name_sv, environment, training) values ('638', 'Harjoitteluyksikkö', 'Övningsenhet', 'other', true), ('564', 'Harjoitteluyksikkö', 'Övningsenhet', 'other', true)`
    .execute(owner)
    .catch(() => {})
  await sql`insert into youth.session_month (municipality, unit, month, form, environment, sessions, minutes, participations) select '638', ${site.world.units.porvoo}, m, 'open', 'other', 12, 2890, 341 from generate_series('2026-03-01'::date, '2026-10-01', '1 month') m where extract(month from m) <> 7`.execute(owner)
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
      const { violations } = await new AxeBuilder({ page: v.page }).analyze()
      if (violations.length) console.log('AXE', name, device, language, theme, JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html.slice(0, 200))])))
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
    const { rows: [training] } = await sql<{ id: string }>`select id from youth.unit where training and municipality = '638'`.execute(owner)
    await shot('training', `/app/record?unit=${training?.id}`)
    await shot('units', '/app/units')
    await shot('start-porvoo', '/app/start', 'manager')
    await v.context.close()
  }
  await site.close()
})
