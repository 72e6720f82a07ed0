import { describe, expect, test } from 'vitest'
import { realRegister } from '../../base/municipalities/testing'
import type { Answer } from '../../collection/domain/checking/answer'
import { check } from '../../collection/domain/checking/check'
import { refsOf } from '../../collection/domain/checking/refs'
import { populationIndicator } from '../../culture/domain/indicators/access'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { cultureRules } from '../../culture/domain/rounds/rules'
import { seed } from '../random'
import type { Invented } from '../rounds/invented'
import { askedPlaces } from '../rounds/places'
import { inventReplies } from '../rounds/replies'
import { answersCulture } from './cultureForm'
import { inventAnswers } from './inventAnswers'
import { inventPilotReplies, pilotMunicipalities } from './inventPilot'
import { inventOpenReplies } from './openReplies'
import { inventRegisterValues } from './registerValues'

const answers = inventAnswers(realRegister, 2022, seed)
const register = inventRegisterValues(realRegister, 2022, seed)
const numberOf = ({ value }: Invented) => ('number' in value ? (value.number ?? 0) : 0)
const total = (ref: string) =>
  register.filter((one) => one.ref === ref).reduce((sum, one) => sum + numberOf(one), 0)
const by = (rows: readonly Invented[]) => {
  const groups = new Map<string, Invented[]>()
  for (const row of rows) groups.set(row.municipality, [...(groups.get(row.municipality) ?? []), row])
  return groups
}
const refsOfKind = (kind: string) =>
  new Set(coreIndicators.filter(({ content }) => content.source.kind === kind).flatMap(refsOf))

describe('the registers of the demo world', () => {
  test('cost the nation what was published: 537 million without libraries, museums 137, general culture 118, visual arts 10', () => {
    const millions = (ref: string) => Math.round(total(ref) / 1e6)
    expect(millions('CU101') - millions('CU101.libraries')).toBeGreaterThan(535)
    expect(millions('CU101') - millions('CU101.libraries')).toBeLessThan(539)
    expect([millions('CU101.museums'), millions('CU101.other'), millions('CU101.visual-arts')]).toEqual([
      137, 118, 10,
    ])
  })

  test('know every imported indicator of every mainland municipality', () => {
    const places = askedPlaces(realRegister, 2022)
    // Populations are real, and come from their own register.
    const imported = coreIndicators.filter(
      ({ code, content }) => content.source.kind === 'imported' && code !== populationIndicator,
    )
    for (const [municipality, rows] of by(register)) {
      const codes = new Set(rows.map(({ ref }) => ref.slice(0, 5)))
      expect(
        imported.filter(({ code }) => !codes.has(code)),
        municipality,
      ).toEqual([])
    }
    expect(by(register).size).toBe(places.length)
  })

  test('speak only of values that indicators have', () => {
    const known = new Set(coreIndicators.flatMap(refsOf))
    expect(register.filter(({ ref }) => !known.has(ref))).toEqual([])
  })

  test('have net cost equal to gross less income, in every class of every municipality', () => {
    for (const rows of by(register).values()) {
      const of = (ref: string) => numberOf(rows.find((one) => one.ref === ref) as Invented)
      expect(of('CU101')).toBe(of('CU102') - of('CU103'))
    }
  })

  test('say that visits do not apply where there is no institution: not nought, not missing', () => {
    for (const rows of by(register).values()) {
      const there = numberOf(rows.find(({ ref }) => ref === 'CU214.museum') as Invented) === 1
      expect(rows.find(({ ref }) => ref === 'CU303')?.value.kind).toBe(there ? 'number' : 'notApplicable')
    }
  })
})

