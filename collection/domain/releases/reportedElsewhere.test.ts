import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorOf, missing, notApplicable, number } from '../checking/testing'
import type { Formula } from '../formula'
import { aggregate } from '../formulas/aggregate'
import type { Applies } from '../indicator'
import type { Value } from '../value'
import { completeValues, saidIn } from './completeValues'
import { reportedElsewhere } from './reportedElsewhere'

const options = ['we', 'we-for-all', 'another'].map((code) => ({
  code,
  name: { fi: code, sv: code, en: code },
}))
const parts = ['museums', 'music']
const reports = indicatorOf('CU212', 'none', {
  answer: { type: 'choice', options },
  parts,
  partsAddUp: false,
})
const staff = indicatorOf('CU120', 'personYears', {
  parts,
  reported: { ref: 'CU212', elsewhere: ['another'] },
})
const formula: Formula = {
  ...{ is: 'ratio', of: { is: 'value', ref: 'CU120' }, to: { is: 'population' }, times: 1000 },
}
const perThousand = indicatorOf('CU123', 'perThousandInhabitants', { formula })
const indicators = [reports, staff, perThousand]

const chose = (option: string): Value => ({ kind: 'number', choices: [option] })
const placeOf = (values: Record<string, Value>, population = 1000) => {
  const taken = new Map(Object.entries(values))
  const complete = completeValues(indicators, taken, { code: '638', mainland: true, bilingual: false })
  const refs = reportedElsewhere(indicators, taken)
  return {
    answered: (ref: string) => complete.get(ref),
    population,
    elsewhere: (ref: string) => [...refs].some((one) => one.startsWith(ref)),
  }
}
const areaOf = (ref: string, places: ReturnType<typeof placeOf>[]) => {
  const named = new Map(places.map((place, index) => [`m${index}`, place]))
  return aggregate(ref, indicators, named, new Map([['area', [...named.keys()]]])).get('area')
}

describe('who produces and who reports', () => {
  const municipality = fc.record({
    museums: fc.nat(100),
    music: fc.nat(100),
    byOther: fc.subarray(parts),
    writes: fc.boolean(),
  })

  test('a sum holds what each reports of its own, and never what another reports for it', () => {
    fc.assert(
      fc.property(fc.array(municipality, { minLength: 1, maxLength: 12 }), (all) => {
        const places = all.map(({ byOther, writes, ...own }) =>
          placeOf(
            Object.fromEntries(
              (['museums', 'music'] as const).flatMap((part): [string, Value][] => {
                const elsewhere = byOther.includes(part)
                return [
                  [`CU212.${part}`, chose(elsewhere ? 'another' : 'we')],
                  [`CU120.${part}`, elsewhere && !writes ? notApplicable : number(own[part])],
                ]
              }),
            ),
          ),
        )
        for (const part of ['museums', 'music'] as const) {
          const counted = all.filter(({ byOther }) => !byOther.includes(part))
          const area = areaOf(`CU120.${part}`, places)
          expect(area?.coverage).toEqual({ have: counted.length, of: counted.length })
          expect(area?.figure).toMatchObject(
            counted.length
              ? { kind: 'value', value: counted.reduce((sum, one) => sum + one[part], 0) }
              : { kind: 'notApplicable' },
          )
        }
        const own = all.flatMap(({ byOther, ...one }) =>
          (['museums', 'music'] as const).filter((part) => !byOther.includes(part)).map((part) => one[part]),
        )
        if (own.length)
          expect(areaOf('CU120', places)?.figure).toMatchObject({
            value: own.reduce((sum, one) => sum + one, 0),
          })
      }),
    )
  })

  test('a whole that was written with another’s part in it is the sum of what is left', () => {
    const place = placeOf({
      ...{ 'CU212.museums': chose('another'), 'CU212.music': chose('we') },
      ...{ CU120: number(12), 'CU120.museums': number(10), 'CU120.music': number(2) },
    })
    expect(place.answered('CU120')).toEqual(number(2))
    // Who followed the instruction wrote the whole without it.
    const followed = placeOf({
      ...{ 'CU212.museums': chose('another'), 'CU212.music': chose('we') },
      ...{ CU120: number(2), 'CU120.museums': notApplicable, 'CU120.music': number(2) },
    })
    expect(followed.answered('CU120')).toEqual(number(2))
  })

  test('what is reported for two is divided by the inhabitants of both', () => {
    const all = { 'CU212.museums': chose('we-for-all'), 'CU212.music': chose('we-for-all') }
    const none = { 'CU212.museums': chose('another'), 'CU212.music': chose('another') }
    const reporter = placeOf({ ...all, 'CU120.museums': number(20), 'CU120.music': number(10) }, 4000)
    const other = placeOf({ ...none, CU120: number(30) }, 1000)
    expect(areaOf('CU123', [reporter, other])?.figure).toEqual({ kind: 'value', value: 6 })
    expect(areaOf('CU120', [reporter, other])?.figure).toEqual({ kind: 'value', value: 30 })
    expect(areaOf('CU123', [other])?.figure).toMatchObject({ kind: 'notApplicable' })
  })
})

