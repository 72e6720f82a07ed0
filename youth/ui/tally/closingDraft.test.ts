import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tallyOf, totalOf } from '../../domain/tally/arrivals'
import { anyArrivals } from '../../domain/testing/anyArrivals'
import { emptyDraft, sessionOf } from '../sessionForm/draft'
import { closingDraft } from './closingDraft'

const empty = emptyDraft(
  { id: '6f1de0a1-b7c9-4e0e-9d5b-3c1a52c0a8f4', environment: 'youth-facility' },
  '2026-11-20',
)
const evening = { date: '2026-11-20', start: '16:00', end: null, form: 'group' }

test('the record of a counted evening counts exactly those who were counted, each as they were', () => {
  fc.assert(
    fc.property(anyArrivals(), (said) => {
      const cells = tallyOf(said)
      const made = sessionOf(closingDraft({ ...evening, cells }, empty))
      if (!('session' in made)) throw new Error('a counted evening misses nothing')
      const { participants, exception } = made.session
      expect(exception).toBe(cells.length ? undefined : 'no-visitors')
      expect(participants?.total).toBe(cells.length ? totalOf(cells) : undefined)
      const noted = cells.filter(({ age, gender }) => age !== 'unspecified' || gender !== 'unspecified')
      expect(participants?.detail ?? []).toHaveLength(noted.length)
      for (const { age, gender, count } of noted)
        expect(participants?.detail).toContainEqual({ age, gender, count })
    }),
  )
})

test('what the tally knows of the clock stands, and the rest is as last time or as usual', () => {
  expect(closingDraft({ ...evening, cells: [] }, empty)).toMatchObject({
    ...{ form: 'group', start: '16:00', end: '21:00' },
    held: 'no-visitors',
  })
})
