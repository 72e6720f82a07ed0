import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newestQuestionnaire, scales } from './questionnaires'
import { addTallies, indicesOf, total, worth } from './results'
import { makeSharedCode, makeSlipCode, readCode, spacedCode } from './surveyCodes'

const counts = (length: number) => fc.array(fc.nat(200), { minLength: length, maxLength: length })

test('a worth lies between 0 and 100 and is not said below five answers', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('smile', 'yes-little-no'),
      fc.infiniteStream(fc.nat(200)),
      (scale, stream) => {
        const some = [...stream.take(scales[scale].length)]
        const value = worth(scale, some)
        if (total(some) < 5) expect(value).toBeNull()
        else expect(value).toSatisfy((one: number) => one >= 0 && one <= 100)
      },
    ),
  )
})

test('tallies add up whatever the order', () => {
  const tally = fc.record({ question: fc.constantFrom('safe', 'heard'), counts: counts(3) })
  fc.assert(
    fc.property(fc.array(tally), (tallies) => {
      const sums = [...addTallies(tallies)].sort()
      expect([...addTallies([...tallies].reverse())].sort()).toEqual(sums)
      const all = tallies.reduce((sum, one) => sum + total(one.counts), 0)
      expect(sums.reduce((sum, [, one]) => sum + total(one), 0)).toBe(all)
    }),
  )
})

test('an index is the mean of its questions, with the fewest answers as its n, and silent where one is short', () => {
  const { questions } = newestQuestionnaire('meeting-place')
  const sums = new Map([
    ['safe', [10, 0, 0]],
    ['myself', [0, 6, 0]],
    ['learn', [2, 2, 0]],
  ])
  const indices = indicesOf(questions, sums)
  expect(indices.map(({ theme }) => theme)).toEqual(['safety', 'influence', 'community', 'learning'])
  expect(indices[0]).toEqual({ theme: 'safety', value: 75, n: 6 })
  expect(indices[3]).toEqual({ theme: 'learning', value: null, n: 4 })
})

test('a code is read however it is typed, and what is no code is none', () => {
  for (let time = 0; time < 500; time++) {
    for (const code of [makeSharedCode(), makeSlipCode()]) {
      expect(readCode(` ${spacedCode(code).toUpperCase()} `)).toBe(code)
      expect(code).not.toMatch(/homo|kuk|neke/)
    }
  }
  for (const typed of ['', 'abc', '../k', 'tasuki', '473', 'tasuki47301', 'x'.repeat(6000), 'täsuki473'])
    expect(readCode(typed)).toBeNull()
})
