import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Replied, whyUnanswered } from './unanswered'

const accepted: Replied = { answered: true, onTime: true, accepted: true, waiting: false, nil: false }
const waiting: Replied = { ...accepted, answered: false, accepted: false, waiting: true }
const silent: Replied = { ...waiting, waiting: false }
const nil: Replied = { ...accepted, nil: true }
const final = { state: 'final', addsUp: true } as const
const why = (replies: (Replied | undefined)[], of = {}) =>
  whyUnanswered(replies, { ...final, ...of }).note?.fi

test('what keeps an answer out of a release is what that release waits for', () => {
  expect(why([waiting])).toBe('Vastausta ei ollut vielä tarkistettu')
  expect(why([waiting], { state: 'preliminary' })).toBe('Vastausta ei ollut vielä hyväksytty')
})

test('of municipalities that are one today the one that lacks is told of, and what they leave apart is not added up', () => {
  expect(why([accepted, waiting])).toBe('Vastausta ei ollut vielä tarkistettu')
  expect(why([accepted, silent])).toBe('Kunta ei vastannut')
  expect(why([nil, undefined])).toBe('Kunnalta ei kysytty')
  expect(why([nil, nil])).toBe('Kunnalla ei ole ilmoitettavaa')
  expect(why([nil, accepted])).toBe('Kunta ei vastannut tähän kysymykseen')
  expect(why([accepted, accepted], { addsUp: false })).toBe(
    'Yhdistyneiden kuntien lukuja ei voi laskea yhteen',
  )
})

test('nobody who has answered is said not to have', () => {
  const replies = fc.array(fc.constantFrom(accepted, waiting, nil), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(replies, fc.boolean(), (some, addsUp) => {
      expect(why(some, { addsUp })).not.toBe('Kunta ei vastannut')
    }),
  )
})
