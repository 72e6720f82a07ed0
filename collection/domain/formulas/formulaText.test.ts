import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Formula } from '../formula'
import { readFormula, writeFormula } from './formulaText'

const { formula: anyFormula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Formula>(
      { is: 'population' },
      { is: 'value', ref: 'CU101' },
      { is: 'value', ref: 'CU207.visual-arts' },
    ),
    fc.array(tie('formula'), { minLength: 2, maxLength: 4 }).map((of): Formula => ({ is: 'sum', of })),
    fc
      .tuple(tie('formula'), tie('formula'))
      .map(([from, minus]): Formula => ({ is: 'difference', from, minus })),
    fc
      .tuple(tie('formula'), tie('formula'), fc.constantFrom<1 | 100 | 1000>(1, 100, 1000))
      .map(([of, to, times]): Formula => ({ is: 'ratio', of, to, times })),
  ),
}))

test('what is written of a formula is read as the same formula, in each language', () => {
  fc.assert(
    fc.property(anyFormula, fc.constantFrom('population', 'väkiluku', 'folkmängd'), (formula, word) => {
      expect(readFormula(writeFormula(formula, word))).toEqual({ formula })
    }),
  )
})

test('whatever is typed is read or refused, and never breaks', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readFormula(text)
      expect('formula' in read || typeof read.problem.at === 'string').toBe(true)
    }),
  )
})

test.each([
  ['CU101 + CU102 - CU103', 'from the left', '(CU101 + CU102) - CU103'],
  ['CU101/Väkiluku*1000', 'without spaces', 'CU101 / population * 1000'],
  ['cu101 / väkiluku', 'with its code in small letters', 'CU101 / population'],
  ['CU207.visual-arts − CU101', 'with a dash from a text', 'CU207.visual-arts - CU101'],
])('%s is read %s', (text, _, same) => {
  const read = readFormula(text)
  expect('formula' in read && writeFormula(read.formula)).toBe(same)
})

test('what was pasted by mistake is refused, however long or deep it is', () => {
  for (const text of ['('.repeat(100_000), `CU101${' - CU102'.repeat(50_000)}`, 'sana '.repeat(100_000)])
    expect(readFormula(text)).toHaveProperty('problem')
})

test.each([
  ['', ''],
  ['CU101 +', ''],
  ['CU101 / CU102 * 7', '7'],
  ['(CU101', ''],
  ['CU101 museums', 'museums'],
  ['12 + CU101', '12 + CU101'],
])('%s is no formula, and it is told where', (text, at) => {
  expect(readFormula(text)).toEqual({ problem: { at } })
})
