import { describe, expect, test } from 'vitest'
import type { StoredSession } from '../../api/sessions/schemas'
import { beginningIn, filledFrom, lastLike, sameAs } from './before'
import { emptyDraft, sessionOf, totalOf } from './draft'

const stored = (changes: Partial<StoredSession>): StoredSession => ({
  id: 'a',
  version: 1,
  municipality: '638',
  unit: 'u',
  form: 'open',
  date: '2026-11-20',
  start: '17:00',
  end: '21:00',
  participants: {
    total: 38,
    detail: [{ age: '13-15', gender: 'unspecified', role: 'participant', count: 18 }],
  },
  staff: { count: 2, minutes: 480 },
  tags: ['games'],
  reflection: 'Hyvä ilta',
  codes: '2026.1',
  startsAt: '',
  endsAt: '',
  minutes: 240,
  recordedBy: 'p',
  recordedAt: '',
  changedAt: '',
  ...changes,
})

describe('a worker who records what is much like before', () => {
  test('is offered the same weekday first, and never an evening that was not held', () => {
    const friday = stored({ id: 'friday', date: '2026-11-20' })
    const monday = stored({ id: 'monday', date: '2026-11-23' })
    const cancelled = stored({ id: 'cancelled', date: '2026-11-27', exception: 'cancelled' })
    expect(lastLike([cancelled, monday, friday], '2026-12-04')?.id).toBe('friday')
    expect(lastLike([cancelled, monday, friday], '2026-12-02')?.id).toBe('monday')
    expect(lastLike([cancelled], '2026-12-04')).toBeUndefined()
  })

  test('is offered the last other evening, never what was recorded of the same day', () => {
    const today = stored({ id: 'today', date: '2026-11-27' })
    const monday = stored({ id: 'monday', date: '2026-11-23' })
    const friday = stored({ id: 'friday', date: '2026-11-20' })
    expect(lastLike([today, monday, friday], '2026-11-27')?.id).toBe('friday')
    expect(lastLike([today, monday], '2026-11-27')?.id).toBe('monday')
    expect(lastLike([today], '2026-11-27')).toBeUndefined()
  })

  test('gets the same counts under a new date, without the words of that evening', () => {
    const draft = sameAs(stored({}), '2026-11-27')
    expect(totalOf(draft)).toBe(38)
    expect(sessionOf(draft)).toMatchObject({
      session: { date: '2026-11-27', participants: { total: 38 }, tags: ['games'], reflection: '' },
    })
  })

  test('gets a total that follows the ages where all were counted, and one that stands where not', () => {
    const cell = (age: '9-12' | '13-15', count: number) =>
      ({ age, gender: 'girl', role: 'participant', count }) as const
    const whole = sameAs(
      stored({ participants: { total: 20, detail: [cell('9-12', 5), cell('13-15', 15)] } }),
      '2026-11-27',
    )
    expect(totalOf(whole)).toBe(20)
    expect(totalOf({ ...whole, detail: { ...whole.detail, '9-12 girl': 2 } })).toBe(17)
    const part = sameAs(stored({ participants: { total: 38, detail: [cell('9-12', 5)] } }), '2026-11-27')
    expect(totalOf({ ...part, detail: { '9-12 girl': 2 } })).toBe(38)
  })

  test('gets a staff’s time of this evening’s length, never last time’s', () => {
    const empty = emptyDraft(undefined, '2026-11-27')
    const prepared = stored({ staff: { count: 2, minutes: 600 } })
    expect(filledFrom(prepared, empty)).toMatchObject({ staffCount: 2, staffMinutes: 480 })
    const camp = stored({
      form: 'camp',
      end: '19:00',
      endDate: '2026-11-24',
      staff: { count: 2, minutes: 540 },
    })
    expect(filledFrom(camp, empty)).toMatchObject({ staffCount: 2, staffMinutes: Number.NaN })
  })

  test('does not get yesterday’s visitors by merely opening the form', () => {
    const draft = filledFrom(stored({}), emptyDraft(undefined, '2026-11-27'))
    expect(draft).toMatchObject({ start: '17:00', staffCount: 2, by: 'age', detail: {} })
    expect(sessionOf(draft)).toEqual({ missing: ['participants.total'] })
  })
})

describe('a worker who chooses another house', () => {
  const house = { id: 'u', environment: 'youth-facility' } as const
  const sessions = [
    stored({ id: 'event', form: 'event', date: '2026-11-26', start: '12:00', end: '15:00' }),
    stored({ id: 'open', form: 'open', date: '2026-11-20', start: '15:00', end: '19:00' }),
  ]
  const asked = { date: '2026-12-03', form: 'open' } as const

  test('gets that house’s last time, of the form that was chosen where one was', () => {
    const last = beginningIn(house, sessions, { ...asked, isChosen: false })
    expect(last).toMatchObject({ draft: { form: 'event', start: '12:00' }, former: { id: 'event' } })
    const chosen = beginningIn(house, sessions, { ...asked, isChosen: true })
    expect(chosen).toMatchObject({ draft: { form: 'open', start: '15:00' }, former: { id: 'open' } })
  })

  test('gets nobody else’s clock and staff where nothing was recorded there', () => {
    const { draft, former } = beginningIn(house, [], { ...asked, form: 'street', isChosen: false })
    expect([draft.unit, draft.form, draft.environment, draft.staffCount, former]).toEqual([
      'u',
      'street',
      'street',
      Number.NaN,
      undefined,
    ])
  })
})
