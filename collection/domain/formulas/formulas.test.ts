import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorOf, missing, notApplicable, number } from '../checking/testing'
import type { Formula } from '../formula'
import type { Indicator, Unit } from '../indicator'
import type { Value } from '../value'
import { aggregate } from './aggregate'
import { calculate, type PlaceValues } from './calculate'
import { judgeFormula } from './judgeFormula'

const value = (ref: string): Formula => ({ is: 'value', ref })
const sum = (...of: Formula[]): Formula => ({ is: 'sum', of })
const minus = (from: Formula, minus: Formula): Formula => ({ is: 'difference', from, minus })
const ratio = (of: Formula, to: Formula, times: 1 | 100 | 1000 = 1): Formula => ({
  is: 'ratio',
  of,
  to,
  times,
})
const population: Formula = { is: 'population' }
const calculated = (code: string, unit: Unit, formula: Formula, more: Partial<Indicator['content']> = {}) =>
  indicatorOf(code, unit, { ...more, formula, parts: [] })

const asked = [
  indicatorOf('CU101', 'eur', { parts: ['museums'] }),
  indicatorOf('CU102', 'eur'),
  indicatorOf('CU103', 'visits'),
  indicatorOf('CU104', 'count', { answer: { type: 'yesNo' } }),
  indicatorOf('CU105', 'percent', { parts: ['near'], partsAddUp: false }),
]
const perInhabitant = calculated(
  'CU201',
  'eurPerInhabitant',
  ratio(sum(value('CU101'), value('CU102')), population),
)
const net = calculated('CU202', 'eur', minus(value('CU101'), value('CU102')))
const perVisit = calculated('CU203', 'eur', ratio(value('CU202'), value('CU103')))
const indicators = [...asked, perVisit, net, perInhabitant]

const place = (
  values: Record<string, Value | undefined>,
  population: number | undefined = 1000,
): PlaceValues => ({
  answered: (ref) => values[ref],
  population,
})
const figures = (values: Record<string, Value | undefined>, inhabitants: number | undefined = 1000) =>
  Object.fromEntries(calculate(indicators, place(values).answered, inhabitants))
const confidential = (number: number): Value => ({ kind: 'confidential', number })

describe('an editor hears why a formula cannot be used', () => {
  test.each<[problem: string, formula: Formula, unit?: Unit, params?: object]>([
    ['unknown-ref', value('CU101.theatre')],
    ['not-a-number', value('CU104')],
    ['different-units', sum(value('CU101'), value('CU103'))],
    ['different-units', minus(value('CU103'), population)],
    ['no-such-ratio', ratio(value('CU101'), population, 1000)],
    ['no-such-ratio', ratio(value('CU101'), value('CU103'), 100)],
    ['no-such-ratio', ratio(value('CU105.near'), population)],
    ['no-such-ratio', ratio(value('CU201'), population)],
    ['no-whole', value('CU105'), 'percent', { ref: 'CU105' }],
    ['other-unit', ratio(value('CU101'), population), 'percent'],
    ['cycle', sum(value('CU300'), value('CU101')), 'eur', { path: 'CU300 → CU300' }],
  ])('%s', (problem, formula, unit = 'eur', params = {}) => {
    const judged = judgeFormula('CU300', formula, [...indicators, calculated('CU300', unit, formula)])
    expect(judged).toMatchObject([{ problem, params }])
  })

  test('by which way it comes back to itself', () => {
    const one = calculated('CU301', 'eur', value('CU302'))
    const two = calculated('CU302', 'eur', sum(value('CU101'), value('CU303')))
    const three = calculated('CU303', 'eur', value('CU301'))
    expect(judgeFormula('CU301', value('CU302'), [...asked, one, two, three])).toEqual([
      { problem: 'cycle', params: { path: 'CU301 → CU302 → CU303 → CU301' } },
    ])
  })

  test('that it goes too deep', () => {
    let formula = value('CU101')
    for (let depth = 0; depth < 25; depth++) formula = sum(formula)
    expect(judgeFormula('CU300', formula, asked)).toMatchObject([{ problem: 'too-deep' }])
  })
})

test.each<[Unit, Formula]>([
  ['eurPerInhabitant', ratio(value('CU101'), population)],
  ['perInhabitant', ratio(value('CU103'), population)],
  ['perThousandInhabitants', ratio(value('CU103'), population, 1000)],
  ['percent', ratio(value('CU101.museums'), value('CU101'), 100)],
  ['eur', sum(value('CU101'), value('CU102'))],
  ['eur', ratio(value('CU101'), value('CU103'))],
  ['none', ratio(value('CU101'), value('CU102'))],
])('a result in %s is one that the formula gives', (unit, formula) => {
  expect(judgeFormula('CU300', formula, [...asked, calculated('CU300', unit, formula)])).toEqual([])
})

