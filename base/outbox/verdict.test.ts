import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../endpoints/client'
import { pauseAfter, verdictOf } from './verdict'

const refusal = (status: number, type = '/problems/some') =>
  new Refusal(status, { type, title: 'No', detail: 'No.' })

test('no answer, a timeout and a broken answer mean: nobody is there', () => {
  for (const error of [new Refusal(0, null), new DOMException('', 'TimeoutError'), new SyntaxError()])
    expect(verdictOf(error)).toEqual({ kind: 'no-answer' })
})

test('whatever a server or something before it says while it is not well, nothing is given up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 500, max: 599 }), fc.boolean(), (status, told) => {
      expect(verdictOf(told ? refusal(status) : new Refusal(status, null))).toEqual({ kind: 'later' })
    }),
  )
  for (const status of [408, 425, 429]) expect(verdictOf(refusal(status))).toEqual({ kind: 'later' })
  // A captive portal or a proxy knows no problem documents.
  for (const status of [403, 404, 413])
    expect(verdictOf(new Refusal(status, null))).toEqual({ kind: 'later' })
})

test('an expired sign-in, or another one, lets the write wait for its person', () => {
  expect(verdictOf(refusal(401))).toEqual({ kind: 'sign-in' })
  expect(verdictOf(refusal(409, '/problems/other-person'))).toEqual({ kind: 'sign-in' })
})

test('a refusal in words is for the person to read', () => {
  for (const status of [400, 403, 404, 409, 410, 412, 413, 422])
    expect(verdictOf(refusal(status))).toMatchObject({ kind: 'needs-you', status, document: { title: 'No' } })
})

test('pauses grow, are never nothing and never longer than three minutes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, random) => {
        const pause = pauseAfter(failures, random)
        expect(pause).toBeGreaterThanOrEqual(500)
        expect(pause).toBeLessThanOrEqual(150_000)
      },
    ),
  )
  expect(pauseAfter(1, 0.5)).toBe(1000)
  expect(pauseAfter(4, 0.5)).toBe(8000)
})
