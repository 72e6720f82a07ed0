import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bubble, bubbleBox, bubbleLayout } from './bubbles'
import { carriedFacts } from './db/carriedFacts'
import { municipalitiesOf, registerFromFacts } from './register'
import { settle } from './settle'
import { realYears, realRegister as register } from './testing'

const overlapping = (circles: readonly { x: number; y: number; r: number }[]) =>
  circles.flatMap((a, index) =>
    circles.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r),
  )

const at = (bubbles: readonly Bubble[], code: string) => {
  const found = bubbles.find((bubble) => bubble.code === code)
  if (!found) throw new Error(`no circle for ${code}`)
  return found
}

describe('Finland as bubbles', () => {
  const today = bubbleLayout(register, 2026)

  test('has a circle for each of the 308 municipalities of today', () => {
    expect(today.map(({ code }) => code)).toEqual(municipalitiesOf(register, 2026).map(({ code }) => code))
  })

  test.each(realYears)('has no overlaps in %i and stays within its box', (year) => {
    const bubbles = bubbleLayout(register, year)
    expect(overlapping(bubbles)).toEqual([])
    for (const { x, y, r } of bubbles) {
      expect(r).toBeGreaterThan(0)
      expect(Math.min(x - r, y - r)).toBeGreaterThanOrEqual(-0.02)
      expect(x + r).toBeLessThanOrEqual(bubbleBox.width + 0.02)
      expect(y + r).toBeLessThanOrEqual(bubbleBox.height + 0.02)
    }
  })

  test('shows population by area', () => {
    const perPerson = (code: string, population: number) => (at(today, code).r ** 2 / population) * 1e3
    expect(perPerson('638', 51_232)).toBeCloseTo(perPerson('091', 664_028), 1)
    expect(perPerson('507', 5_564 + 1_600)).toBeCloseTo(perPerson('091', 664_028), 1)
  })

  test('keeps neighbours where people look for them', () => {
    const [helsinki, espoo, vantaa, porvoo] = ['091', '049', '092', '638'].map((code) => at(today, code))
    expect(espoo?.x).toBeLessThan(helsinki?.x ?? 0)
    expect(vantaa?.y).toBeLessThan(helsinki?.y ?? 0)
    expect(porvoo?.x).toBeGreaterThan(helsinki?.x ?? 0)
    expect(today.toSorted((a, b) => a.y - b.y).at(0)?.code).toBe('890') // Utsjoki
  })

  test('leaves out the merged, who have no place of their own', () => {
    const codes = bubbleLayout(register, 2024).map(({ code }) => code)
    expect(codes).not.toContain('588')
    expect(codes).toHaveLength(308)
  })

  test('is the same picture every time, and drawn once', () => {
    const again = registerFromFacts(carriedFacts())
    expect(bubbleLayout(again, 2026)).toEqual(today)
    expect(bubbleLayout(again, 2026)).toBe(bubbleLayout(again, 2026))
  })
})

test('circles part until none overlap, wherever they begin', () => {
  const circle = fc.record({
    x: fc.double({ min: 0, max: 3, noNaN: true }),
    y: fc.double({ min: 0, max: 3, noNaN: true }),
    r: fc.double({ min: 0.01, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(circle, { maxLength: 25 }), (places) => {
      expect(overlapping(settle(places))).toEqual([])
    }),
  )
  expect(
    overlapping(
      settle([
        { x: 1, y: 1, r: 1 },
        { x: 1, y: 1, r: 1 },
        { x: 1, y: 1, r: 0.5 },
      ]),
    ),
  ).toEqual([])
})
