import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { languages } from '../../../base/language/language'
import { knownColumns, knownTables } from '../../domain/export/known'
import { makeActivity, makeKey } from '../testing/cards'
import { record, remove } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const fetchExport = (as: TestPerson, municipality = '638') =>
  world.ask(`/api/youth/export?municipality=${municipality}`, { as })

/** The files of an export by their names, as text. */
async function filesOf(as: TestPerson, municipality = '638'): Promise<Record<string, string>> {
  const answer = await fetchExport(as, municipality)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}
const rowsOf = (files: Record<string, string>, table: string) =>
  JSON.parse(files[`json/${table}.json`] ?? '') as Record<string, unknown>[]

describe('a manager who takes out all that the municipality has recorded', () => {
  test('has every session with its own words, as JSON and as CSV, and those of nobody else', async () => {
    const reflection = 'Meni hyvin, "ihan" hyvin;\nensi kerralla lisää.'
    const id = await record(world, 'worker', evening(world.units.porvoo, { reflection }))
    const formula = await record(world, 'worker', evening(world.units.porvooOther, { reflection: '=1+1' }))
    const deleted = await record(world, 'worker', evening(world.units.porvoo, { date: '2026-11-19' }))
    await remove(world, 'worker', deleted)
    await record(world, 'ouluWorker', evening(world.units.oulu, { reflection: 'Oulun oma' }))

    const files = await filesOf('manager')
    const sessions = rowsOf(files, 'session')
    expect(sessions.find((row) => row.id === id)).toMatchObject({
      ...{ municipality: '638', date: '2026-11-20', start_time: '17:00:00', participants: 34, reflection },
      detail: [{ age: '13-15', gender: 'girl', role: 'participant', count: 12 }],
    })
    const sheet: Record<string, string>[] = parse(files['csv/session.csv'] ?? '', {
      bom: true,
      columns: true,
    })
    expect(sheet).toHaveLength(sessions.length)
    expect(sheet.find((row) => row.id === id)).toMatchObject({
      municipality: '638',
      participants: '34',
      reflection,
    })
    expect(sheet.find((row) => row.id === formula)?.reflection).toBe("'=1+1")
    // Nothing is not nought: of a deleted session no count is left.
    expect(sheet.find((row) => row.id === deleted)?.participants).toBe('')
    expect(JSON.stringify(files)).not.toContain('Oulun oma')
    expect(rowsOf(files, 'unit').map((row) => row.name_sv)).toContain('Lokal porvoo')
  })

  test('has every municipal table of the room, whatever is added to it', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'youth'::regnamespace and c.relkind = 'r' and a.attname = 'municipality'
        and has_any_column_privilege(${world.database.logins.appRole}, c.oid, 'select')
      order by 1`.execute(world.database.owner)
    const files = await filesOf('manager')
    expect(Object.keys(files).sort()).toEqual(
      ['README.txt', ...rows.flatMap(({ name }) => [`csv/${name}.csv`, `json/${name}.json`])].sort(),
    )
  })

  test('finds no secret in it, and not who of the staff recorded what', async () => {
    const key = await makeKey(world)
    await makeActivity(world, key)
    const text = JSON.stringify(await filesOf('manager'))
    expect(text).not.toContain(key)
    expect(text).not.toContain('key_hash')
    for (const { id } of Object.values(world.people)) expect(text).not.toContain(id)
  })

  test('is told in three languages what the columns mean', async () => {
    const { 'README.txt': readme = '' } = await filesOf('manager')
    expect(readme.split('----------')).toHaveLength(languages.length)
    for (const words of ['osallistumiskerrat yhteensä', 'deltaganden totalt', 'participations in all'])
      expect(readme).toContain(words)
    expect(readme).toContain('session – toimintakerrat')
  })

  test('is told of every table and column, of those that were added last too', async () => {
    const files = await filesOf('manager')
    const tables = Object.keys(files).flatMap((name) => /^csv\/(.*)\.csv$/.exec(name)?.[1] ?? [])
    const columns = tables.flatMap(
      (table) => parse(files[`csv/${table}.csv`] ?? '', { bom: true, to_line: 1 })[0] as string[],
    )
    expect(tables.filter((table) => !knownTables.has(table))).toEqual([])
    expect([...new Set(columns)].filter((column) => !knownColumns.has(column))).toEqual([])
  })

  test('leaves in the audit that it was taken out', async () => {
    await filesOf('manager')
    const { rows } =
      await sql`select action, municipality from base.audit where kind = 'youth.export' limit 1`.execute(
        world.database.owner,
      )
    expect(rows).toEqual([{ action: 'exported', municipality: '638' }])
  })

  test('has what the predecessors of a merged municipality recorded too', async () => {
    await record(world, 'kuopioWorker', evening(world.units.juankoski))
    const { rows } = await sql<{ id: string }>`insert into base.role_grant (person, role, municipality)
      values (${world.people.steering.id}, 'youth-manager', '297') returning id`.execute(world.database.owner)
    expect(rowsOf(await filesOf('steering', '297'), 'session').map((row) => row.municipality)).toEqual([
      '174',
    ])
    await sql`update base.role_grant set ended_at = now() where id = ${rows[0]?.id}`.execute(
      world.database.owner,
    )
  })

  test('alone may do so: not a worker, not another municipality’s manager, not the nation', async () => {
    for (const as of ['worker', 'unitWorker', 'ouluManager', 'analyst', 'admin', 'team'] as const)
      expect([as, (await fetchExport(as)).status]).toEqual([as, 403])
  })

  test('who goes away in the middle leaves nothing running', async () => {
    for (let time = 0; time < 8; time++) {
      const answer = await fetchExport('manager')
      const reader = answer.body?.getReader()
      await reader?.read()
      await reader?.cancel()
    }
    await expect.poll(async () => (await fetchExport('manager')).status).toBe(200)
    await filesOf('manager')
  })
})
