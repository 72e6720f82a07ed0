import { expect, test } from 'vitest'
import { readFigure } from './readFigure'

test.each([
  ['', undefined],
  ['  ', undefined],
  ['0', 0],
  ['12,5', 12.5],
  ['−5', -5],
  ['1O0', Number.NaN],
  ['12,000', Number.NaN],
  ['.', Number.NaN],
  ['...', Number.NaN],
])('%s is the figure %s, and what cannot be read says why', (text, figure) => {
  const read = readFigure(text)
  expect(read.figure).toBe(figure)
  expect(read.problem !== undefined).toBe(Number.isNaN(figure))
})
