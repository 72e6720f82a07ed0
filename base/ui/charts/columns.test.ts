import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf, missingStretches } from './columns'
import { gridLines } from './gridLines'
import type { Mark } from './mark'
import { fitsFrom } from './room'

const cell = fc.oneof(
  fc.nat({ max: 1e6 }).map((value) => ({ kind: 'value' as const, value })),
  fc
    .constantFrom(...(['missing', 'suppressed', 'notApplicable', 'notYet'] as const))
    .map((kind) => ({ kind })),
)
const marks = fc
  .array(cell, { minLength: 1, maxLength: 40 })
  .map((cells): Mark[] => cells.map((one, at) => ({ key: String(at), label: String(at), cell: one })))

describe('columns', () => {
  test('stand side by side, never over each other, and reach the edge when they are many', () => {
    fc.assert(
      fc.property(marks, fc.double({ min: 0, max: 0.6, noNaN: true }), (all, gap) => {
        const { place } = columnsOf(all, { ground: 100, plot: 80, gap })
        let edge = 0
        for (const mark of all) {
          const { x, width } = place(mark)
          expect(x).toBeGreaterThanOrEqual(edge - 1e-9)
          expect(width).toBeGreaterThan(0)
          edge = x + width
        }
        expect(edge).toBeLessThanOrEqual(1 + 1e-9)
        if (all.length >= 4) expect(edge).toBeCloseTo(1)
      }),
    )
  })

  test('are as high as their figures, from zero to the top of the plot', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const { above, most } = columnsOf(all, { ground: 100, plot: 80, gap: 0.2 })
        expect(above(0)).toBe(0)
        if (most > 0) {
          expect(above(most)).toBe(80)
          expect(above(most / 2)).toBeCloseTo(40, 1)
        }
      }),
    )
  })

  test('a stretch of missing figures is one gap, and every missing figure is in one', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const inStretches = missingStretches(all).reduce(
          (sum, { first, last }) => sum + all.indexOf(last) - all.indexOf(first) + 1,
          0,
        )
        expect(inStretches).toBe(all.filter((mark) => mark.cell.kind === 'missing').length)
      }),
    )
  })
})

test('the grid has at most two lines, on round values within the plot', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (most) => {
      const lines = gridLines(most)
      expect(lines.length).toBeLessThanOrEqual(2)
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) {
        expect(line).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(most)
      }
    }),
  )
  expect(gridLines(0)).toEqual([])
})

test('labels that need more room are shown from a greater width', () => {
  expect(fitsFrom(['1', '12'], 12)).toBe(280)
  expect(fitsFrom(['1 444'], 12)).toBe(520)
  expect(fitsFrom(['1 234 567'], 24)).toBe('never')
})
