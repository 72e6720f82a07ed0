import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../cells/cell'
import { sumCells } from '../cells/sum'
import { type AreaName, areaCodeOf, areasOf, findArea, membersOf } from './areas'
import { AreaKind } from './db/rows'
import { municipalitiesOf } from './register'
import { realYears, realRegister as register } from './testing'

const codesOf = (year: number) => municipalitiesOf(register, year).map(({ code }) => code)

/** Kinds of area that divide the whole country in a year. */
const dividing = (year: number): AreaKind[] => [
  'region',
  'subregion',
  'municipality-group',
  'language-status',
  ...(year >= 2021 ? (['wellbeing-county'] as const) : []),
  ...(year <= 2025 ? (['avi'] as const) : []),
]

const partitions = realYears.flatMap((year) => dividing(year).map((kind) => ({ year, kind })))

describe('the areas of a year', () => {
  test('give each municipality exactly one region, in every year', () => {
    for (const year of realYears) {
      const members = areasOf(register, 'region', year).flatMap(({ code }) =>
        membersOf(register, { kind: 'region', code }, year),
      )
      expect(members.toSorted()).toEqual(codesOf(year).toSorted())
    }
  })

  test.each(partitions)(
    'divide the country of $year by $kind, none twice and none left out',
    ({ year, kind }) => {
      const members = areasOf(register, kind, year).flatMap(({ code }) =>
        membersOf(register, { kind, code }, year),
      )
      expect(members.toSorted()).toEqual(codesOf(year).toSorted())
    },
  )

  test('add up to the country, whatever the figures and whichever kind of nothing is among them', () => {
    const cell = fc.oneof(
      { weight: 300, arbitrary: fc.nat(1e6).map((value): Cell => ({ kind: 'value', value })) },
      { weight: 1, arbitrary: fc.constantFrom<Cell>({ kind: 'missing' }, { kind: 'notApplicable' }) },
      { weight: 1, arbitrary: fc.constantFrom<Cell>({ kind: 'suppressed' }, { kind: 'notYet' }) },
    )
    const cells = fc.array(cell, { minLength: 320, maxLength: 320 })
    fc.assert(
      fc.property(fc.constantFrom(...partitions), cells, ({ year, kind }, values) => {
        const figures = new Map<string, Cell>(
          codesOf(year).map((code, index) => [code, values[index] ?? { kind: 'missing' }]),
        )
        const sumOf = (area: AreaName) =>
          sumCells(membersOf(register, area, year).map((code) => figures.get(code) ?? { kind: 'missing' }))
        const areas = areasOf(register, kind, year)
        expect(sumCells(areas.map(({ code }) => sumOf({ kind, code })))).toEqual(sumOf({ kind: 'country' }))
      }),
    )
  })

  test('are named in three languages, every one in use', () => {
    for (const year of realYears) {
      for (const kind of AreaKind.options) {
        const used = municipalitiesOf(register, year).map((municipality) => areaCodeOf(municipality, kind))
        const named = areasOf(register, kind, year).map(({ code }) => code)
        expect(named.toSorted()).toEqual([...new Set(used)].filter((code) => code !== null).toSorted())
      }
    }
    expect(findArea(register, 'region', '01')?.name).toEqual({ fi: 'Uusimaa', sv: 'Nyland', en: 'Uusimaa' })
    expect(findArea(register, 'region', '03')).toBeUndefined()
  })
})

describe('members of an area', () => {
  test('leave 292 municipalities on the mainland in 2025 and 2026, and Åland’s 16 beside them', () => {
    for (const year of [2025, 2026]) {
      expect(membersOf(register, { kind: 'mainland' }, year)).toHaveLength(292)
      expect(membersOf(register, { kind: 'region', code: '21' }, year)).toHaveLength(16)
      expect(membersOf(register, { kind: 'country' }, year)).toHaveLength(308)
    }
  })

  test('changed region for five municipalities in 2021', () => {
    const regionIn = (year: number) =>
      new Map(municipalitiesOf(register, year).map(({ code, region }) => [code, region]))
    const [before, after] = [regionIn(2020), regionIn(2021)]
    const changed = [...after].filter(([code, region]) => before.get(code) !== region)
    expect(new Map(changed)).toEqual(
      // Heinävesi, Iitti, Isokyrö, Joroinen, Kuhmoinen
      new Map([
        ['090', '12'],
        ['142', '07'],
        ['152', '14'],
        ['171', '11'],
        ['291', '06'],
      ]),
    )
    expect(membersOf(register, { kind: 'region', code: '08' }, 2020)).toContain('142')
    expect(membersOf(register, { kind: 'region', code: '08' }, 2021)).not.toContain('142')
  })

  test('are none where that kind of area was not there: AVI ends in 2025, vitality centres begin in 2026', () => {
    expect(areasOf(register, 'avi', 2025)).toHaveLength(7)
    expect(areasOf(register, 'avi', 2026)).toEqual([])
    expect(membersOf(register, { kind: 'avi', code: '1' }, 2026)).toEqual([])
    expect(areasOf(register, 'vitality-centre', 2025)).toEqual([])
    const centres = areasOf(register, 'vitality-centre', 2026)
    const members = centres.flatMap(({ kind, code }) => membersOf(register, { kind, code }, 2026))
    expect(members.toSorted()).toEqual(membersOf(register, { kind: 'mainland' }, 2026).toSorted())
    expect(areasOf(register, 'wellbeing-county', 2017)).toEqual([])
  })
})
