import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../base/database/connect'
import { type TestDatabase, testDatabase } from '../../base/database/testing/testDatabase'
import { publishing } from '../../base/database/transaction'
import { exampleTable, visits, words } from '../testing/exampleTable'
import { publish } from './publish'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await publishing(database.publisher, (tx) =>
    publish(tx, exampleTable(), { note: words('n'), example: true }, [visits('049', '2026-10', 27)]),
  )
})
afterAll(() => database.close())

const run = (by: Database, statement: string) => sql.raw(statement).execute(by)
const tables = ['published_table', 'table_version', 'dimension', 'dimension_code', 'release', 'cell']

describe('released is released', () => {
  test.each(tables)('not even the owner can take anything out of statistics.%s', async (table) => {
    await expect(run(database.owner, `delete from statistics.${table}`)).rejects.toThrow('never changed')
    await expect(run(database.owner, `truncate statistics.${table} cascade`)).rejects.toThrow('never changed')
  })

  test('not even the owner can change a figure, a release or a word', async () => {
    const changes = [
      'update statistics.cell set value = 28',
      'update statistics.release set example = false',
      `update statistics.dimension_code set name = '{}'`,
      'update statistics.table_version set title = description',
    ]
    for (const change of changes) await expect(run(database.owner, change)).rejects.toThrow('never changed')
  })

  test('a figure cannot be slipped into a release that is already out', async () => {
    const late = `insert into statistics.cell (release, place, period, measure, kind, value)
      select id, '638', '2026-10', 'visits', 'value', 1 from statistics.release`
    await expect(run(database.publisher, late)).rejects.toThrow('belongs to the next release')
    await expect(run(database.owner, late)).rejects.toThrow('belongs to the next release')
  })

  test('a missing figure cannot carry a number', async () => {
    const zero = `with made as (
        insert into statistics.release (published_table, version, number, example, note, fingerprint)
        values ('visits', 1, 2, true, '{}', '') returning id)
      insert into statistics.cell (release, place, period, measure, kind, value)
      select id, '638', '2026-10', 'visits', 'missing', 0 from made`
    await expect(run(database.publisher, zero)).rejects.toThrow('check constraint')
  })

  test('the serving role reads and can write nothing', async () => {
    const { rows } = await sql`select value from statistics.cell`.execute(database.app)
    expect(rows).toEqual([{ value: 27 }])
    for (const table of tables) {
      await expect(run(database.app, `insert into statistics.${table} default values`)).rejects.toThrow(
        'permission denied',
      )
      await expect(run(database.app, `delete from statistics.${table}`)).rejects.toThrow('permission denied')
      await expect(run(database.app, `truncate statistics.${table} cascade`)).rejects.toThrow(
        'permission denied',
      )
    }
  })

  test('the publisher adds and takes nothing away', async () => {
    for (const table of tables) {
      await expect(run(database.publisher, `delete from statistics.${table}`)).rejects.toThrow(
        'permission denied',
      )
      await expect(run(database.publisher, `truncate statistics.${table} cascade`)).rejects.toThrow(
        'permission denied',
      )
    }
  })
})
