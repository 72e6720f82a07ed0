import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begunSessionIn } from './begunSession'
import { type Draft, emptyDraft } from './draft'

const counted = fc.oneof(fc.nat(5000), fc.constant(Number.NaN))
const drafts = fc
  .record({
    ...{ total: counted, youthMinutes: counted, staffCount: counted, staffMinutes: counted },
    detail: fc.dictionary(fc.constantFrom('13-15 girl', '16-17 unspecified'), fc.nat(200)),
    reflection: fc.string(),
    date: fc.option(fc.constant('2026-11-20'), { nil: undefined }),
    start: fc.option(fc.constant('16:30'), { nil: undefined }),
    held: fc.constantFrom('held', 'cancelled'),
  })
  .map((changes): Draft => ({ ...emptyDraft(undefined, '2026-11-27'), ...changes }) as Draft)

test('a form comes back from the device as it was left, what was empty still empty', () => {
  fc.assert(
    fc.property(drafts, fc.option(fc.nat(9), { nil: undefined }), (draft, version) => {
      const kept = JSON.parse(JSON.stringify({ id: 'x', draft, version }))
      const back = begunSessionIn(kept)
      expect(back).toEqual({ id: 'x', version, draft })
    }),
  )
})

test('what is no form of a session is none', () => {
  for (const kept of [null, undefined, 'x', {}, { id: 'x', draft: { unit: 1 } }])
    expect(begunSessionIn(kept)).toBeNull()
})
