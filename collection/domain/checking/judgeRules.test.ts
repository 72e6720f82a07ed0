import { describe, expect, test } from 'vitest'
import { check } from './check'
import { groupFigures } from './group'
import { judgeRules } from './judgeRules'
import type { Rule } from './rule'
import { answerOf, contextOf, indicatorOf, number, ruleOf } from './testing'

const indicators = [
  indicatorOf('CU101', 'eur', { parts: ['museums', 'music'] }),
  indicatorOf('CU102'),
  indicatorOf('CU103', 'count', { answer: { type: 'yesNo' } }),
  indicatorOf('CU104', 'eurPerInhabitant'),
  indicatorOf('CU106', 'none', {
    answer: { type: 'choices', options: [{ code: 'none', name: { fi: 'Ei', sv: 'Nej', en: 'No' } }] },
  }),
  indicatorOf('CU105', 'eur', { source: { kind: 'calculated', name: { fi: 'x', sv: 'x', en: 'x' } } }),
]
const range = (more: object): Rule => ({
  ...ruleOf<'range'>({ type: 'range', refs: ['CU102'], max: 1 }),
  ...more,
})
const outlier = ruleOf<'outlier'>({ type: 'outlier', refs: ['CU102'], per: 'value', k: 3, atLeast: 10 })
const groupOf = (numbers: readonly number[]) =>
  new Map([['CU102', groupFigures(numbers.map((number) => ({ number, population: undefined })))]])

describe('an editor hears why a rule cannot be used', () => {
  const cases: [problem: string, rule: Rule, group?: ReturnType<typeof groupOf>][] = [
    ['unknown-ref', range({ refs: ['CU101.theatre'] })],
    ['unknown-ref', range({ applies: { to: 'answered', ref: 'CU999', is: ['yes'] } })],
    ['not-a-number', range({ refs: ['CU103'] })],
    ['calculated', range({ refs: ['CU105'] })],
    ['refers-to-itself', range({ applies: { to: 'answered', ref: 'CU102', is: ['1'] } })],
    ['refers-to-itself', ruleOf<'parts'>({ type: 'parts', whole: 'CU101', parts: ['CU101'], tolerance: 0 })],
    ['ref-twice', range({ refs: ['CU102', 'CU102'] })],
    ['no-bounds', ruleOf<'range'>({ type: 'range', refs: ['CU102'] })],
    ['not-choices', ruleOf<'choices'>({ type: 'choices', refs: ['CU103'], atMost: 3, alone: [] })],
    ['no-limit', ruleOf<'choices'>({ type: 'choices', refs: ['CU106'], alone: [] })],
    ['empty-range', range({ min: 5, max: 4 })],
    ['different-units', ruleOf<'parts'>({ type: 'parts', whole: 'CU101', parts: ['CU102'], tolerance: 0 })],
    ['not-euros', ruleOf<'thousands'>({ type: 'thousands', refs: ['CU102'], against: ['lastYear'] })],
    ['already-relative', { ...outlier, refs: ['CU104'], per: 'inhabitant' } as Rule],
    ['group-too-small', outlier, groupOf([1, 2, 3])],
    ['divides-by-zero', outlier, groupOf(Array<number>(12).fill(7))],
    ['untranslated', range({ sentence: { fi: 'Onko oikein?', sv: '', en: 'Is it right?' } })],
    ['unknown-place', range({ sentence: { fi: '{{x}}', sv: 'Är det rätt?', en: 'Is it right?' } })],
  ]
  test.each(cases)('%s', (problem, rule, group) => {
    expect(judgeRules([rule], indicators, group).map((told) => told.problem)).toEqual([problem])
  })
  test('two rules of one code', () => {
    expect(judgeRules([range({}), range({})], indicators)).toEqual([
      { rule: 'a-range', problem: 'code-twice', params: {} },
    ])
  })
})

test('a rule without a problem has none', () => {
  expect(judgeRules([range({}), outlier], indicators, groupOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toEqual([])
})

test('a rule of itself or of what is not asked finds nothing while answering', () => {
  const asked = contextOf()
  const answer = answerOf({ CU101: number(5), CU102: number(5) })
  const itself = ruleOf<'parts'>({ type: 'parts', whole: 'CU101', parts: ['CU101', 'CU102'], tolerance: 0 })
  const unknown = ruleOf<'required'>({ type: 'required', refs: ['CU999'] })
  expect(check([itself, unknown], answer, asked)).toEqual([])
})
