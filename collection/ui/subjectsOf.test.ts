import { expect, test } from 'vitest'
import type { Me } from '../../base/people/api/schemas'
import { bodyPermission, subjectPermission } from '../domain/permissions'
import { subjectsOf } from './subjectsOf'

const whoMay = (...permissions: string[]) =>
  ({ permissions: Object.fromEntries(permissions.map((one) => [one, {}])) }) as unknown as Me

test('one who answers for everything has every subject, others theirs', () => {
  const { culture, youth } = subjectPermission
  expect(subjectsOf(whoMay(culture, youth), subjectPermission)).toEqual(['culture', 'youth'])
  expect(subjectsOf(whoMay(youth), subjectPermission)).toEqual(['youth'])
  expect(subjectsOf(whoMay(culture, bodyPermission.youth), subjectPermission)).toEqual(['culture'])
  expect(subjectsOf(whoMay(culture, bodyPermission.youth), subjectPermission, bodyPermission)).toEqual([
    'culture',
    'youth',
  ])
})
