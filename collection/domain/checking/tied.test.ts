import { describe, expect, test } from 'vitest'
import type { Rule } from './rule'
import { canBeMended, tiedGroups, withTied } from './tied'

const sentence = { fi: 'x', sv: 'x', en: 'x' }
const parts = (whole: string, of: readonly string[], more = {}): Rule => ({
  ...{
    code: `parts-${whole.toLowerCase()}`,
    type: 'parts',
    severity: 'hard',
    whole,
    parts: [...of],
    tolerance: 0,
  },
  ...{ sentence, ...more },
})
const rules = [
  parts('CU110', ['CU110.art', 'CU110.others']),
  parts('CU112', ['CU112.fi', 'CU112.sv'], { applies: { to: 'bilingual' } }),
  parts('CU110', ['CU112'], { code: 'languages', applies: { to: 'bilingual' } }),
  parts('CU201', ['CU201.own'], { severity: 'soft' }),
]
const asked = new Set(rules.flatMap((rule) => (rule.type === 'parts' ? [rule.whole, ...rule.parts] : [])))
const tied = (bilingual: boolean) =>
  tiedGroups(rules, new Map(), { asked, municipality: { code: '638', mainland: true, bilingual } })

describe('what is opened with a value', () => {
  test('is its whole and its other parts, and what they are held against in turn', () => {
    expect(withTied(tied(true), ['CU110.art']).sort()).toEqual(
      ['CU110', 'CU110.art', 'CU110.others', 'CU112', 'CU112.fi', 'CU112.sv'].sort(),
    )
  })
  test('is nothing that only other municipalities are asked, nor what a soft rule speaks of', () => {
    expect(withTied(tied(false), ['CU110.art']).sort()).toEqual(['CU110', 'CU110.art', 'CU110.others'])
    expect(withTied(tied(true), ['CU201.own'])).toEqual(['CU201.own'])
  })
})

test('a finding keeps an answer back where something of it can be changed, and else not', () => {
  const sum = { rule: 'parts-cu110', ref: 'CU110' }
  expect(canBeMended(sum, rules, (ref) => ref === 'CU110.others')).toBe(true)
  expect(canBeMended(sum, rules, (ref) => ref === 'CU201')).toBe(false)
})
