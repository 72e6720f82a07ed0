import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { writeChange } from './writeValue'

const t = ((key: string, { times }: { times: string }) => `${key} ${times}`) as unknown as TFunction

test.each([
  [100, 186, '+86\u00a0%'],
  [100, 99, '−1\u00a0%'],
  [1000, 996, '−0,4\u00a0%'],
  [18_520, 18_518, '0\u00a0%'],
  [10, 100, 'review:change.times 10'],
  [0, 5, ''],
])('a reviewer reads the change from %d to %d as "%s"', (from, to, said) => {
  expect(writeChange({ t, language: 'fi' }, from, to)).toBe(said)
})