describe('a calculated figure', () => {
  test('goes through other calculated ones, in whatever order they come', () => {
    expect(figures({ CU101: number(700), CU102: number(100), CU103: number(20) })).toEqual({
      CU201: { kind: 'value', value: 0.8 },
      CU202: { kind: 'value', value: 600 },
      CU203: { kind: 'value', value: 30 },
    })
  })
  test('is missing with its reason where a part is, and never a smaller number', () => {
    for (const gap of [missing, undefined])
      expect(figures({ CU101: number(700), CU102: gap, CU103: number(20) })).toMatchObject({
        CU201: { kind: 'missing', why: { ref: 'CU102', kind: 'missing' } },
        CU203: { kind: 'missing', why: { ref: 'CU102', kind: 'missing' } },
      })
    expect(
      Object.fromEntries(
        calculate(indicators, place({ CU101: number(1), CU102: number(1) }).answered, undefined),
      ),
    ).toMatchObject({
      CU201: { kind: 'missing', why: { ref: 'population', kind: 'missing' } },
    })
  })
  test('is suppressed where a part is confidential', () => {
    expect(figures({ CU101: confidential(5), CU102: number(1) }).CU202).toEqual({
      kind: 'suppressed',
      why: { ref: 'CU101', kind: 'suppressed' },
    })
  })
  test('leaves out what does not apply, as long as something does', () => {
    expect(figures({ CU101: number(700), CU102: notApplicable }).CU202).toEqual({ kind: 'value', value: 700 })
    expect(figures({ CU101: notApplicable, CU102: notApplicable }).CU202).toMatchObject({
      kind: 'notApplicable',
    })
  })
  test('does not apply where what is divided does not, also in a year without inhabitants', () => {
    const nowhere = place({ CU101: notApplicable, CU102: notApplicable }).answered
    expect(Object.fromEntries(calculate(indicators, nowhere, undefined))).toMatchObject({
      CU201: { kind: 'notApplicable' },
    })
  })
  test('is missing where it would divide by nought', () => {
    expect(figures({ CU101: number(7), CU102: number(1), CU103: number(0) }).CU203).toEqual({
      kind: 'missing',
      why: { ref: 'CU103', kind: 'zero' },
    })
  })
  test('of formulas that come back to each other is missing, and no endless work', () => {
    const circle = [calculated('CU301', 'eur', value('CU302')), calculated('CU302', 'eur', value('CU301'))]
    expect([...calculate(circle, () => undefined, 1).values()]).toMatchObject([
      { kind: 'missing', why: { kind: 'unusable' } },
      { kind: 'missing', why: { kind: 'unusable' } },
    ])
  })
})

const gap = fc.constantFrom<Value | undefined>(missing, notApplicable, undefined)
const cost = fc.oneof({ weight: 4, arbitrary: fc.nat(1e6).map(number) }, { weight: 1, arbitrary: gap })
const municipality = fc.record({ CU101: cost, CU102: cost, inhabitants: fc.integer({ min: 100, max: 1e5 }) })
const country = fc.array(municipality, { minLength: 1, maxLength: 30 })
type Municipality = { CU101: Value | undefined; CU102: Value | undefined; inhabitants: number }
const placesOf = (all: readonly Municipality[]) =>
  new Map(all.map(({ inhabitants, ...values }, index) => [`m${index}`, place(values, inhabitants)]))
const areasOf = (all: readonly Municipality[], regions: number) => {
  const codes = all.map((_, index) => `m${index}`)
  const region = (at: number) => codes.filter((_, index) => index % regions === at)
  return new Map([
    ['all', codes],
    ...Array.from({ length: regions }, (_, at) => [`r${at}`, region(at)] as const),
  ])
}
const numberOf = (figure: { kind: string; value?: number } | undefined) => figure?.value ?? 0

