import { describe, expect, test } from 'vitest'
import type { PlannedSession } from '../../api/plans/schemas'
import type { BoxedSession } from '../outbox/sessionBox'
import { firstOpen, tonightOf, withRecorded } from './tonight'

const planned = (changes: Partial<PlannedSession>) =>
  ({ date: '2026-11-27', start: '17:00', end: '21:00', state: 'ahead', ...changes }) as PlannedSession
const at = (clock: string) => ({ today: '2026-11-27', clock })

describe('tonight', () => {
  test('is what is planned today', () => {
    const all = [planned({ date: '2026-11-26' }), planned({}), planned({ date: '2026-11-28' })]
    expect(tonightOf(all, at('12:00'))).toEqual([all[1]])
  })

  test('is last night’s until it ends, when it goes past midnight', () => {
    const late = planned({ date: '2026-11-26', start: '19:00', end: '01:00' })
    expect(tonightOf([late], at('00:59'))).toEqual([late])
    expect(tonightOf([late], at('01:00'))).toEqual([])
    expect(tonightOf([{ ...late, state: 'recorded' }], at('00:30'))).toEqual([])
  })

  test('is about the first that is still open, and about the last when all is done', () => {
    const [done, open] = [planned({ state: 'recorded' }), planned({})]
    expect(firstOpen([done, open])).toBe(open)
    expect(firstOpen([done, { ...done, start: '18:00' }])).toMatchObject({ start: '18:00' })
    expect(firstOpen([])).toBe(undefined)
  })
})

describe('an evening that was recorded on this phone', () => {
  const session = { unit: 'zentra', date: '2026-11-27', participants: { total: 9 } }
  const boxed = (changes: object) =>
    new Map([
      ['tonight', { session, deletes: false, state: 'waiting', last: { madeAt: 5 }, ...changes }],
    ]) as unknown as ReadonlyMap<string, BoxedSession>
  const ahead = [planned({ session: 'tonight' })]

  test('is recorded also while it waits for the network, and after it was told', () => {
    const told = [{ state: 'recorded', participations: 9 }]
    expect(withRecorded(ahead, boxed({}), 10)).toMatchObject(told)
    expect(withRecorded(ahead, boxed({ state: 'accepted' }), 4)).toMatchObject(told)
  })

  test('that was not held says why', () => {
    const cancelled = { ...session, participants: undefined, exception: 'cancelled' }
    expect(withRecorded(ahead, boxed({ session: cancelled }), 10)).toMatchObject([
      { state: 'cancelled', participations: null },
    ])
  })

  test('is as the server says once it has been asked since, and open while it needs its person', () => {
    for (const changes of [{ state: 'accepted' }, { state: 'needs-you' }, { deletes: true }])
      expect(withRecorded(ahead, boxed(changes), 10)).toEqual(ahead)
    expect(withRecorded(ahead, new Map(), 10)).toEqual(ahead)
  })
})
