import { expect, test } from 'vitest'
import { draftOfOpening, likeMonday, openingOfDraft } from './openingDraft'

const clock = (time: string) => time.replace(':', '.')
const spans = [
  { weekday: 1, start: '14:00', end: '17:00' },
  { weekday: 1, start: '18:00', end: '20:30' },
  { weekday: 5, start: '18:00', end: '00:00' },
]

test('hours come out of the form as they went in', () => {
  const draft = draftOfOpening({ season: 'autumn', spans }, '2026-11-27', clock)
  expect(draft.days).toEqual(['14–17, 18–20.30', '', '', '', '18–24', '', ''])
  expect(openingOfDraft(draft, 'house')).toEqual({
    opening: { unit: 'house', season: 'autumn', from: '2026-11-27', spans },
  })
  const closed = draftOfOpening({ season: 'summer', spans: [] }, '2026-06-08', clock)
  expect(openingOfDraft(closed, 'house')).toMatchObject({ opening: { season: 'summer', spans: [] } })
})

test('Monday goes over to the other weekdays, and leaves the weekend', () => {
  expect(likeMonday(['14–20', '', '15–21', '', '', '12–18', ''])).toEqual([
    ...Array(5).fill('14–20'),
    '12–18',
    '',
  ])
})

test('a week with nothing in it is no closed season, and what cannot be read is named', () => {
  const empty = draftOfOpening(undefined, undefined, clock)
  expect(openingOfDraft(empty, 'house')).toEqual({ missing: ['from', 'weekday-1'], unread: [] })
  expect(
    openingOfDraft({ ...empty, from: '2026-11-27', days: ['14', '', '', '', '', '', ''] }, 'house'),
  ).toEqual({ missing: [], unread: ['weekday-1'] })
})
