import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from './cell'
import { sumCells } from './sum'

const value = (n: number): Cell => ({ kind: 'value', value: n })
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1e6 }).map(value) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>({ kind: 'notApplicable' }, { kind: 'suppressed' }, { kind: 'notYet' }),
  },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'missing' }) },
)
const cells = fc.array(cell, { minLength: 1, maxLength: 12 })

describe('a sum of figures', () => {
  test('is the sum of its numbers when all are numbers', () => {
    expect(sumCells([value(2), value(3)])).toEqual(value(5))
    expect(sumCells([value(0)])).toEqual(value(0))
  })

  test('is missing when one part is missing, never a smaller number and never zero', () => {
    fc.assert(
      fc.property(cells, fc.nat(), (parts, at) => {
        expect(sumCells(parts.toSpliced(at % (parts.length + 1), 0, { kind: 'missing' }))).toEqual({
          kind: 'missing',
        })
      }),
    )
    expect(sumCells([])).toEqual({ kind: 'missing' })
  })

  test('hides a suppressed part, which a difference would otherwise give back', () => {
    expect(sumCells([value(7), { kind: 'suppressed' }])).toEqual({ kind: 'suppressed' })
  })

  test('passes over what does not apply, and does not apply when no part does', () => {
    expect(sumCells([value(7), { kind: 'notApplicable' }])).toEqual(value(7))
    expect(sumCells([{ kind: 'notApplicable' }])).toEqual({ kind: 'notApplicable' })
  })

  test('is the same in any order and by any grouping', () => {
    fc.assert(
      fc.property(cells, cells, (some, others) => {
        const whole = sumCells([...some, ...others])
        expect(sumCells([...others, ...some])).toEqual(whole)
        expect(sumCells([sumCells(some), sumCells(others)])).toEqual(whole)
      }),
    )
  })
})
