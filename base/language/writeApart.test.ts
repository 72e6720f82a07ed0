import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeApart } from './writeApart'

const write = (value: number, decimals: number) => value.toFixed(decimals)

test('a change is told with as few decimals as show it', () => {
  expect(writeApart([9.012, 9.034], 1, write)).toEqual(['9.01', '9.03'])
  expect(writeApart([9, 12], 1, write)).toEqual(['9.0', '12.0'])
  expect(writeApart([9.00000001, 9.00000002], 1, write)).toEqual(['9.0', '9.0'])
})

test('two figures that differ by a millionth or more are never written the same', () => {
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(figure, fc.double({ min: 2e-6, max: 1e3, noNaN: true }), (former, change) => {
      const [one, other] = writeApart([former, former + change], 0, write)
      expect(one).not.toBe(other)
    }),
  )
})
