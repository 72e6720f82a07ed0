import { describe, expect, test } from 'vitest'
import { check } from '../../../collection/domain/checking/check'
import { judgeRules } from '../../../collection/domain/checking/judgeRules'
import { refsOf } from '../../../collection/domain/checking/refs'
import { Rule } from '../../../collection/domain/checking/rule'
import { contextOf } from '../../../collection/domain/checking/testing'
import { untranslated } from '../../../collection/domain/definition/wordPlaces'
import { judgeFormula } from '../../../collection/domain/formulas/judgeFormula'
import { IndicatorContent } from '../../../collection/domain/indicator'
import { environments, forms } from '../codes'
import { youthSubject } from '../subject'
import { prefillYearly, yearlyPrefill } from './prefill'
import { yearlyRules } from './rules'
import { yearlySections } from './sections'
import { yearlyIndicators } from './yearlyIndicators'

const indicators = yearlyIndicators.map((one) => ({ ...one, version: 1, subject: 'youth' }))
const optionsOf = (code: string) => {
  const answer = indicators.find((one) => one.code === code)?.content.answer
  return answer && 'options' in answer ? answer.options.map((option) => option.code) : []
}
const asked = indicators.filter(({ content }) => content.source.kind === 'asked')

describe('the yearly form of youth work', () => {
  test.each(yearlyIndicators.map(({ code, content }) => [code, content] as const))(
    '%s says all that a version must say, in three languages',
    (_, content) => {
      expect(IndicatorContent.parse(content)).toEqual(content)
      expect(untranslated(content)).toEqual([])
      const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code)
      expect(codes(youthSubject.themes)).toContain(content.theme)
      expect(content.tasks.filter((task) => !codes(youthSubject.tasks).includes(task))).toEqual([])
      const goals = youthSubject.goalSets.flatMap((set) => set.goals.map(({ code }) => `${set.code}.${code}`))
      expect(content.goals.filter((goal) => !goals.includes(goal))).toEqual([])
    },
  )

  test('asks staff, units, grants, youth council, and adequacy under 18 and from 18 to 28', () => {
    const inSections = yearlySections.flatMap((section) => section.indicators)
    expect([...inSections].sort()).toEqual(asked.map(({ code }) => code))
    for (const theme of ['staff', 'units', 'economy', 'participation', 'adequacy'])
      expect(
        asked.some(({ content }) => content.theme === theme),
        theme,
      ).toBe(true)
    // Adequacy is asked apart of the two ages, each on a scale, and both in one section.
    for (const [code, age] of [
      ['YO601', /alle 18/],
      ['YO602', /18–28/],
    ] as const) {
      const content = asked.find((one) => one.code === code)?.content
      expect([code, content?.theme, content?.answer.type]).toEqual([code, 'adequacy', 'scale'])
      expect(content?.name.fi).toMatch(age)
    }
    const together = yearlySections.filter(({ indicators }) => indicators.includes('YO601'))
    expect(together.map(({ indicators }) => indicators.slice(-2))).toEqual([['YO601', 'YO602']])
  })

  test('has formulas and rules that can be used', () => {
    for (const { code, content } of indicators)
      if (content.formula) expect(judgeFormula(code, content.formula, indicators)).toEqual([])
    expect(yearlyRules.map((rule) => Rule.parse(rule))).toEqual(yearlyRules)
    expect(judgeRules(yearlyRules, asked)).toEqual([])
  })
})

test('“none of these” ways to influence stands alone', () => {
  const rule = yearlyRules.find(({ type }) => type === 'choices')
  const [first = '', second = ''] = optionsOf('YO502')
  const wrong = (...choices: string[]) =>
    check(
      rule ? [rule] : [],
      new Map([['YO502', { value: { kind: 'number', choices } as const, comment: '' }]]),
      { ...contextOf(), asked: new Set(['YO502']) },
    ).length > 0
  expect([wrong(first, second), wrong('none'), wrong(first, 'none')]).toEqual([false, false, true])
})

describe('what is recorded', () => {
  const row = (key: string, sessions: number) => ({
    key,
    sessions,
    participations: sessions * 20,
    hours: sessions * 3.5,
    youthHours: sessions * 0.5,
  })
  const filled = new Map(
    prefillYearly({
      byForm: forms.map((form, index) => row(form, index)),
      units: environments.map((environment) => ({ environment })),
    }).map(({ ref, value }) => [ref, 'number' in value ? value.number : undefined]),
  )

  test('fills the form by data that speaks only of what it asks', () => {
    const known = new Set(asked.flatMap(refsOf))
    expect(yearlyPrefill.map(({ ref }) => ref).filter((ref) => !known.has(ref))).toEqual([])
  })

  test('fills parts that add up to the whole: every form of session and every unit is in one part', () => {
    for (const code of ['YO201', 'YO401', 'YO402']) {
      const parts = [...filled].filter(([ref]) => ref.startsWith(`${code}.`))
      expect([code, parts.reduce((sum, [, number]) => sum + (number ?? 0), 0)]).toEqual([
        code,
        filled.get(code),
      ])
    }
  })

  test('fills nothing where nothing was recorded: that is not a nought', () => {
    expect(prefillYearly({ byForm: [], units: [] })).toEqual([])
  })
})
