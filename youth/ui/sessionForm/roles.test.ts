import { expect, test } from 'vitest'
import { emptyDraft, sessionOf, totalOf } from './draft'
import { countOfRole, withRole } from './roles'

const evening = emptyDraft({ id: 'u', environment: 'youth-facility' }, '2026-11-27')

test('peer leaders and adults are counted beside the ages, and within a total that was typed', () => {
  const rest = withRole(withRole({}, 'peer-leader', 2), 'adult', 1)
  expect(countOfRole(rest, 'peer-leader')).toBe(2)
  expect(countOfRole(rest, 'young-organiser')).toBeNaN()
  expect(totalOf({ ...evening, total: 30, rest })).toBe(30)
  const byAge = { ...evening, by: 'age' as const, detail: { '13-15 unspecified': 12 }, rest }
  expect(totalOf(byAge)).toBe(15)
  expect(sessionOf(byAge)).toMatchObject({ session: { participants: { total: 15 } } })
  expect(totalOf({ ...evening, rest })).toBeNaN()
})

test('a role that is emptied again leaves nothing in the record', () => {
  const rest = withRole(withRole({}, 'adult', 3), 'adult', Number.NaN)
  const made = sessionOf({ ...evening, total: 5, rest })
  expect('session' in made && made.session.participants).toEqual({ total: 5 })
})
