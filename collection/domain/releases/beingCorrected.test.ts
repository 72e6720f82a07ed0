import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorOf, number } from '../checking/testing'
import type { Value } from '../value'
import { beingCorrected, withoutCorrected } from './beingCorrected'
import { completeValues } from './completeValues'

const options = ['we', 'another'].map((code) => ({ code, name: { fi: code, sv: code, en: code } }))
const parts = ['museums', 'music', 'theatre']
const reports = indicatorOf('CU212', 'none', {
  answer: { type: 'choice', options },
  parts,
  partsAddUp: false,
})
const staff = indicatorOf('CU120', 'personYears', {
  parts,
  reported: { ref: 'CU212', elsewhere: ['another'] },
})
const plan = indicatorOf('CU301', 'count', { applies: { to: 'answered', ref: 'CU300', is: ['yes'] } })
const indicators = [indicatorOf('CU300', 'none', { answer: { type: 'yesNo' } }), reports, staff, plan]

const chose = (option: string): Value => ({ kind: 'number', choices: [option] })
const figuresOf = (values: Record<string, Value>, opened: readonly string[]) => {
  const taken = new Map(Object.entries(values))
  const corrected = beingCorrected(indicators, taken, new Set(opened))
  const complete = completeValues(indicators, withoutCorrected(taken, corrected), {
    ...{ code: '638', mainland: true, bilingual: false },
  })
  return { corrected, complete }
}

describe('what is being corrected', () => {
  const answers = fc.record({
    museums: fc.nat(100),
    music: fc.nat(100),
    theatre: fc.nat(100),
    opened: fc.subarray(parts, { minLength: 1 }),
    wrote: fc.boolean(),
  })

  test('is missing, and so is the whole that would tell it beside the other parts', () => {
    fc.assert(
      fc.property(answers, ({ opened, wrote, museums, music, theatre }) => {
        const { corrected, complete } = figuresOf(
          {
            ...{ 'CU120.museums': number(museums), 'CU120.music': number(music) },
            ...{ 'CU120.theatre': number(theatre) },
            ...(wrote && { CU120: number(museums + music + theatre) }),
          },
          opened.map((part) => `CU120.${part}`),
        )
        for (const part of parts)
          expect(complete.get(`CU120.${part}`)?.kind).toBe(opened.includes(part) ? 'missing' : 'number')
        expect(complete.get('CU120')).toEqual({ kind: 'missing' })
        expect(corrected.has('CU120')).toBe(true)
      }),
    )
  })

  test('tells nothing of who reports: what may be another’s is counted by nobody twice', () => {
    const { corrected, complete } = figuresOf(
      {
        ...{ 'CU212.museums': chose('another'), 'CU212.music': chose('we') },
        ...{ CU120: number(12), 'CU120.museums': number(10), 'CU120.music': number(2) },
      },
      ['CU212.museums'],
    )
    expect(complete.get('CU120.museums')).toEqual({ kind: 'missing' })
    expect(complete.get('CU120.music')).toEqual(number(2))
    expect(complete.get('CU120')).toEqual({ kind: 'missing' })
    expect([...corrected].sort()).toEqual(['CU120', 'CU120.museums', 'CU212.museums'])
  })

  test('leaves open whether what hangs on it applies; what was answered there stays', () => {
    expect(figuresOf({}, ['CU300']).complete.get('CU301')).toEqual({ kind: 'missing' })
    expect(figuresOf({ CU301: number(3) }, ['CU300']).complete.get('CU301')).toEqual(number(3))
  })

  test('changes nothing where nothing is open', () => {
    const { corrected, complete } = figuresOf({ CU300: number(0), 'CU120.music': number(2) }, [])
    expect(corrected.size).toBe(0)
    expect(complete.get('CU301')).toEqual({ kind: 'notApplicable' })
  })
})