describe('the answers of the demo world', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(inventAnswers(realRegister, 2022, seed)).toEqual(answers)
    expect(inventAnswers(realRegister, 2022, 'another')).not.toEqual(answers)
  })

  test.each([2021, 2022])('of %i come from about three in four of the mainland’s municipalities', (year) => {
    const share = by(inventAnswers(realRegister, year, seed)).size / askedPlaces(realRegister, year).length
    expect(share).toBeGreaterThan(0.71)
    expect(share).toBeLessThan(0.79)
  })

  test('answer what is asked and nothing else; only bilingual municipalities answer by language', () => {
    const asked = refsOfKind('asked')
    expect(answers.filter(({ ref }) => !asked.has(ref))).toEqual([])
    const bilingual = new Set(
      askedPlaces(realRegister, 2022)
        .filter((one) => one.bilingual)
        .map(({ code }) => code),
    )
    const byLanguage = new Set(
      answers.filter(({ ref }) => ref.startsWith('CU203')).map((one) => one.municipality),
    )
    expect([...byLanguage].every((code) => bilingual.has(code))).toBe(true)
    expect(byLanguage.size).toBeGreaterThan(15)
  })

  test('break no hard rule of the culture round, so that each could have been submitted', () => {
    const asked = refsOfKind('asked')
    const places = new Map(askedPlaces(realRegister, 2022).map((place) => [place.code, place]))
    const none = new Map()
    for (const [code, rows] of by(answers)) {
      const place = places.get(code)
      const answer: Answer = new Map(rows.map(({ ref, value, comment }) => [ref, { value, comment }]))
      const found = check(cultureRules, answer, {
        municipality: { code, mainland: true, bilingual: place?.bilingual ?? false },
        year: 2022,
        asked,
        lastYear: none,
        register: none,
        population: place?.population,
        group: none,
      })
      expect(
        found.filter(({ severity }) => severity === 'hard'),
        code,
      ).toEqual([])
    }
  })

  test('have gaps that are explained in words', () => {
    const gaps = answers.filter(({ value }) => value.kind === 'missing')
    expect(gaps.length).toBeGreaterThan(20)
    expect(gaps.every(({ comment }) => comment !== '')).toBe(true)
    expect(answers.some(({ value }) => value.kind === 'estimated')).toBe(true)
  })

  test('show more than half of the municipalities with less than one person-year for general culture', () => {
    const small = answers.filter((one) => one.ref === 'CU120.other' && numberOf(one) < 1).length
    const all = answers.filter((one) => one.ref === 'CU120.other').length
    expect(small / all).toBeGreaterThan(0.5)
    expect(small / all).toBeLessThan(0.85)
  })
})

describe('the rounds of the demo world', () => {
  test('are answered by those who have answers, mostly in time', () => {
    const replies = inventReplies(askedPlaces(realRegister, 2022), 2022, seed, 60, (place) =>
      answersCulture(place, 2022, seed),
    )
    const waiting = inventReplies(
      askedPlaces(realRegister, 2022),
      2022,
      seed,
      60,
      (place) => answersCulture(place, 2022, seed),
      { underReview: true },
    ).filter(({ state }) => state === 'approved')
    expect(waiting.length / replies.length).toBeLessThan(0.2)
    expect(waiting).not.toHaveLength(0)
    const accepted = replies.filter(({ state }) => state === 'accepted')
    expect(accepted.map(({ municipality }) => municipality)).toEqual([...by(answers).keys()])
    const onTime = accepted.filter(({ submittedAfter }) => (submittedAfter ?? 0) <= 60)
    expect(onTime.length / accepted.length).toBeGreaterThan(0.85)
  })

  test('are open with every state there is, Porvoo answering and Korsnäs not begun', () => {
    const replies = inventOpenReplies(realRegister, 2025, seed, 40)
    const states = new Set(replies.map(({ state }) => state))
    expect([...states].sort()).toEqual([
      'accepted',
      'answering',
      'approved',
      'invited',
      'returned',
      'submitted',
    ])
    expect(replies.find(({ municipality }) => municipality === '638')?.state).toBe('answering')
    expect(replies.find(({ municipality }) => municipality === '280')?.state).toBe('invited')
  })

  test('began with a pilot of 48 municipalities, each question with its minutes and clarity', () => {
    const codes = pilotMunicipalities(realRegister, 2020, seed)
    expect([codes.length, new Set(codes).size]).toEqual([48, 48])
    const replies = inventPilotReplies(realRegister, 2020, seed)
    expect(new Set(replies.map(({ indicator }) => indicator)).size).toBe(
      coreIndicators.filter(({ content }) => content.source.kind === 'asked').length,
    )
    expect(replies.every(({ clarity, minutes }) => clarity >= 1 && clarity <= 5 && minutes > 0)).toBe(true)
  })
})
