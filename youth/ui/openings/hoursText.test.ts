import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyClocks } from '../../domain/testing/anyHours'
import { readHours, writeHours } from './hoursText'

test('hours are read as people write them', () => {
  const one = [{ start: '14:00', end: '20:00' }]
  for (const text of [
    '14–20',
    '14-20',
    ' 14 - 20 ',
    '14 20',
    '14.00–20.00',
    '14:00-20:00',
    '1420',
    '14002000',
  ])
    expect([text, readHours(text)]).toEqual([text, one])
  expect(readHours('14.30–17, 18-24')).toEqual([
    { start: '14:30', end: '17:00' },
    { start: '18:00', end: '00:00' },
  ])
  expect(readHours('')).toEqual([])
  expect(readHours('  ')).toEqual([])
})

test('what cannot be read is not taken for a closed day', () => {
  for (const text of ['14', '14–', '25–26', '14–20–22', 'auki', '14-20,', '143020', '14-20 koululaisille'])
    expect([text, readHours(text)]).toEqual([text, undefined])
})

test('hours that are written are read again, in each language', () => {
  fc.assert(
    fc.property(fc.array(anyClocks, { maxLength: 3 }), fc.constantFrom('.', ':'), (spans, mark) => {
      expect(readHours(writeHours(spans, (time) => time.replace(':', mark)))).toEqual(spans)
    }),
  )
})
