import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoredSession } from '../../../db/sessions/sessions'
import { normaliseSession, Session } from '../../sessions/session'
import type { AcceptedRow } from '../rows/readRows'
import { importedId } from '../sessionId'
import { planGroup } from './plan'

const key = '2026-11-20 17:00 unit open 638'
const unit = '6f1de0a1-b7c9-4e0e-9d5b-3c1a52c0a8f4'
const content = (total: number) =>
  normaliseSession(
    Session.parse({
      unit,
      form: 'open',
      date: '2026-11-20',
      start: '17:00',
      end: '21:00',
      participants: { total },
    }),
  )
const rowOf = (total: number, row: number) =>
  ({ tab: '', row, content: content(total) }) as unknown as AcceptedRow
const storedOf = (total: number, id: string, deleted = false) =>
  ({ id, content: content(total), deleted }) as unknown as StoredSession
const plan = (totals: readonly number[], stored: readonly StoredSession[]) =>
  planGroup({ key, rows: totals.map(rowOf) }, stored)
/** What is stored after an import did what was planned. */
const carriedOut = (planned: ReturnType<typeof plan>, stored: readonly StoredSession[]) => [
  ...stored,
  ...planned
    .filter(({ outcome }) => outcome === 'new')
    .map(({ row, id }) => storedOf(row.content.participants ?? 0, id)),
]

const totals = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 })

describe('sessions that begin alike', () => {
  test('imported again, in any order, add nothing', () => {
    fc.assert(
      fc.property(totals, (first) => {
        const stored = carriedOut(plan(first, []), [])
        const again = plan([...first].reverse(), stored)
        expect(again.every(({ outcome }) => outcome === 'there')).toBe(true)
      }),
    )
  })

  test('of a longer sheet add what is new, each under an id of its own', () => {
    fc.assert(
      fc.property(totals, totals, (first, more) => {
        const stored = carriedOut(plan(first, []), [])
        const longer = plan([...first, ...more], stored)
        expect(longer.filter(({ outcome }) => outcome === 'new').length).toBe(more.length)
        const all = carriedOut(longer, stored)
        expect(new Set(all.map(({ id }) => id)).size).toBe(first.length + more.length)
      }),
    )
  })

  test('never stand for a stored one twice, whatever is there', () => {
    const anyStored = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean(), fc.boolean()), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(totals, anyStored, (rows, found) => {
        const stored = found.map(([total, deleted, byHand], ordinal) =>
          storedOf(total, byHand ? `by-hand-${ordinal}` : importedId(key, ordinal), deleted),
        )
        const planned = plan(rows, stored)
        expect(planned.length).toBe(rows.length)
        expect(new Set(planned.map(({ id }) => id)).size).toBe(rows.length)
        const taken = new Set(stored.map(({ id }) => id))
        expect(planned.every(({ outcome, id }) => taken.has(id) === (outcome !== 'new'))).toBe(true)
      }),
    )
  })

  test('that were deleted stay deleted', () => {
    const [planned] = plan([5], [storedOf(0, importedId(key, 0), true)])
    expect(planned?.outcome).toBe('deleted')
  })
})
