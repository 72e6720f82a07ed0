import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../language/language'
import { writeAmount } from '../../../language/writeAmount'
import { bounded, readMinutes, readWhole, stepped } from './wholeNumber'

describe('a number that is typed', () => {
  test.for([
    ['17', 17],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1.234', 1234],
    ['1,234', 1234],
    ['12,0', 12],
    ['2,6', 3],
    ['60 min', 60],
    ['60 mi', 60],
    [' 007 ', 7],
    ['', Number.NaN],
    ['min', Number.NaN],
    ['-', Number.NaN],
    ['1.2.3', Number.NaN],
  ] as const)('%s is read as %s', ([text, number]) => {
    expect(readWhole(text)).toBe(number)
  })

  test('is read again from how any language writes it', () => {
    assert(
      property(
        integer({ min: 0, max: 1_000_000_000 }),
        constantFrom(...languages),
        constantFrom(undefined, 'minute' as const),
        (number, language, unit) => readWhole(writeAmount(language, number, unit)) === number,
      ),
    )
  })
})

describe('a time that is typed', () => {
  test.for([
    ['24 h', 1440],
    ['24h', 1440],
    ['1 h 30 min', 90],
    ['1h30', 90],
    ['1,5 h', 90],
    ['2 tuntia', 120],
    ['2 tim. 15 min.', 135],
    ['2 timmar', 120],
    ['3 hours', 180],
    ['1:30', 90],
    ['90', 90],
    ['90 min', 90],
    ['60 mi', 60],
    ['h', Number.NaN],
    ['', Number.NaN],
  ] as const)('%s is read as %s minutes', ([text, number]) => {
    expect(readMinutes(text)).toBe(number)
  })

  test('is read again from how any language writes it', () => {
    assert(
      property(
        integer({ min: 0, max: 1_000_000 }),
        constantFrom(...languages),
        (minutes, language) => readMinutes(writeAmount(language, minutes, 'minute')) === minutes,
      ),
    )
  })
})

describe('a press of a button', () => {
  const within = { least: 0, most: 1000 }
  test('leads from nothing to the first step, and back from nothing to the least', () => {
    expect(stepped(Number.NaN, 1, 1, within)).toBe(1)
    expect(stepped(Number.NaN, 1, 15, within)).toBe(15)
    expect(stepped(Number.NaN, -1, 1, within)).toBe(0)
    expect(stepped(Number.NaN, 1, 1, { least: 5, most: 9 })).toBe(5)
  })

  test('leads to the next multiple of the step', () => {
    expect(stepped(50, 1, 15, within)).toBe(60)
    expect(stepped(50, -1, 15, within)).toBe(45)
    expect(stepped(45, 1, 15, within)).toBe(60)
  })

  test('always moves on, and never past what may be', () => {
    assert(
      property(integer({ min: 0, max: 1000 }), constantFrom(1, 15, 30), (value, step) => {
        const up = stepped(value, 1, step, within)
        const down = stepped(value, -1, step, within)
        return up <= 1000 && down >= 0 && (up > value || value === 1000) && (down < value || value === 0)
      }),
    )
  })
})

test('what is empty stays empty within any bounds', () => {
  expect(bounded(Number.NaN, { least: 1, most: 2 })).toBeNaN()
})
