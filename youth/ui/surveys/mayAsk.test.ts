import { expect, test } from 'vitest'
import { mayAsk } from './mayAsk'

const today = '2026-11-27'
const evening = { date: '2026-11-26', form: 'open' }

test('young people are asked of an evening that they remember', () => {
  expect(mayAsk(evening, today)).toBe(true)
  expect(mayAsk({ ...evening, date: today }, today)).toBe(true)
  expect(mayAsk({ ...evening, date: '2026-01-30' }, today)).toBe(false)
})

test('nobody is asked of what was not held, nor of a camp as if it were an evening', () => {
  expect(mayAsk({ ...evening, exception: 'cancelled' }, today)).toBe(false)
  expect(mayAsk({ ...evening, form: 'camp' }, today)).toBe(false)
  expect(mayAsk({ ...evening, form: 'event', endDate: today }, today)).toBe(false)
})
