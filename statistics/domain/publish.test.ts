import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../base/database/testing/testDatabase'
import { nobody, publishing, read } from '../../base/database/transaction'
import type { PublishedCell, TableDefinition } from '../table'
import { exampleTable, visits, words } from '../testing/exampleTable'
import { publish } from './publish'
import { cellsOf, findLatestRelease, findRelease, latestReleases } from './releases'
import { getTableVersion, listCodes } from './tableVersion'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const say = (table: TableDefinition, cells: PublishedCell[], example = false) =>
  publishing(database.publisher, (tx) => publish(tx, table, { note: words('New figures'), example }, cells))
const look = <T>(work: Parameters<typeof read<T>>[2]) => read(database.app, nobody, work)

/** Latest release of a table and its cells, as a page reads them. */
const standing = (table: string) =>
  look(async (tx) => {
    const release = await findLatestRelease(tx, table)
    return release && { release, cells: await cellsOf(tx, release) }
  })

describe('publishing a table', () => {
  test('a figure published is the figure that everyone reads, its words with it', async () => {
    const table = exampleTable({ id: 'first' })
    expect(await say(table, [visits('049', '2026-10', 27)])).toEqual({ number: 1, made: true })
    const found = await standing('first')
    expect(found?.cells).toEqual([visits('049', '2026-10', 27)])
    expect(found?.release).toMatchObject({
      table: 'first',
      version: 1,
      number: 1,
      example: false,
      note: words('New figures'),
    })
    expect(await look(async (tx) => found && listCodes(tx, found.release, 'time'))).toEqual([
      '2026-09',
      '2026-10',
    ])
    const said = await look(async (tx) => found && getTableVersion(tx, found.release))
    expect(said).toEqual({
      title: table.title,
      description: table.description,
      source: table.source,
      licence: 'CC BY 4.0',
      timeUnit: 'month',
      dimensions: table.dimensions,
    })
  })

  test('publishing the same again makes no new release, in whatever order the figures come', async () => {
    const table = exampleTable({ id: 'again' })
    const cells = [visits('049', '2026-09', 1), visits('049', '2026-10', 2), visits('638', '2026-10', 3)]
    await say(table, cells)
    expect(await say(table, cells.toReversed())).toEqual({ number: 1, made: false })
  })

  test('a correction is the next release, and what was said before can still be read', async () => {
    const table = exampleTable({ id: 'corrected' })
    await say(table, [visits('638', '2026-10', 100)])
    expect(await say(table, [visits('638', '2026-10', 90)])).toEqual({ number: 2, made: true })
    expect((await standing('corrected'))?.cells).toEqual([visits('638', '2026-10', 90)])
    const before = await look(async (tx) => {
      const release = await findRelease(tx, 'corrected', 1)
      return release && cellsOf(tx, release)
    })
    expect(before).toEqual([visits('638', '2026-10', 100)])
  })

  test('going back to what an earlier release said is a release of its own', async () => {
    const table = exampleTable({ id: 'there-and-back' })
    await say(table, [visits('638', '2026-10', 1)])
    await say(table, [visits('638', '2026-10', 2)])
    expect(await say(table, [visits('638', '2026-10', 1)])).toEqual({ number: 3, made: true })
  })

  test('figures that turn from invented to real are a new release', async () => {
    const table = exampleTable({ id: 'from-example' })
    await say(table, [visits('638', '2026-10', 1)], true)
    expect(await say(table, [visits('638', '2026-10', 1)], false)).toEqual({ number: 2, made: true })
  })

  test('a changed definition is the next version, and the old release keeps the old words', async () => {
    await say(exampleTable({ id: 'renamed' }), [visits('638', '2026-10', 1)])
    await say(exampleTable({ id: 'renamed', title: words('Participations') }), [visits('638', '2026-10', 1)])
    const titles = await look(async (tx) => {
      const both = await Promise.all([1, 2].map((number) => findRelease(tx, 'renamed', number)))
      return Promise.all(both.map(async (release) => release && (await getTableVersion(tx, release)).title))
    })
    expect(titles).toEqual([words('Visits'), words('Participations')])
  })

  test('a correction under an unchanged definition stays in its version', async () => {
    const table = exampleTable({ id: 'same-version' })
    await say(table, [visits('638', '2026-10', 1)])
    await say(table, [visits('638', '2026-10', 2)])
    expect((await standing('same-version'))?.release).toMatchObject({ number: 2, version: 1 })
  })

  test('an unknown code is refused by name, and nothing of the release is kept', async () => {
    const table = exampleTable({ id: 'unknown-code' })
    await expect(say(table, [visits('638', '2026-10', 1), visits('049', '2026-11', 2)])).rejects.toThrow(
      'unknown-code: the cell 049 2026-11 visits has an unknown code in month: 2026-11',
    )
    expect(await standing('unknown-code')).toBeNull()
  })

  test('a figure said twice is refused, even when both say the same', async () => {
    const twice = [visits('638', '2026-10', 1), visits('638', '2026-10', 1)]
    await expect(say(exampleTable({ id: 'twice' }), twice)).rejects.toThrow(
      'the cell 638 2026-10 visits is there twice',
    )
    expect(await standing('twice')).toBeNull()
  })

  test('the newest release of each table is known at once', async () => {
    const newest = await look(latestReleases)
    expect(newest.get('corrected')?.number).toBe(2)
    expect(newest.get('first')?.number).toBe(1)
    expect(newest.has('unknown-code')).toBe(false)
  })
})
