import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages, writeNumber } from '../../../base/language/language'
import type { Unit } from '../indicator'
import { type NumberAsked, readNumber } from './readNumber'

const read = (text: string, decimals = 0, unit: Unit = 'eur') => readNumber(text, { decimals, unit })
const is = (number: number, kind = 'number') => ({ value: { kind, number } })

describe('a number as people write it', () => {
  test.each<[text: string, number: number, asked?: Partial<NumberAsked>]>([
    ['12 000,50', 12_000.5, { decimals: 2 }],
    ['12,000.50', 12_000.5, { decimals: 2 }],
    ['12.000,50', 12_000.5, { decimals: 2 }],
    ['12 000.5', 12_000.5, { decimals: 2 }],
    ['12\u00a0000', 12_000],
    ['12\u202f000', 12_000],
    ['12\u2009000', 12_000],
    ['12’000', 12_000],
    ['12000', 12_000],
    ['1.234.567', 1_234_567],
    ['1 234 567,8', 1_234_567.8, { decimals: 1 }],
    ['0,500', 0.5, { decimals: 1 }],
    ['1234,567', 1234.567, { decimals: 3 }],
    ['12,00', 12],
    ['007', 7],
    ['−5', -5],
    ['–5', -5],
    ['- 5', -5],
    ['+5', 5],
    ['0', 0],
    ['12 €', 12],
    ['12,50 euroa', 12.5, { decimals: 2 }],
    ['12 t€', 12_000],
    ['12,5 t€', 12_500],
    ['1,1 t€', 1100],
    ['12 1000 e', 12_000],
    ['12 1 000 €', 12_000],
    ['51 000 e', 51_000],
    ['12 tuhatta euroa', 12_000],
    ['12 tusen euro', 12_000],
    ['1,2 milj. €', 1_200_000],
    ['3 tuhatta', 3000, { unit: 'visits' }],
    ['45 %', 45, { unit: 'percent' }],
    ['45,5%', 45.5, { unit: 'percent', decimals: 1 }],
    ['12 htv', 12, { unit: 'personYears' }],
    ['8 kpl', 8, { unit: 'count' }],
    ['90 m²', 90, { unit: 'squareMetres' }],
    ['90 tuntia', 90, { unit: 'hours' }],
    ['7,20 €/as.', 7.2, { unit: 'eurPerInhabitant', decimals: 2 }],
  ])('%s is %d', (text, number, asked) => {
    expect(readNumber(text, { decimals: 0, unit: 'eur', ...asked })).toEqual(is(number))
  })

  test.each([
    'n. 5',
    'n.5',
    'N 5',
    '~5',
    '≈ 5',
    'noin 5',
    'ca 5',
    'ca. 5',
    'circa 5',
    'cirka 5',
    'about 5',
    'ungefär 5 €',
  ])('%s is an estimate', (text) => expect(read(text)).toEqual(is(5, 'estimated')))
})

describe('a sign of statistics', () => {
  test.each([
    ['nil is a nought: there were none', '-', { kind: 'number', number: 0 }],
    ['a long dash is the same', '–', { kind: 'number', number: 0 }],
    ['one point does not apply', '.', { kind: 'notApplicable' }],
    ['two points are missing', '..', { kind: 'missing' }],
    ['three points are confidential', '…', { kind: 'confidential' }],
  ])('%s', (_, text, value) => expect(read(text)).toEqual({ value }))

  test('nothing written leaves the value as it is', () => {
    for (const text of ['', ' ', '\u00a0', '\t']) expect(read(text)).toEqual({ untouched: true })
  })
})

describe('what cannot be read says why', () => {
  test.each<[text: string, problem: string, decimals?: number, unit?: Unit]>([
    ['1e3', 'exponent'],
    ['viisi', 'not-a-number'],
    ['12a', 'not-a-number'],
    ['(12)', 'not-a-number'],
    ['=A1+1', 'not-a-number'],
    ['5–7', 'not-a-number'],
    ['٣', 'not-a-number'],
    ['n.', 'not-a-number'],
    ['12 00', 'separators'],
    ['1,23,456', 'separators'],
    ['1.234,567.8', 'separators', 3],
    ['12,5', 'not-whole'],
    ['12,5555', 'too-many-decimals', 2, 'eurPerInhabitant'],
    ['45 %', 'other-unit', 0, 'count'],
    ['12 €', 'other-unit', 0, 'count'],
    ['12 t€', 'other-unit', 0, 'visits'],
    ['9'.repeat(15), 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('%s: %s', (text, problem, decimals = 0, unit = 'eur') => {
    expect(read(text, decimals, unit)).toMatchObject({ problem })
  })

  test('1,234 is told in both readings where the decimals do not settle it', () => {
    expect(read('1,234', 3)).toEqual({
      problem: 'ambiguous',
      params: { written: '1,234', one: 1234, other: 1.234 },
    })
    expect(read('1,500', 2)).toMatchObject({ problem: 'ambiguous', params: { one: 1500, other: 1.5 } })
    expect(read('1,234', 2)).toEqual(is(1234))
    expect(read('1.234', 0)).toEqual(is(1234))
    expect(read('1,234 t€', 0)).toMatchObject({
      problem: 'ambiguous',
      params: { one: 1_234_000, other: 1234 },
    })
  })
})

const asked = fc.record({ decimals: fc.nat(3), unit: fc.constantFrom<Unit>('eur', 'count', 'percent') })

test('a number is read as it was written in Finnish, Swedish and English', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.nat(2),
      fc.constantFrom(...languages),
      (digits, decimals, language) => {
        const number = digits / 10 ** decimals
        const result = read(writeNumber(language, number, decimals), decimals)
        expect(result).toEqual(is(number === 0 ? 0 : number))
      },
    ),
  )
})

test('a number written with three decimals is read right or refused with both readings, of which one is right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(...languages), (digits, language) => {
      const result = read(writeNumber(language, digits / 1000, 3), 3)
      if ('problem' in result) {
        expect(result.problem).toBe('ambiguous')
        expect(Object.values(result.params)).toContain(digits / 1000)
      } else expect(result).toEqual(is(digits / 1000))
    }),
  )
})

test('no text at all is an exception or a number that was not written', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789 ,.-~n€%te') }))
  fc.assert(
    fc.property(text, asked, (text, asked) => {
      const result = readNumber(text, asked)
      if ('value' in result && 'number' in result.value) {
        expect(result.value.number).toSatisfy(Number.isFinite)
        if (!/\d/.test(text)) expect(result.value.number).toBe(0)
      }
    }),
    { numRuns: 1000 },
  )
})