describe('an area', () => {
  test('is the sum of its municipalities, and says how many of them it holds', () => {
    fc.assert(
      fc.property(country, fc.integer({ min: 1, max: 5 }), (all, regions) => {
        const areas = aggregate('CU101', indicators, placesOf(all), areasOf(all, regions))
        const have = all.filter(({ CU101 }) => CU101?.kind === 'number')
        const total = have.reduce(
          (sum, { CU101 }) => sum + (CU101 && 'number' in CU101 ? (CU101.number ?? 0) : 0),
          0,
        )
        expect(numberOf(areas.get('all')?.figure)).toBe(total)
        expect(areas.get('all')?.coverage).toEqual({
          have: have.length,
          of: all.filter(({ CU101 }) => CU101?.kind !== 'notApplicable').length,
        })
        if (!have.length) expect(areas.get('all')?.figure.kind).toMatch(/missing|notApplicable/)
        const parts = Array.from({ length: regions }, (_, at) => areas.get(`r${at}`))
        expect(parts.reduce((sum, part) => sum + numberOf(part?.figure), 0)).toBe(total)
      }),
    )
  })

  test('is the same in whatever order its municipalities come', () => {
    fc.assert(
      fc.property(country, (all) => {
        for (const ref of ['CU101', 'CU201', 'CU202']) {
          const places = placesOf(all)
          const turned = new Map([...places].reverse())
          const [one, other] = [places, turned].map((places) =>
            aggregate(ref, indicators, places, new Map([['all', [...places.keys()]]])).get('all'),
          )
          expect(numberOf(other?.figure)).toBeCloseTo(numberOf(one?.figure), 6)
          expect(other?.coverage).toEqual(one?.coverage)
        }
      }),
    )
  })

  test('has a ratio of sums over the municipalities that have both sides', () => {
    const places = new Map<string, PlaceValues>([
      ['m0', place({ CU101: number(100), CU102: number(0) }, 10)],
      ['m1', place({ CU101: number(900), CU102: number(0) }, 40)],
      ['m2', place({ CU101: number(5000), CU102: missing }, 50)],
      ['m3', { ...place({ CU101: number(5000), CU102: number(1) }), population: undefined }],
    ])
    expect(aggregate('CU201', indicators, places, new Map([['all', [...places.keys()]]])).get('all')).toEqual(
      {
        figure: { kind: 'value', value: 20 },
        coverage: { have: 2, of: 4 },
      },
    )
  })

  test('has a mean weighted by what the indicator says', () => {
    const mean = indicatorOf('CU105', 'percent', {
      aggregation: { way: 'weightedMean', weight: 'population' },
    })
    const places = new Map([
      ['m0', place({ CU105: number(10) }, 100)],
      ['m1', place({ CU105: number(40) }, 300)],
    ])
    const area = aggregate('CU105', [mean], places, new Map([['all', ['m0', 'm1']]])).get('all')
    expect(area?.figure).toEqual({ kind: 'value', value: 32.5 })
  })

  test('has no figure of what is not added up', () => {
    const none = indicatorOf('CU105', 'count', { aggregation: { way: 'none' } })
    expect(aggregate('CU105', [none], new Map(), new Map([['all', []]])).size).toBe(0)
  })
})

describe('a confidential figure', () => {
  const sums = (areas: Record<string, string[]>, hidden: readonly string[]) => {
    const codes = [...new Set(Object.values(areas).flat())]
    const places = new Map(
      codes.map((code) => [code, place({ CU102: (hidden.includes(code) ? confidential : number)(5) })]),
    )
    return aggregate('CU102', indicators, places, new Map(Object.entries(areas)))
  }
  const kinds = (...all: Parameters<typeof sums>) =>
    Object.fromEntries([...sums(...all)].map(([area, { figure }]) => [area, figure.kind]))

  test('that is the only one of an area suppresses the area', () => {
    expect(kinds({ r0: ['a', 'b'], r1: ['c', 'd', 'e'] }, ['a'])).toEqual({ r0: 'suppressed', r1: 'value' })
  })
  test('counts in an area that holds two, and is not told by it', () => {
    const areas = sums({ r0: ['a', 'b', 'c'] }, ['a', 'b'])
    expect(areas.get('r0')).toEqual({ figure: { kind: 'value', value: 15 }, coverage: { have: 3, of: 3 } })
  })
  test('is not told by the country less its other regions', () => {
    const areas = { all: ['a', 'b', 'c', 'd'], r0: ['a', 'b'], r1: ['c', 'd'] }
    expect(kinds(areas, ['a', 'c', 'd'])).toEqual({ all: 'value', r0: 'suppressed', r1: 'suppressed' })
  })
  test('is told by no combination of areas that are shown', () => {
    const areas = fc.uniqueArray(fc.subarray(['a', 'b', 'c', 'd', 'e']), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(areas, fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1 }), (areas, hidden) => {
        const named = Object.fromEntries(areas.map((codes, index) => [`r${index}`, codes]))
        const shown = Object.entries(kinds(named, hidden)).filter(([, kind]) => kind === 'value')
        // Two worlds that agree on all that is shown and differ in a figure: it cannot be told. Tried by small factors.
        const rows = shown.map(([area]) => hidden.map((code) => +(named[area]?.includes(code) ?? false)))
        const factors = [-2, -1, 0, 1, 2]
        const combine = (at: number, so: readonly number[]): boolean => {
          if (at === rows.length) return so.filter((factor) => factor !== 0).length === 1
          return factors.some((factor) =>
            combine(
              at + 1,
              so.map((sum, index) => sum + factor * (rows[at]?.[index] ?? 0)),
            ),
          )
        }
        expect(
          combine(
            0,
            hidden.map(() => 0),
          ),
        ).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})
