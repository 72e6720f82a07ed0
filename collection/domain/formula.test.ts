import { expect, test } from 'vitest'
import { Formula } from './formula'

const deep = (steps: number): unknown =>
  Array.from({ length: steps }).reduce<unknown>((of) => ({ is: 'sum', of: [of] }), { is: 'population' })

test('a formula of a few steps is taken as it is', () => {
  expect(Formula.parse(deep(8))).toEqual(deep(8))
})

test('a formula of a thousand steps is refused in words, and holds nobody up', () => {
  const began = performance.now()
  expect(Formula.safeParse(deep(3000)).success).toBe(false)
  expect(Formula.safeParse(deep(100_000)).success).toBe(false)
  expect(performance.now() - began).toBeLessThan(1000)
})

test('what is no formula is refused', () => {
  for (const wrong of [null, 7, 'CU101', { is: 'product' }, { is: 'sum', of: [] }])
    expect(Formula.safeParse(wrong).success).toBe(false)
})
