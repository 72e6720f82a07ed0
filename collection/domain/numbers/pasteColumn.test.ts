import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages, writeNumber } from '../../../base/language/language'
import { type PasteField, pasteColumn } from './pasteColumn'

const field = (ref: string): PasteField => ({ ref, decimals: 0, unit: 'eur' })
const column = ['CU101.museums', 'CU101.music', 'CU101'].map((ref) => [field(ref)])
const is = (number: number) => ({ value: { kind: 'number', number } })

describe('a pasted column', () => {
  test('fills the fields from the chosen one down', () => {
    expect(pasteColumn('12 000\r\n\r\nn. 5\r\n', column).cells).toMatchObject([
      { line: 1, ref: 'CU101.museums', read: is(12_000) },
      { line: 2, ref: 'CU101.music', read: { untouched: true } },
      { line: 3, ref: 'CU101', read: { value: { kind: 'estimated', number: 5 } } },
    ])
  })

  test('tells of each line that cannot be read, and fills the others', () => {
    const { cells } = pasteColumn('1\nkaksi\n3', column)
    expect(cells.map(({ read }) => ('problem' in read ? read.problem : 'fine'))).toEqual([
      'fine',
      'not-a-number',
      'fine',
    ])
  })

  test('tells of the lines beyond the last field', () => {
    expect(pasteColumn('1\n2\n3\n4', column).left).toEqual([{ line: 4, column: 1, written: '4' }])
  })

  test('goes by its codes where it has them, in any order', () => {
    const { cells, left } = pasteColumn('CU101\t7\nCU101.music\t5\nCU999\t1', column)
    expect(cells).toMatchObject([
      { ref: 'CU101', read: is(7) },
      { ref: 'CU101.music', read: is(5) },
    ])
    expect(left).toEqual([{ line: 3, column: 2, written: '1' }])
  })
})

test('a block fills rows and columns of fields', () => {
  const block = [
    [field('CU101'), field('CU102')],
    [field('CU103'), field('CU104')],
  ]
  const { cells } = pasteColumn('1\t2\n"3"\t4', block)
  expect(cells.map(({ ref, read }) => [ref, read])).toEqual([
    ['CU101', is(1)],
    ['CU102', is(2)],
    ['CU103', is(3)],
    ['CU104', is(4)],
  ])
})

test('a column of a spreadsheet comes in number by number, in each language', () => {
  const numbers = fc.array(fc.nat(1e9), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(numbers, fc.constantFrom(...languages), (numbers, language) => {
      const fields = numbers.map((_, index) => [field(`CU${String(index).padStart(3, '0')}`)])
      const { cells, left } = pasteColumn(
        numbers.map((number) => writeNumber(language, number)).join('\n'),
        fields,
      )
      expect(cells.map(({ read }) => read)).toEqual(numbers.map(is))
      expect(left).toEqual([])
    }),
  )
})

test('no clipboard is an exception', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', '1', 'a') }))
  fc.assert(fc.property(text, (text) => void pasteColumn(text, column)))
})
