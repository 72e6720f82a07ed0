import { expect, test } from 'vitest'
import type { Item } from '../../../base/outbox/opened'
import type { ListedTally } from '../../api/tally/schemas'
import { goingOn } from './goingOn'
import { tallyKind } from './tallyBox'

const draft = { unit: 'house', date: '2026-11-27' }
const waiting = (subject: string, changes: Partial<Item> = {}) =>
  ({ subject, kind: tallyKind, state: 'waiting', body: { arrivals: [], draft }, ...changes }) as Item
const listed = (session: string, changes: Partial<ListedTally> = {}) =>
  ({
    ...{ session, state: 'open', unit: 'house', date: '2026-11-27', total: 20, waiting: 20 },
    ...{ plan: 'p', start: '17:00', end: '21:00', form: 'open', version: 1, municipality: '638' },
    ...changes,
  }) as ListedTally
const nothing = { listed: [], items: [], tapped: [], kept: () => undefined, sum: () => undefined }
const none = () => false

test('what waits in the outbox is being counted, also where the server has never heard of it', () => {
  const found = goingOn({ ...nothing, items: [waiting('a'), waiting('a')], sum: () => 4 }, none)
  expect(found).toEqual([{ session: 'a', known: { said: draft, name: null }, date: '2026-11-27', total: 4 }])
})

test('what was tapped in the moment the tab was killed is there, too', () => {
  const known = { said: draft, name: 'Ilta' }
  const found = goingOn({ ...nothing, tapped: ['b'], kept: () => known, sum: () => 1 }, none)
  expect(found).toMatchObject([{ session: 'b', known, total: 1 }])
})

test('an evening is told once, with all that is known of where and when it is', () => {
  const found = goingOn({ ...nothing, listed: [listed('a')], items: [waiting('a')] }, none)
  expect(found).toMatchObject([
    { session: 'a', total: 20, known: { said: { unit: 'house', plan: 'p', start: '17:00', form: 'open' } } },
  ])
})

test('what is recorded, on the server or in the outbox, is not being counted any more', () => {
  const recorded = listed('a', { state: 'recorded' })
  expect(goingOn({ ...nothing, listed: [recorded], items: [waiting('a')] }, none)).toEqual([])
  expect(goingOn({ ...nothing, listed: [listed('b')], items: [waiting('c')] }, () => true)).toEqual([])
  expect(goingOn({ ...nothing, items: [waiting('d', { state: 'accepted' })] }, none)).toEqual([])
})
