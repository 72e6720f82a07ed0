import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Value } from '../value'
import type { CheckContext } from './answer'
import { check, tryOut } from './check'
import { groupFigures } from './group'
import { Rule, tellerOf } from './rule'
import { answerOf, contextOf, figure, missing, notApplicable, nothing, number, ruleOf } from './testing'

const found = (rule: Rule, values: Record<string, Value | undefined>, more: Partial<CheckContext> = {}) =>
  check([rule], answerOf(values), contextOf(more))
const fires = (...all: Parameters<typeof found>) => found(...all).length > 0
const holds = (...properties: fc.IRawProperty<unknown>[]) => {
  for (const property of properties) fc.assert(property as fc.IProperty<unknown>)
}
const positive = fc.integer({ min: 1, max: 1e9 })

describe('a value that is required', () => {
  const rule = ruleOf<'required'>({ type: 'required', refs: ['CU101'] })
  test('is asked for until something is said of it', () => {
    expect(fires(rule, {})).toBe(true)
    expect(fires(rule, { CU101: number(0) })).toBe(false)
    expect(fires(rule, { CU101: notApplicable })).toBe(false)
  })
  test('may be missing where a person says why', () => {
    expect(fires(rule, { CU101: missing })).toBe(true)
    const answer = new Map([['CU101', { value: missing, comment: 'Ei tilastoida' }]])
    expect(check([rule], answer, contextOf())).toEqual([])
  })
})

describe('decimals', () => {
  test('beyond those allowed are found, and no others', () => {
    const rule = (decimals: number) => ruleOf<'decimals'>({ type: 'decimals', refs: ['CU101'], decimals })
    holds(
      fc.property(figure, (value) => {
        expect(fires(rule(2), { CU101: number(value) })).toBe(false)
        expect(fires(rule(0), { CU101: number(value) })).toBe(!Number.isInteger(value))
      }),
      fc.property(nothing, (value) => void expect(fires(rule(0), { CU101: value })).toBe(false)),
    )
    expect(fires(rule(2), { CU101: number(0.1 + 0.2) })).toBe(false)
  })
})

describe('a range', () => {
  test('holds its bounds and what lies between, and nothing of any kind lies outside', () => {
    holds(
      fc.property(figure, figure, figure, (one, other, value) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)]
        const rule = ruleOf<'range'>({ type: 'range', refs: ['CU101'], min, max })
        expect(fires(rule, { CU101: number(value) })).toBe(value < min || value > max)
        expect(fires(rule, { CU101: number(min) }) || fires(rule, { CU101: number(max) })).toBe(false)
      }),
      fc.property(
        nothing,
        positive,
        (value, min) =>
          void expect(fires(ruleOf<'range'>({ type: 'range', refs: ['CU101'], min }), { CU101: value })).toBe(
            false,
          ),
      ),
    )
  })
})

describe('parts and their whole', () => {
  const rule = (tolerance = 0) =>
    ruleOf<'parts'>({ type: 'parts', whole: 'CU101', parts: ['CU102', 'CU103'], tolerance })
  test('agree when they add up within the tolerance', () => {
    holds(
      fc.property(figure, figure, fc.nat(1000), fc.nat(1000), (one, other, off, tolerance) => {
        const values = { CU101: number(one + other + off), CU102: number(one), CU103: number(other) }
        expect(fires(rule(tolerance), values)).toBe(off > tolerance)
      }),
    )
  })
  test('a part that is missing or untouched is no nought: the sum is not judged', () => {
    holds(
      fc.property(
        figure,
        figure,
        fc.constantFrom(missing, undefined),
        (whole, one, gap) =>
          void expect(fires(rule(), { CU101: number(whole), CU102: number(one), CU103: gap })).toBe(false),
      ),
    )
  })
  test('a part that does not apply adds nothing, and where none applies there is no sum', () => {
    expect(fires(rule(), { CU101: number(5), CU102: number(5), CU103: notApplicable })).toBe(false)
    expect(fires(rule(), { CU101: number(6), CU102: number(5), CU103: notApplicable })).toBe(true)
    expect(fires(rule(), { CU101: number(6), CU102: notApplicable, CU103: notApplicable })).toBe(false)
  })
  test('a confidential part adds up like any other', () => {
    const part: Value = { kind: 'confidential', number: 5 }
    expect(fires(rule(), { CU101: number(6), CU102: part, CU103: number(1) })).toBe(false)
  })
})

