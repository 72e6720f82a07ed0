import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minuteOf, minutesBetween } from '../plans/minutesBetween'
import { anyClocks } from '../testing/anyHours'
import type { Clocks } from './hours'
import { isWithinHours } from './withinHours'

const minutesOf = ({ start, end }: Clocks, from: number) =>
  Array.from({ length: minutesBetween(start, end) }, (_, minute) => from + minuteOf(start) + minute)
const day = 24 * 60

test('a session is within the hours just where the door is open each of its minutes', () => {
  const some = fc.array(anyClocks, { maxLength: 2 })
  fc.assert(
    fc.property(anyClocks, some, some, some, (session, before, on, after) => {
      const open = new Set(
        [
          [before, -day],
          [on, 0],
          [after, day],
        ].flatMap(([clocks, from]) => (clocks as Clocks[]).flatMap((one) => minutesOf(one, from as number))),
      )
      const isOpenThroughout = minutesOf(session, 0).every((minute) => open.has(minute))
      expect(isWithinHours(session, { before, on, after })).toBe(isOpenThroughout)
    }),
  )
})

test('a night goes on where the next day begins', () => {
  const night = { start: '22:00', end: '02:00' }
  const days = {
    before: [],
    on: [{ start: '18:00', end: '00:00' }],
    after: [{ start: '00:00', end: '03:00' }],
  }
  expect(isWithinHours(night, days)).toBe(true)
  expect(isWithinHours(night, { ...days, after: [] })).toBe(false)
})
