import { describe, expect, test } from 'vitest'
import { realRegister } from '../../base/municipalities/testing'
import { refsOf } from '../../collection/domain/checking/refs'
import { yearlyIndicators } from '../../youth/domain/yearly/yearlyIndicators'
import { demoMunicipalities } from '../municipalities/demoMunicipalities'
import { seed } from '../random'
import { byMunicipality, findInAnswers } from '../rounds/findings'
import { type Invented, number } from '../rounds/invented'
import { askedPlaces } from '../rounds/places'
import { inventYearly } from './inventYearly'
import { yearlyForm } from './yearlyForm'

const places = askedPlaces(realRegister, 2025)
const answers = inventYearly(places, 2025, seed, new Map())
const by = byMunicipality(answers)
const numberOf = ({ value }: Invented) => ('number' in value ? (value.number ?? 0) : 0)
const sum = (ref: string) =>
  answers.filter((one) => one.ref === ref).reduce((total, one) => total + numberOf(one), 0)

describe('what is answered to the yearly form in the demo', () => {
  test('comes from about three in four municipalities, and from all that record here', () => {
    const share = by.size / places.length
    expect(share).toBeGreaterThan(0.72)
    expect(share).toBeLessThan(0.8)
    for (const { code } of demoMunicipalities) expect(by.has(code), code).toBe(true)
  })

  test('is the same for the same seed, and other for another', () => {
    expect(inventYearly(places, 2025, seed, new Map())).toEqual(answers)
    expect(inventYearly(places, 2025, 'another', new Map())).not.toEqual(answers)
  })

  test('is sized like the country: person-years, facilities, sessions', () => {
    const answered = places.filter(({ code }) => by.has(code))
    const part =
      answered.reduce((people, { population }) => people + population, 0) /
      places.reduce((people, { population }) => people + population, 0)
    expect(Math.abs(sum('YO101.youth-work') / (2120 * part) - 1)).toBeLessThan(0.15)
    expect(Math.abs(sum('YO101') / (3050 * part) - 1)).toBeLessThan(0.15)
    expect(Math.abs(sum('YO201.facilities') / (765 * part) - 1)).toBeLessThan(0.2)
    expect(sum('YO402') / sum('YO401')).toBeGreaterThan(22)
    expect(sum('YO402') / sum('YO401')).toBeLessThan(30)
  })

  test('speaks of what is asked and of nothing else, and breaks no hard rule', () => {
    const asked = new Set(
      yearlyIndicators.filter(({ content }) => content.source.kind === 'asked').flatMap(refsOf),
    )
    expect(answers.filter(({ ref }) => !asked.has(ref))).toEqual([])
    const found = [...findInAnswers(yearlyForm, places, 2025, answers, { before: [], register: [] }).values()]
    expect(found.flat().filter(({ severity }) => severity === 'hard')).toEqual([])
    expect(found.flat().map(({ rule }) => rule)).toContain('one-youth-council')
  })

  test('is missing where nobody counted, with the reason, and never nought instead', () => {
    const lacking = answers.filter(({ value }) => value.kind === 'missing')
    const withoutSessions = lacking.filter(({ ref }) => ref === 'YO401').length / by.size
    expect(withoutSessions).toBeGreaterThan(0.3)
    expect(withoutSessions).toBeLessThan(0.7)
    expect(lacking.every(({ comment }) => comment !== '')).toBe(true)
    expect(answers.filter((one) => one.ref === 'YO401' && numberOf(one) === 0)).toEqual(
      lacking.filter(({ ref }) => ref === 'YO401'),
    )
  })

  test('stands as it is recorded where the work is recorded here', () => {
    const recorded = new Map([['638', [{ ref: 'YO401', value: number(1234) }]]])
    const porvoo = inventYearly(places, 2025, seed, recorded).filter((one) => one.municipality === '638')
    expect(porvoo.find(({ ref }) => ref === 'YO401')?.value).toEqual(number(1234))
  })
})
