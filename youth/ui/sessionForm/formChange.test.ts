import { describe, expect, test } from 'vitest'
import { type Draft, emptyDraft } from './draft'
import { asOtherForm, environmentOf } from './formChange'
import { staffTime, withStaffTime } from './staffTime'

const house = { id: 'u', environment: 'youth-facility' } as const
const evening: Draft = { ...emptyDraft(house, '2026-11-27'), staffCount: 2, staffMinutes: 480 }
const change = (draft: Draft, changes: Partial<Draft>) => withStaffTime(draft, { ...draft, ...changes })

describe('a worker who chooses another form of work', () => {
  const camp: Draft = {
    ...emptyDraft(house, '2026-11-27'),
    form: 'camp',
    environment: environmentOf('camp', house),
  }

  test('gets that form’s place and nobody’s working time', () => {
    expect(asOtherForm(evening, evening, camp)).toMatchObject({
      form: 'camp',
      environment: 'camp-site',
      staffCount: Number.NaN,
      staffMinutes: Number.NaN,
    })
    expect(environmentOf('digital', house)).toBe('online')
    expect(environmentOf('event', house)).toBe('')
    expect(environmentOf('group', house)).toBe('youth-facility')
  })

  test('keeps what was typed', () => {
    const typed = { ...evening, start: '12:00', staffCount: 4 }
    expect(asOtherForm(typed, evening, camp)).toMatchObject({
      start: '12:00',
      end: '21:00',
      staffCount: 4,
    })
    const breaks = { ...camp, start: '11:00', end: '11:45' }
    expect(asOtherForm(typed, evening, breaks)).toMatchObject({ start: '12:00', end: '21:00' })
  })
})

describe('the time of the staff', () => {
  test('follows the clock and the number', () => {
    expect(change(evening, { end: '20:00' }).staffMinutes).toBe(360)
    expect(change(evening, { staffCount: 3 }).staffMinutes).toBe(720)
    expect(change(emptyDraft(house, '2026-11-27'), { staffCount: 2 }).staffMinutes).toBe(480)
  })

  test('stands where it was typed, and is not invented where a record left it out', () => {
    const typed = change(evening, { staffMinutes: 500 })
    expect(change(typed, { end: '20:00' }).staffMinutes).toBe(500)
    expect(change({ ...evening, staffMinutes: Number.NaN }, { end: '20:00' }).staffMinutes).toBeNaN()
  })

  test('is that of the programme where a record covers days, and unknown until it is said', () => {
    const days = change(evening, { endDate: '2026-11-30' })
    expect(days.staffMinutes).toBeNaN()
    expect(change(days, { rest: { activeMinutes: 600 } }).staffMinutes).toBe(1200)
    expect(staffTime(change(days, { endDate: undefined }))).toBe(480)
  })
})
