import { describe, expect, test } from 'vitest'
import { check } from '../../../collection/domain/checking/check'
import { judgeRules } from '../../../collection/domain/checking/judgeRules'
import { refsOf } from '../../../collection/domain/checking/refs'
import { Rule } from '../../../collection/domain/checking/rule'
import { coreIndicators } from '../indicators/coreIndicators'
import { cultureRules } from './rules'
import { cultureSections } from './sections'

const asked = coreIndicators.filter(({ content }) => content.source.kind === 'asked')

describe('the culture round', () => {
  test('asks each asked indicator once, in one section, and nothing else', () => {
    const inSections = cultureSections.flatMap(({ indicators }) => indicators)
    expect([...inSections].sort()).toEqual(asked.map(({ code }) => code))
    expect(new Set(cultureSections.map(({ code }) => code)).size).toBe(cultureSections.length)
  })

  test.each(cultureRules.map((rule) => [rule.code, rule] as const))('%s is a rule', (_, rule) => {
    expect(Rule.parse(rule)).toEqual(rule)
  })

  test('has rules that can be used: each speaks of what is asked, and says so in three languages', () => {
    const indicators = asked.map(({ code, content }) => ({ code, content, version: 1, subject: 'culture' }))
    expect(judgeRules(cultureRules, indicators)).toEqual([])
  })

  test('asks where a figure stands beside the word that another reports it', () => {
    const told = cultureRules.flatMap((rule) => (rule.type === 'elsewhere' ? [rule] : []))
    expect(told.map(({ by, options }) => [by, options])).toEqual([
      ['CU212', ['another']],
      ['CU212.other', ['another']],
      ['CU212.basic-arts', ['another']],
    ])
    expect(told[0]?.refs).toContain('CU120.museums')
    expect(told[2]?.refs).toEqual(expect.arrayContaining(['CU207', 'CU207.music', 'CU209.fi']))
    expect(told[1]?.refs).toEqual(expect.arrayContaining(['CU202', 'CU202.together', 'CU203.sv', 'CU306']))
  })

  test('takes three priorities and no fourth, and “none of these” beside nothing else', () => {
    const of = (ref: string, ...choices: string[]) =>
      check(cultureRules, new Map([[ref, { value: { kind: 'number', choices } as const, comment: '' }]]), {
        ...{ municipality: { code: '638', mainland: true, bilingual: false }, year: 2022 },
        asked: new Set(asked.flatMap(({ code, content }) => refsOf({ code, content }))),
        ...{ population: 50_000, lastYear: new Map(), register: new Map(), group: new Map() },
      }).flatMap(({ rule, ref: at }) => (at === ref ? [rule] : []))
    expect(of('CU201', 'music', 'dance', 'film')).toEqual([])
    expect(of('CU201', 'music', 'dance', 'film', 'crafts')).toEqual(['at-most-three'])
    expect(of('CU201', 'music', 'none')).toEqual(['none-beside-others'])
    expect(of('CU211.museums', 'own', 'not-provided')).toEqual(['none-beside-others'])
    for (const code of ['CU405', 'CU406', 'CU410']) {
      const { answer } = asked.find((one) => one.code === code)?.content ?? {}
      const [first = ''] = answer && 'options' in answer ? answer.options.map((option) => option.code) : []
      expect([code, of(code, first), of(code, 'none'), of(code, first, 'none')]).toEqual([
        ...[code, [], [], ['none-beside-others']],
      ])
    }
  })

  test('notices thousands of euros in parts alone too', () => {
    const said = { kind: 'number', number: 45 } as const
    const found = check(cultureRules, new Map([['CU110.artists', { value: said, comment: '' }]]), {
      ...{ municipality: { code: '638', mainland: true, bilingual: true }, year: 2022, population: 50_000 },
      asked: new Set(asked.flatMap(({ code, content }) => refsOf({ code, content }))),
      lastYear: new Map([['CU110.artists', { kind: 'number', number: 44_000 }]]),
      ...{ register: new Map(), group: new Map() },
    })
    expect(found).toContainEqual(
      expect.objectContaining({
        ...{ rule: 'thousands-of-euros', ref: 'CU110.artists' },
        params: expect.objectContaining({ meant: 45_000 }),
      }),
    )
  })

  test('holds an answer against itself, last year, the group and the accounts', () => {
    const types = new Set(cultureRules.map(({ type }) => type))
    expect([...types].sort()).toEqual(
      [
        'change',
        'choices',
        'decimals',
        'elsewhere',
        'outlier',
        'parts',
        'range',
        'register',
        'required',
        'thousands',
        'together',
      ].sort(),
    )
  })
})
