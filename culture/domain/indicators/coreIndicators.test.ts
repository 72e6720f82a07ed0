import { describe, expect, test } from 'vitest'
import { languages } from '../../../base/language/language'
import { untranslated } from '../../../collection/domain/definition/wordPlaces'
import { judgeFormula } from '../../../collection/domain/formulas/judgeFormula'
import { IndicatorCode, IndicatorContent } from '../../../collection/domain/indicator'
import { cultureSubject } from '../subject'
import { coreIndicators } from './coreIndicators'

const of = (kind: string) => coreIndicators.filter(({ content }) => content.source.kind === kind)
const get = (code: string) => {
  const found = coreIndicators.find((one) => one.code === code)
  if (!found) throw new Error(`there is no ${code}`)
  return found.content
}
const parts = (code: string) => get(code).parts.map((part) => part.code)

describe('the core set of culture', () => {
  test('has at least 45 indicators, each with a code of its own', () => {
    expect(coreIndicators.length).toBeGreaterThanOrEqual(45)
    const codes = coreIndicators.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(IndicatorCode.safeParse(code).success).toBe(true)
  })

  test('asks at most 20; the rest is imported or calculated', () => {
    expect(of('asked').length).toBeLessThanOrEqual(20)
    expect([...of('asked'), ...of('imported'), ...of('calculated')].length).toBe(coreIndicators.length)
  })

  test.each(coreIndicators.map(({ code, content }) => [code, content] as const))(
    '%s says all that a version must say, in three languages',
    (_, content) => {
      expect(IndicatorContent.parse(content)).toEqual(content)
      expect(untranslated(content)).toEqual([])
      expect(content.instruction.fi).not.toBe('')
      for (const part of content.parts)
        for (const language of languages) expect(part.name[language]).not.toBe('')
    },
  )

  /** What the core must have, by code: a version of the form that lets one of them go says so here. */
  const mustHave: Record<string, { is: string; answer?: string; parts?: string[] }> = {
    // Which art field is prioritised, and events of its own and supported ones.
    CU201: { is: 'asked', answer: 'choices' },
    CU202: { is: 'asked', parts: ['own', 'together', 'supported'] },
    // Grants by receiver; costs by service class, with imputed items on rows of their own.
    CU110: { is: 'asked', parts: ['artists', 'associations', 'institutions', 'events', 'others'] },
    CU101: { is: 'imported', parts: parts('CU212') },
    CU104: { is: 'imported', parts: parts('CU212') },
    // Person-years, and posts that are shared with other work.
    CU120: { is: 'asked', parts: parts('CU212').filter((code) => code !== 'libraries') },
    CU122: { is: 'asked', answer: 'choice' },
    CU207: { is: 'asked' },
    // Visits by institution.
    ...{ CU301: { is: 'imported' }, CU303: { is: 'imported' }, CU304: { is: 'imported' } },
    ...{ CU305: { is: 'imported' }, CU306: { is: 'asked' } },
    // The strategy, plans, cultural welfare, ways to take part and how the tasks of the Act are fulfilled.
    CU401: { is: 'imported' },
    CU403: { is: 'asked', answer: 'choice' },
    ...{ CU404: { is: 'imported' }, CU410: { is: 'asked', answer: 'choices' } },
    CU406: { is: 'asked', answer: 'choices' },
    CU407: { is: 'asked', answer: 'scale', parts: cultureSubject.tasks.map(({ code }) => code) },
    // Distances to a library, a museum, a theatre and an orchestra.
    ...{ CU501: { is: 'imported' }, CU502: { is: 'imported' }, CU503: { is: 'imported' } },
    CU504: { is: 'imported' },
    // Who produces and who reports; events, grants and pupils by language.
    ...{ CU211: { is: 'asked', answer: 'choices' }, CU212: { is: 'asked', answer: 'choice' } },
    ...{ CU203: { is: 'asked' }, CU112: { is: 'asked' }, CU209: { is: 'asked' } },
  }
  test.each(Object.entries(mustHave))('must have %s, and has it', (code, { is, answer, parts: wanted }) => {
    const { source, answer: given } = get(code)
    expect(source.kind).toBe(is)
    if (answer) expect(given.type).toBe(answer)
    if (wanted) expect(parts(code)).toEqual(wanted)
  })

  test('covers the five themes and names no other', () => {
    const themes = new Set(coreIndicators.map(({ content }) => content.theme))
    expect([...themes].sort()).toEqual(cultureSubject.themes.map(({ code }) => code).sort())
  })

  test('speaks of each of the seven tasks of 3 §, and tags every indicator', () => {
    expect(cultureSubject.tasks.length).toBe(7)
    const tasks = cultureSubject.tasks.map(({ code }) => code)
    for (const { content } of coreIndicators) {
      expect(content.tasks.length).toBeGreaterThan(0)
      expect(content.tasks.filter((task) => !tasks.includes(task))).toEqual([])
    }
    for (const task of tasks)
      expect(
        coreIndicators.some(({ content }) => content.tasks.includes(task)),
        task,
      ).toBe(true)
  })

  test('tags goals of sets that there are', () => {
    const goals = cultureSubject.goalSets.flatMap((set) => set.goals.map(({ code }) => `${set.code}.${code}`))
    expect(
      coreIndicators.flatMap(({ content }) => content.goals).filter((goal) => !goals.includes(goal)),
    ).toEqual([])
  })

  test('calculates what can be calculated: every formula comes out in the unit of its indicator', () => {
    const indicators = coreIndicators.map((one) => ({ ...one, version: 1, subject: 'culture' }))
    expect(of('calculated').length).toBeGreaterThan(12)
    for (const { code, content } of of('calculated'))
      expect([code, content.formula && judgeFormula(code, content.formula, indicators)]).toEqual([code, []])
  })

  test('calls no cost good or bad', () => {
    const costs = coreIndicators.filter(
      ({ content }) =>
        content.answer.type === 'number' && ['eur', 'eurPerInhabitant'].includes(content.answer.unit),
    )
    expect(costs.length).toBeGreaterThan(8)
    expect(costs.filter(({ content }) => content.direction !== 'neutral').map(({ code }) => code)).toEqual([])
  })

  test('asks parts by language of bilingual municipalities alone', () => {
    const byLanguage = coreIndicators.filter(({ content }) => content.parts.some(({ code }) => code === 'sv'))
    expect(byLanguage.map(({ code }) => code)).toEqual(['CU112', 'CU203', 'CU209'])
    for (const { content } of byLanguage) expect(content.applies).toEqual({ to: 'bilingual' })
  })

  test('asks who produces and who reports each service class', () => {
    expect(parts('CU211')).toEqual(parts('CU101'))
    expect(parts('CU212')).toEqual(parts('CU101'))
  })

  test('counts nothing twice that another reports: person-years by class, pupils, events and the visits to them', () => {
    const told = of('asked').flatMap(({ code, content }) =>
      content.reported ? [[code, content.reported.ref]] : [],
    )
    expect(Object.fromEntries(told)).toEqual({
      ...{ CU120: 'CU212', CU207: 'CU212.basic-arts', CU209: 'CU212.basic-arts' },
      ...{ CU202: 'CU212.other', CU203: 'CU212.other', CU306: 'CU212.other' },
    })
  })

  test('knows visits to state-aided institutions only where there is one', () => {
    for (const [code, institution] of [
      ['CU303', 'museum'],
      ['CU304', 'theatre'],
      ['CU305', 'orchestra'],
    ])
      expect(get(`${code}`).applies).toEqual({ to: 'answered', ref: `CU214.${institution}`, is: ['1'] })
    expect(parts('CU214')).toEqual(['museum', 'theatre', 'orchestra'])
  })
})
