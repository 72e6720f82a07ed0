import { expect, test } from 'vitest'
import type { Fields } from './fields'
import { nextPlace } from './nextPlace'

const field = (number: number | undefined, unlocked = false): Fields[string] =>
  ({ kind: 'number', number, comment: '', version: 1, unlocked }) as Fields[string]
const refs = ['CU901', 'CU902', 'CU903', 'CU904']

test('whoever writes an answer is led to what is empty, and to handing in when nothing is', () => {
  const fields = { CU901: field(1), CU902: field(undefined), CU903: field(3), CU904: field(4) }
  const standing = { refs, fields, isLocked: false, focused: 'CU904' }
  expect(nextPlace(standing)).toEqual({ to: 'empty', ref: 'CU902' })
  expect(nextPlace({ ...standing, fields: { ...fields, CU902: field(2) } })).toEqual({ to: 'hand-in' })
})

test('whoever has to correct is led from one opened value to the next, and then to handing in', () => {
  const fields = { CU901: field(1), CU902: field(2, true), CU903: field(undefined), CU904: field(4, true) }
  const at = (focused: string | undefined) => nextPlace({ refs, fields, isLocked: true, focused })
  expect(at(undefined)).toEqual({ to: 'opened', ref: 'CU902' })
  expect(at('CU901')).toEqual({ to: 'opened', ref: 'CU902' })
  expect(at('CU902')).toEqual({ to: 'opened', ref: 'CU904' })
  expect(at('CU904')).toEqual({ to: 'hand-in' })
})
