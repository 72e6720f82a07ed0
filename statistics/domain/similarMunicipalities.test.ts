import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { municipalitiesOf } from '../../base/municipalities/register'
import { realRegister } from '../../base/municipalities/testing'
import { likenessOf, likenessWeights, similarMunicipalities } from './similarMunicipalities'

const codes = municipalitiesOf(realRegister, 2026).map(({ code }) => code)
const code = fc.constantFrom(...codes)
const of = (asked: string) => similarMunicipalities(realRegister, asked, 2026)

describe('similar municipalities', () => {
  test('the weights add up to one', () => {
    expect(Object.values(likenessWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
  })

  test('are every other municipality, never itself, the most similar first', () => {
    fc.assert(
      fc.property(code, (asked) => {
        const found = of(asked)
        expect(found.length).toBe(codes.length - 1)
        expect(found.some(({ municipality }) => municipality.code === asked)).toBe(false)
        for (const { likeness } of found) {
          expect(likeness).toBeGreaterThanOrEqual(0)
          expect(likeness).toBeLessThanOrEqual(1)
        }
        const sorted = found.map(({ likeness }) => likeness).sort((one, other) => other - one)
        expect(found.map(({ likeness }) => likeness)).toEqual(sorted)
      }),
      { numRuns: 20 },
    )
  })

  test('resemble each other equally, whichever is asked about', () => {
    fc.assert(
      fc.property(code, code, (one, other) => {
        fc.pre(one !== other)
        const there = of(one).find(({ municipality }) => municipality.code === other)
        const back = of(other).find(({ municipality }) => municipality.code === one)
        expect([there?.likeness, there?.alike]).toEqual([back?.likeness, back?.alike])
      }),
      { numRuns: 20 },
    )
  })

  test('cannot be more alike than two that are the same in all', () => {
    const [municipality] = municipalitiesOf(realRegister, 2026)
    if (!municipality) throw new Error('the country is empty')
    const same = { municipality, population: 5000 }
    expect(likenessOf(same, same)).toEqual({ population: 1, group: 1, language: 1, region: 1 })
    expect(likenessOf(same, { ...same, population: 50_000 }).population).toBeCloseTo(0)
  })

  test('of Porvoo are bilingual towns of its size first', () => {
    const [first] = of('638')
    expect(first?.alike).toContain('language')
    expect(first?.likeness).toBeGreaterThan(0.8)
  })

  test('are none of a municipality that did not exist that year', () => {
    expect(similarMunicipalities(realRegister, '999', 2026)).toEqual([])
  })
})
