import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../base/cells/cell'
import { type TestDatabase, testDatabase } from '../../base/database/testing/testDatabase'
import { nobody, publishing, read } from '../../base/database/transaction'
import type { PublishedCell, TableDefinition } from '../table'
import { exampleTable, words } from '../testing/exampleTable'
import { cellKey } from './checkTable'
import { publish } from './publish'
import { cellsOf, findLatestRelease } from './releases'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value))
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), value: fc.oneof(number, fc.integer()) }),
  fc
    .constantFrom('missing' as const, 'notApplicable' as const, 'suppressed' as const, 'notYet' as const)
    .map((kind) => ({ kind })),
)
// Text as people write it: quotes, backslashes, å and line breaks, but no zero character, which PostgreSQL refuses.
const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\u0000'))
const note = fc.record({ fi: text, sv: text, en: text })

const table: TableDefinition = {
  ...exampleTable({ id: 'property' }),
  dimensions: [
    ...exampleTable().dimensions,
    {
      code: 'age',
      role: 'breakdown',
      name: words('Age'),
      codes: [
        { code: '7-8', name: words('7–8') },
        { code: '29+', name: words('29+') },
      ],
    },
  ],
}
const places = fc.record({
  place: fc.constantFrom('049', '638'),
  period: fc.constantFrom('2026-09', '2026-10'),
  measure: fc.constant('visits'),
  breakdown: fc.constantFrom(['7-8'], ['29+']),
})
const published: fc.Arbitrary<PublishedCell> = fc.oneof(
  fc.tuple(places, cell).map(([place, one]) => ({ ...place, cell: one })),
  fc.tuple(places, cell, note).map(([place, one, remark]) => ({ ...place, cell: one, note: remark })),
)
const cells = fc.uniqueArray(published, { selector: cellKey, maxLength: 8 })

const byKey = (a: PublishedCell, b: PublishedCell) => (cellKey(a) < cellKey(b) ? -1 : 1)

describe('a published figure', () => {
  test('comes out exactly as it went in, with its kind of nothing and its note', async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (some) => {
        await publishing(database.publisher, (tx) =>
          publish(tx, table, { note: words('n'), example: true }, some),
        )
        const out = await read(database.app, nobody, async (tx) => {
          const release = await findLatestRelease(tx, table.id)
          return release ? cellsOf(tx, release) : []
        })
        expect(out.sort(byKey)).toEqual(some.toSorted(byKey))
      }),
      { numRuns: 60 },
    )
  })
})
