import { describe, expect, test } from 'vitest'
import type { GivenEarlier } from '../../db/rounds/values'
import { joinEarlier } from './joined'

/** Pertunmaa (588) became part of Mäntyharju (507) at the beginning of 2025; the round asked both. */
const given = (municipality: string, more: Partial<GivenEarlier> = {}): GivenEarlier => ({
  ...{ municipality, year: 2024, indicator: 'CU901', part: '', kind: 'number', number: 10, choices: null },
  ...{ asked: ['507', '588'], addable: true, ...more },
})
const joined = (...rows: GivenEarlier[]) =>
  joinEarlier('507', rows).map(({ year, kind, number }) => [year, kind, number])

describe('last year of a municipality that another was merged into', () => {
  test('is what both answered, added up', () => {
    expect(joined(given('507'), given('588', { number: 5 }))).toEqual([[2024, 'number', 15]])
    expect(joined(given('507'), given('588', { kind: 'estimated', number: 5 }))).toEqual([
      [2024, 'estimated', 15],
    ])
    expect(joined(given('507', { kind: 'confidential' }), given('588', { kind: 'estimated' }))).toEqual([
      [2024, 'confidential', 20],
    ])
  })

  test('is no sum where one of them did not tell: a part is not the whole', () => {
    expect(joined(given('507'))).toEqual([])
    expect(joined(given('588'))).toEqual([])
    expect(joined(given('507'), given('588', { kind: 'missing', number: null }))).toEqual([])
  })

  test('leaves out what does not apply', () => {
    const nothing = { kind: 'notApplicable', number: null } as const
    expect(joined(given('507'), given('588', nothing))).toEqual([[2024, 'number', 10]])
    expect(joined(given('507', nothing), given('588', nothing))).toEqual([[2024, 'notApplicable', null]])
  })

  test('is its own where figures do not add up', () => {
    const share = { addable: false }
    expect(joined(given('507', share), given('588', { ...share, number: 5 }))).toEqual([[2024, 'number', 10]])
    expect(joined(given('588', share))).toEqual([])
  })

  test('is its own where a round asked it alone, about the whole of today', () => {
    expect(joined(given('507', { asked: ['507'] }))).toEqual([[2024, 'number', 10]])
  })
})
