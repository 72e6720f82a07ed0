import { describe, expect, test } from 'vitest'
import { occurrences } from './occurrences'
import { type RecordedSession, stateOccurrences } from './states'

const plan = (changes = {}) => ({
  id: '0b0e4a52-0d3b-4a8e-9f0f-0d6a9b0f4c11',
  unit: 'house',
  group: null as string | null,
  form: 'open',
  weekdays: [5],
  everyWeeks: 1,
  firstDay: '2026-01-01',
  lastDay: null,
  start: '17:00',
  end: '21:00',
  ...changes,
})
const friday = '2026-11-20'
const planned = (...plans: ReturnType<typeof plan>[]) =>
  occurrences(plans.length ? plans : [plan()], [], friday, friday)
const session = (changes: Partial<RecordedSession> = {}): RecordedSession => ({
  id: 'someone’s own',
  unit: 'house',
  group: null,
  form: 'open',
  date: friday,
  start: '17:00',
  end: '21:00',
  exception: null,
  participants: 30,
  ...changes,
})
const none = { counting: new Set<string>(), known: new Set<string>() }
const states = (
  of: ReturnType<typeof planned>,
  sessions: RecordedSession[],
  now = '2026-11-21T10:00',
  besides = {},
) => stateOccurrences(of, sessions, now, { ...none, ...besides }).map(({ state }) => state)

describe('a planned evening', () => {
  test('is ahead all of its own day, and missing the next morning', () => {
    expect(states(planned(), [], '2026-11-19T12:00')).toEqual(['ahead'])
    expect(states(planned(), [], '2026-11-20T23:59')).toEqual(['ahead'])
    expect(states(planned(), [], '2026-11-21T00:00')).toEqual(['missing'])
  })

  test('that goes past midnight is not missing before it ends', () => {
    const late = planned(plan({ start: '19:00', end: '01:00' }))
    expect(states(late, [], '2026-11-21T00:59')).toEqual(['ahead'])
    expect(states(late, [], '2026-11-21T01:00')).toEqual(['missing'])
    expect(states(late, [], '2026-11-22T00:30')).toEqual(['missing'])
  })

  test('tells held, nobody came, cancelled and closed apart', () => {
    const id = planned()[0]?.session ?? ''
    for (const exception of ['no-visitors', 'cancelled', 'closed'] as const)
      expect(states(planned(), [session({ id, exception })])).toEqual([exception])
    expect(states(planned(), [session({ id })])).toEqual(['recorded'])
  })

  test('is being counted while its tally is open, and recorded after that', () => {
    const counting = new Set([planned()[0]?.session ?? ''])
    expect(states(planned(), [], '2026-11-20T18:00', { counting })).toEqual(['counting'])
    expect(states(planned(), [session()], '2026-11-20T18:00', { counting })).toEqual(['recorded'])
  })

  test('keeps its session when that was held on another day', () => {
    const moved = session({
      id: planned()[0]?.session ?? '',
      date: '2026-11-22',
      start: '12:00',
      end: '15:00',
    })
    expect(states(planned(), [moved])).toEqual(['recorded'])
  })

  test('is recorded by what was recorded without its plan, each session once, the nearest in time', () => {
    expect(states(planned(), [session()])).toEqual(['recorded'])
    expect(states(planned(), [session({ form: 'group' })])).toEqual(['missing'])
    expect(states(planned(), [session({ unit: 'other' })])).toEqual(['missing'])
    const early = plan({ id: '4b0e4a52-0d3b-4a8e-9f0f-0d6a9b0f4c11', start: '12:00', end: '15:00' })
    expect(states(planned(early, plan()), [session({ start: '12:30', end: '15:00' })])).toEqual([
      'recorded',
      'missing',
    ])
  })

  test('is not recorded by the session of another group, nor by one planned for another day', () => {
    const girls = planned(plan({ form: 'group', group: 'girls' }))
    expect(states(girls, [session({ form: 'group', group: 'boys' })])).toEqual(['missing'])
    expect(states(girls, [session({ form: 'group', group: 'girls' })])).toEqual(['recorded'])
    expect(states(planned(), [session()], undefined, { known: new Set(['someone’s own']) })).toEqual([
      'missing',
    ])
  })

  test('of closed doors is closed, unless something was recorded all the same', () => {
    const shut = planned().map((one) => ({ ...one, closed: true }))
    expect(states(shut, [])).toEqual(['closed'])
    expect(states(shut, [session()])).toEqual(['recorded'])
  })
})
