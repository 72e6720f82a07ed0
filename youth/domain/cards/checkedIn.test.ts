import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ages, foreignAges, genders } from '../codes'
import {
  checkSession,
  describeContent,
  normaliseSession,
  Session,
  type SessionContent,
  wasHeld,
} from '../sessions/session'
import { anySession } from '../testing/anySession'
import { withCheckIn } from './checkedIn'

const comer = fc.record({
  age: fc.constantFrom(...ages.filter((age) => age !== '25-28'), ...foreignAges),
  gender: fc.constantFrom(...genders),
})
const unit = '6f1de0a1-b7c9-4e0e-9d5b-3c1a52c0a8f4'
const sum = (cells: readonly { count: number }[]) => cells.reduce((all, { count }) => all + count, 0)

describe('those who check in with a card', () => {
  test('are each counted once, beside whatever was recorded, and the record stays one that could be sent', () => {
    fc.assert(
      fc.property(anySession, fc.array(comer, { minLength: 1, maxLength: 12 }), (given, comers) => {
        const before = normaliseSession(Session.parse({ ...given, unit, date: '2026-11-20' }))
        fc.pre(wasHeld(before))
        const after = comers.reduce<SessionContent>(
          (content, who) => withCheckIn(content, who) ?? content,
          before,
        )
        expect(after.participants).toBe((before.participants ?? 0) + comers.length)
        expect(sum(after.detail)).toBe(sum(before.detail) + comers.length)
        expect(after.exception).toBeNull()
        const sent = Session.parse(describeContent(after))
        expect(checkSession(sent)).toEqual([])
        expect(normaliseSession(sent)).toEqual(after)
        const { participants, detail, exception, ...rest } = after
        expect(before).toMatchObject(rest)
      }),
    )
  })

  test('come to nothing that was called off or closed', () => {
    const cancelled = normaliseSession(
      Session.parse({
        unit,
        form: 'open',
        date: '2026-11-20',
        start: '17:00',
        end: '21:00',
        exception: 'cancelled',
      }),
    )
    expect(withCheckIn(cancelled, { age: '13-15', gender: 'girl' })).toBeNull()
  })
})