describe('both or neither', () => {
  const rule = (counts: 'given' | 'aboveZero') =>
    ruleOf<'together'>({ type: 'together', refs: ['CU101', 'CU102', 'CU103'], counts })
  test('is broken by some that are given beside some that are not, in any order', () => {
    const value = fc.constantFrom(number(0), number(7), notApplicable, undefined)
    holds(
      fc.property(fc.array(value, { minLength: 3, maxLength: 3 }), ([one, two, three]) => {
        const given = [one, two, three].filter((value) => value?.kind === 'number').length
        const fired = fires(rule('given'), { CU101: one, CU102: two, CU103: three })
        expect(fired).toBe(given === 1 || given === 2)
        expect(fires(rule('given'), { CU101: three, CU102: one, CU103: two })).toBe(fired)
      }),
    )
  })
  test('counts a nought as given only where the rule says so', () => {
    const values = { CU101: number(0), CU102: number(7), CU103: number(7) }
    expect(fires(rule('given'), values)).toBe(false)
    expect(fires(rule('aboveZero'), values)).toBe(true)
  })
  test('is not held against a value that is said to be missing', () => {
    expect(fires(rule('given'), { CU101: number(1), CU102: missing, CU103: number(2) })).toBe(false)
  })
})

describe('either or', () => {
  const rule = ruleOf<'exactlyOne'>({ type: 'exactlyOne', refs: ['CU101', 'CU102'], counts: 'aboveZero' })
  test('wants exactly one', () => {
    holds(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        (one, other) =>
          void expect(fires(rule, { CU101: number(+one), CU102: number(+other) })).toBe(one === other),
      ),
    )
  })
  test('does not take a missing one for a no', () => {
    expect(fires(rule, { CU101: number(0), CU102: missing })).toBe(false)
    expect(fires(rule, { CU101: number(1), CU102: missing })).toBe(false)
    expect(fires(rule, { CU101: notApplicable, CU102: notApplicable })).toBe(true)
  })
})

describe.each([
  ['a change from last year', 'change', 'lastYear'],
  ['a difference from the register', 'register', 'register'],
] as const)('%s', (_, type, against) => {
  const rule = ruleOf<'change' | 'register'>({ type, refs: ['CU101'], percent: 50, floor: 1000 })
  const context = (value: Value) => ({ [against]: new Map([['CU101', value]]) })
  test('is found beyond the per cent and the floor, upwards as downwards', () => {
    holds(
      fc.property(positive, positive, (value, before) => {
        const apart = Math.abs(value - before)
        const expected = apart / before > 0.5 && apart > 1000
        expect(fires(rule, { CU101: number(value) }, context(number(before)))).toBe(expected)
      }),
    )
    expect(found(rule, { CU101: number(9000) }, context(number(3000)))[0]?.params).toMatchObject({
      change: 200,
    })
  })
  test('is none from nought, from nothing or to nothing', () => {
    holds(
      fc.property(positive, nothing, (value, gap) => {
        expect(fires(rule, { CU101: number(value) }, context(number(0)))).toBe(false)
        expect(fires(rule, { CU101: number(value) }, context(gap ?? missing))).toBe(false)
        expect(fires(rule, { CU101: gap }, context(number(value)))).toBe(false)
      }),
    )
  })
})

describe('an outlier in its group', () => {
  const rule = ruleOf<'outlier'>({ type: 'outlier', refs: ['CU101'], per: 'inhabitant', k: 5, atLeast: 10 })
  const group = (numbers: readonly number[]) =>
    new Map([['CU101', groupFigures(numbers.map((number) => ({ number, population: 1000 })))]])
  const usual = Array.from({ length: 11 }, (_, index) => 40_000 + index * 1000)
  const among = (value: Value | undefined, population: number | undefined = 1000, numbers = usual) =>
    fires(rule, { CU101: value }, { population, group: group(numbers) })
  test('is further from the median per inhabitant than k deviations', () => {
    holds(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        (value) => void expect(among(number(value))).toBe(Math.abs(value - 45_000) > 5 * 3000),
      ),
    )
  })
  test('is none where the population is unknown, the group is small or all alike, or nothing is said', () => {
    holds(
      fc.property(positive, nothing, (value, gap) => {
        expect(fires(rule, { CU101: number(value) }, { group: group(usual) })).toBe(false)
        expect(among(number(value), 0)).toBe(false)
        expect(among(number(value), 1000, usual.slice(2))).toBe(false)
        expect(among(number(value), 1000, usual.fill(45_000, 20))).toBe(among(number(value)))
        expect(among(number(value), 1000, Array<number>(20).fill(5))).toBe(false)
        expect(among(gap)).toBe(false)
      }),
    )
  })
})

