import { array, assert, constant, double, oneof, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftLike, keptOf } from './draftLike'

const first = { unit: 'zentra', days: ['', ''], from: '2026-11-27' as string | undefined, members: 12 }
/** Through what seals it: JSON. */
const through = (draft: object) => JSON.parse(JSON.stringify(keptOf(draft)))

describe('a form that was begun', () => {
  test('comes back as it stood, also what was emptied in it', () => {
    const draft = record({
      unit: string(),
      days: array(string()),
      from: oneof(string(), constant(undefined)),
      members: oneof(double({ noNaN: true, noDefaultInfinity: true, min: 0 }), constant(Number.NaN)),
    })
    assert(
      property(draft, (typed) => {
        expect(draftLike(first, through(typed))).toEqual(typed)
      }),
    )
  })

  test('with other fields than the form has is not brought back', () => {
    const { members: _, ...fewer } = first
    expect(draftLike(first, through(fewer))).toBeNull()
    expect(draftLike(first, through({ ...first, more: '' }))).toBeNull()
  })

  test('whose fields held something else is not brought back', () => {
    expect(draftLike(first, through({ ...first, days: 'ma 15-20' }))).toBeNull()
    expect(draftLike(first, through({ ...first, unit: 1 }))).toBeNull()
  })
})
