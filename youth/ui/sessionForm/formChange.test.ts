import { describe, expect, test } from 'vitest'
import type { StoredSession } from '../../api/sessions/schemas'
import { sameAs } from './before'
import { type Draft, draftOf, emptyDraft, sessionOf, totalOf } from './draft'
import { withInitiatives } from './FurtherFields'
import { asOtherForm, environmentOf } from './formChange'
import { untakenIn } from './ofForm'
import { isOneMeeting } from './oneMeeting'
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

describe('what a form of work does not take', () => {
  const words: Draft = {
    ...evening,
    total: 3,
    tags: ['wellbeing'],
    reflection: 'Pitkä keskustelu.',
    rest: {
      ...{ localTags: ['mopokortti'], rating: 4, goals: 'met', partners: ['4H'] },
      answers: [{ question: house.id, value: 1 }],
    },
  }
  const sent = (draft: Draft) => {
    const result = sessionOf(draft)
    return 'session' in result ? result.session : undefined
  }

  test.each(['individual', 'information'] as const)(
    'is no note beside a tally (%s): it is named, not sent, and there again for another form',
    (form) => {
      const tally = asOtherForm(words, words, { ...evening, form })
      expect(untakenIn(tally)).toEqual([
        ...['tags', 'localTags', 'rating', 'goals', 'answers', 'partners', 'reflection'],
      ])
      expect(sent(tally)).toMatchObject({ form, participants: { total: 3 }, reflection: '' })
      for (const field of ['tags', 'localTags', 'rating', 'goals', 'answers', 'partners'])
        expect(sent(tally)).not.toHaveProperty(field)
      const back = asOtherForm(tally, tally, evening)
      expect([untakenIn(back), sent(back)]).toEqual([[], sent(words)])
    },
  )

  test('is not taken over from a former evening that still has it', () => {
    const former = { ...sent(words), form: 'individual' } as unknown as StoredSession
    expect(sent(sameAs(former, '2026-12-04'))).toMatchObject({
      date: '2026-12-04',
      participants: { total: 3 },
    })
    expect(sent(sameAs(former, '2026-12-04'))).not.toHaveProperty('tags')
  })

  test('is not the field of another form: it counts nobody, is named and not sent', () => {
    const counselling: Draft = {
      ...evening,
      form: 'information',
      rest: { contacts: [{ way: 'phone', count: 7 }], area: 'Keskusta', provider: 'other' },
    }
    expect(untakenIn(counselling)).toEqual(['area', 'provider'])
    const open = asOtherForm(counselling, counselling, evening)
    expect(untakenIn(open)).toEqual(['contacts', 'area', 'provider'])
    expect([totalOf(counselling), totalOf(open)]).toEqual([7, Number.NaN])
    expect(sent({ ...open, total: 7 })).toEqual(sent({ ...evening, total: 7 }))
  })

  test('stays in a record of another system that says more than our form shows, until its form is changed', () => {
    const stored = {
      ...{ unit: house.id, form: 'open', date: '2026-11-27', start: '17:00', end: '21:00' },
      participants: { total: 9, online: [{ channel: 'chat', active: 2, passive: 0 }] },
      area: 'Keskusta',
    } as unknown as StoredSession
    const draft = draftOf(stored)
    expect([untakenIn(draft), sent(draft)]).toMatchObject([
      [],
      { area: 'Keskusta', participants: stored.participants },
    ])
    expect(sent({ ...draft, form: 'street' })).toMatchObject({ area: 'Keskusta' })
  })
})

test('what was answered to the unit’s own questions stays when an evening is corrected', () => {
  const answers = [{ question: '0b4b2f8e-6f3e-4c1c-9f58-1d9f6f3c9b11', value: 1 }]
  const { unit, date, start, end } = { ...evening, unit: house.id }
  const stored = { unit, form: 'open', date, start, end, participants: { total: 3 }, answers }
  expect(sessionOf({ ...draftOf(stored as unknown as StoredSession), total: 4 })).toMatchObject({
    session: { answers },
  })
})

test('of initiatives one may be known and the other not', () => {
  expect(withInitiatives(undefined, 'made', 3)).toEqual({ made: 3 })
  expect(withInitiatives({ made: 3 }, 'answered', 0)).toEqual({ made: 3, answered: 0 })
  expect(withInitiatives({ made: 3 }, 'made', Number.NaN)).toBeUndefined()
})

test('a tally that reads as one meeting is said to, and a day of several or of several hours is not', () => {
  const meeting: Draft = { ...evening, form: 'individual', start: '17:00', end: '17:30', total: 1 }
  expect(isOneMeeting(meeting)).toBe(true)
  for (const changes of [
    { total: 4 },
    { end: '21:00' },
    { endDate: '2026-11-30' },
    { form: 'open' as const },
    { total: Number.NaN },
    { held: 'no-visitors' as const },
  ])
    expect(isOneMeeting({ ...meeting, ...changes })).toBe(false)
})