describe('a figure beside the word that another reports it', () => {
  const rule = ruleOf<'elsewhere'>({ type: 'elsewhere', refs: ['CU101'], by: 'CU103', options: ['another'] })
  const chosen = (...choices: string[]): Value => ({ kind: 'number', choices })
  test('is found, whatever else was chosen; nought and nothing tell nothing twice', () => {
    holds(
      fc.property(positive, fc.subarray(['own', 'another', 'nobody']), (value, choices) => {
        const fired = fires(rule, { CU101: number(value), CU103: chosen(...choices) })
        expect(fired).toBe(choices.includes('another'))
      }),
      fc.property(nothing, (value) => {
        expect(fires(rule, { CU101: value, CU103: chosen('another') })).toBe(false)
      }),
    )
    expect(fires(rule, { CU101: number(0), CU103: chosen('another') })).toBe(false)
    expect(fires(rule, { CU101: number(5) })).toBe(false)
  })
  test('is known part by part, where the choice has parts', () => {
    expect(tellerOf('CU212', 'CU120.museums')).toBe('CU212.museums')
    expect(tellerOf('CU212.basic-arts', 'CU401.music')).toBe('CU212.basic-arts')
    expect(tellerOf('CU212', 'CU120')).toBe('CU212')
  })
})

describe('thousands of euros written as euros', () => {
  const rule = ruleOf<'thousands'>({ type: 'thousands', refs: ['CU101'], against: ['register', 'lastYear'] })
  const against = (value: number, lastYear?: number, register?: number) =>
    found(
      rule,
      { CU101: number(value) },
      {
        lastYear: new Map(lastYear === undefined ? [] : [['CU101', number(lastYear)]]),
        register: new Map(register === undefined ? [] : [['CU101', number(register)]]),
      },
    )
  test('are noticed both ways, and what was meant is offered', () => {
    holds(
      fc.property(positive, fc.double({ min: 0.5, max: 2, noNaN: true }), (before, growth) => {
        const now = before * growth
        expect(against(now / 1000, before)[0]?.params.meant).toBeCloseTo(now, 3)
        expect(against(now * 1000, before)[0]?.params.meant).toBeCloseTo(now, 3)
        expect(against(now, before)).toEqual([])
      }),
    )
  })
  test('are believed where the register agrees, for then it was last year that was wrong', () => {
    expect(against(120_000, 121)).toHaveLength(1)
    expect(against(120_000, 121, 118_000)).toEqual([])
  })
  test('are not looked for in nought and beside nought', () => {
    expect(against(0, 120_000)).toEqual([])
    expect(against(120_000, 0)).toEqual([])
  })
})

describe('a rule for some municipalities alone', () => {
  const bounds = { type: 'range' as const, refs: ['CU101'], max: 1 }
  test('is silent elsewhere', () => {
    const rule = ruleOf<'range'>({ ...bounds, applies: { to: 'bilingual' } })
    const municipality = { code: '091', mainland: true, bilingual: false }
    expect(fires(rule, { CU101: number(5) })).toBe(true)
    expect(fires(rule, { CU101: number(5) }, { municipality })).toBe(false)
  })
  test('waits for the answer that it depends on', () => {
    const rule = ruleOf<'range'>({
      ...bounds,
      applies: { to: 'answered', ref: 'CU102', is: ['yes', 'museum'] },
    })
    expect(fires(rule, { CU101: number(5) })).toBe(false)
    expect(fires(rule, { CU101: number(5), CU102: number(0) })).toBe(false)
    expect(fires(rule, { CU101: number(5), CU102: number(1) })).toBe(true)
    expect(fires(rule, { CU101: number(5), CU102: { kind: 'number', choices: ['museum'] } })).toBe(true)
  })
})

