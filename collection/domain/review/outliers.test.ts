import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from './outliers'

const figure = (municipality: string, number: number, more = {}) => ({
  ...{ municipality, number, earlier: null, group: '1', population: undefined },
  ...more,
})
const ten = Array.from({ length: 10 }, (_, at) => figure(`00${at}`, 100 + at))

describe('a municipality against its group', () => {
  test('is told by how many median deviations it lies away, the furthest first', () => {
    const { compared } = compare([...ten, figure('900', 1040)])
    expect(compared[0]).toMatchObject({ municipality: '900', distance: expect.closeTo((1040 - 105) / 3, 6) })
  })

  test('is compared per inhabitant where inhabitants are known', () => {
    const alike = ten.map((one, at) => ({ ...one, number: 1000 + at * 20, population: 100 + at }))
    const { compared } = compare([...alike, figure('900', 1000, { population: 10 })])
    expect(compared[0]).toMatchObject({ municipality: '900', perInhabitant: 100 })
  })

  test('has no distance where fewer than ten are compared, or where all say the same', () => {
    expect(compare(ten.slice(1)).compared.every(({ distance }) => distance === null)).toBe(true)
    const same = ten.map((one) => ({ ...one, number: 5 }))
    expect(compare([...same, figure('900', 99)]).compared.every(({ distance }) => distance === null)).toBe(
      true,
    )
  })

  test('a change from nought is no share', () => {
    expect(compare([figure('001', 5, { earlier: 0 })]).compared[0]?.change).toBeNull()
    expect(compare([figure('001', 5, { earlier: 4 })]).compared[0]?.change).toBe(25)
  })

  test('loses nobody and never says what is no number', () => {
    const figures = fc.array(
      fc.record({
        municipality: fc.string(),
        number: fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
        earlier: fc.option(fc.double({ noNaN: true, min: -1e15, max: 1e15 })),
        group: fc.option(fc.constantFrom('1', '2')),
        population: fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined }),
      }),
    )
    fc.assert(
      fc.property(figures, (some) => {
        const { compared } = compare(some)
        expect(compared.map(({ municipality }) => municipality).sort()).toEqual(
          some.map(({ municipality }) => municipality).sort(),
        )
        for (const { distance } of compared) expect(Number.isNaN(distance ?? 0)).toBe(false)
      }),
    )
  })
})