describe('what has no field on the municipality’s form', () => {
  const where = (ref: string): Applies => ({ to: 'answered', ref, is: ['yes'] })
  const house = indicatorOf('CU301', 'none', { answer: { type: 'yesNo' } })
  const seats = indicatorOf('CU302', 'seats', { applies: where('CU301'), parts: ['hall', 'stage'] })
  const prices = indicatorOf('CU303', 'eur', { applies: where('CU302.hall') })
  const visits = indicatorOf('CU304', 'visits', {
    ...{ applies: where('CU301'), source: { kind: 'imported', name: { fi: 'R', sv: 'R', en: 'R' } } },
  })
  const released = (
    values: Record<string, Value>,
    of = [house, seats, prices, visits],
    opened: readonly string[] = [],
  ) => {
    const municipality = { code: '049', mainland: true, bilingual: false }
    const said = saidIn(of, new Map(Object.entries(values)), municipality, new Set(opened))
    return completeValues(of, said, municipality)
  }
  const stale = { 'CU302.hall': number(1), 'CU302.stage': number(5), CU303: number(900) }

  test('does not apply once the answer before it says so, whatever had been written there', () => {
    const said = released({ CU301: number(0), ...stale, CU304: number(7) })
    for (const ref of ['CU302', 'CU302.hall', 'CU302.stage', 'CU303'])
      expect([ref, said.get(ref)]).toEqual([ref, notApplicable])
    // What a register says is no answer of the municipality's.
    expect(said.get('CU304')).toEqual(number(7))
    expect(released({ CU301: number(1), ...stale }).get('CU302')).toEqual(number(6))
  })

  test('is missing where the answer before it was emptied, or is missing', () => {
    for (const before of [{}, { CU301: missing }]) {
      const said = released({ ...before, ...stale })
      expect(['CU302', 'CU302.hall', 'CU303'].flatMap((ref) => said.get(ref) ?? [])).toEqual([])
    }
  })

  test('stays while the answer before it is being corrected', () => {
    const said = released({ CU301: missing, ...stale }, undefined, ['CU301'])
    expect([said.get('CU302'), said.get('CU303')]).toEqual([number(6), number(900)])
  })

  test('reports nothing elsewhere: neither a whole that is asked in parts, nor a choice that was taken away', () => {
    const staffed = { 'CU212.museums': chose('we'), CU212: chose('another'), CU120: number(8) }
    expect(released(staffed, indicators).get('CU120')).toEqual(number(8))
    const hung = { ...reports, content: { ...reports.content, applies: where('CU301') } }
    const taken = { CU301: number(0), 'CU212.museums': chose('another'), 'CU120.museums': number(8) }
    expect(released(taken, [house, hung, staff]).get('CU120.museums')).toEqual(number(8))
  })
})