describe('a rule about choices', () => {
  const options = fc.uniqueArray(fc.constantFrom('music', 'dance', 'film', 'crafts', 'none'))
  const chosen = (choices: string[]): Value => ({ kind: 'number', choices })
  test('fires where more are chosen than may be, or none of them beside others, and then alone', () => {
    holds(
      fc.property(options, fc.integer({ min: 1, max: 4 }), (choices, atMost) => {
        const rule = ruleOf<'choices'>({ type: 'choices', refs: ['CU101'], atMost, alone: ['none'] })
        const isWrong = choices.length > atMost || (choices.includes('none') && choices.length > 1)
        expect(fires(rule, { CU101: chosen(choices) })).toBe(isWrong)
      }),
    )
  })
  test('says nothing of what was not answered or does not apply', () => {
    const rule = ruleOf<'choices'>({ type: 'choices', refs: ['CU101'], alone: ['none'] })
    for (const value of [missing, undefined, number(5)]) expect(fires(rule, { CU101: value })).toBe(false)
  })
})

describe('any rule', () => {
  const ref = fc.constantFrom('CU101', 'CU102', 'CU103', 'CU999')
  const refs = fc.array(ref, { minLength: 2, maxLength: 4 })
  const size = fc.constantFrom(0, 1, 50, 1e15)
  const value = fc.oneof(
    nothing,
    fc.oneof(figure, fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY)).map(number),
    fc.constant<Value>({ kind: 'confidential' }),
  )
  const counts = fc.constantFrom('given', 'aboveZero')
  const rule = fc
    .oneof(
      fc.record({ type: fc.constant('required'), refs }),
      fc.record({ type: fc.constant('decimals'), refs, decimals: fc.nat(3) }),
      fc.record({ type: fc.constant('range'), refs, min: figure, max: figure }),
      fc.record({ type: fc.constant('parts'), whole: ref, parts: refs, tolerance: size }),
      fc.record({ type: fc.constantFrom('together', 'exactlyOne'), refs, counts }),
      fc.record({ type: fc.constantFrom('change', 'register'), refs, percent: fc.constant(1), floor: size }),
      fc.record({
        ...{ type: fc.constant('outlier'), refs, per: fc.constantFrom('inhabitant', 'value') },
        ...{ k: fc.constant(1), atLeast: fc.constant(3) },
      }),
      fc.record({
        ...{ type: fc.constant('elsewhere'), refs, by: fc.constant('CU103') },
        options: fc.constant(['another']),
      }),
      fc.record({
        ...{ type: fc.constant('choices'), refs, atMost: fc.constantFrom(1, 3) },
        alone: fc.constant(['none']),
      }),
      fc.record({ type: fc.constant('thousands'), refs, against: fc.constant(['lastYear', 'group']) }),
    )
    .map((rule) => Rule.parse(ruleOf(rule as never)))
  const values = fc.dictionary(ref, value)

  test('never throws, finds the same twice, and speaks of asked values alone', () => {
    holds(
      fc.property(rule, values, values, figure, (rule, now, before, population) => {
        const lastYear = new Map(
          Object.entries(before).flatMap(([ref, value]) => (value ? [[ref, value]] : [])),
        )
        const group = new Map([['CU101', groupFigures([{ number: population, population }])]])
        const context = { lastYear, register: lastYear, population, group }
        const first = found(rule, now, context)
        expect(found(rule, now, context)).toEqual(first)
        for (const { ref, params } of first) {
          expect(['CU101', 'CU102', 'CU103']).toContain(ref)
          for (const param of Object.values(params)) expect(param).not.toBeNaN()
        }
      }),
    )
  })

  test('can be tried out against the answers of last round', () => {
    const rule = ruleOf<'range'>({ type: 'range', refs: ['CU101', 'CU102'], max: 10 })
    const answers = [
      { CU101: number(11), CU102: number(12) },
      { CU101: number(9), CU102: number(12) },
      { CU101: missing },
    ].map((values) => ({ answer: answerOf(values), context: contextOf() }))
    expect(tryOut([rule], answers)).toEqual([{ rule: 'a-range', municipalities: 2, findings: 3, of: 3 }])
  })
})
