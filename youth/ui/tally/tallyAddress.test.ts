import { expect, test } from 'vitest'
import { draftIn } from './keptDraft'
import { tallyAddress } from './tallyAddress'

const evening = {
  ...{ unit: 'u', plan: 'p', date: '2026-11-27', start: '17:00', end: '21:00' },
  form: 'open',
} as const

test('what an address says of an evening is what the counting screen reads from it', () => {
  const address = tallyAddress('s', evening, 'Perjantain ilta & pelit')
  expect(draftIn(address.split('?')[1] ?? '')).toEqual({ said: evening, name: 'Perjantain ilta & pelit' })
})

test('what is not known of an evening is not guessed', () => {
  const address = tallyAddress('s', { ...evening, unit: null, plan: null, start: null })
  expect(address).not.toContain('null')
  expect(draftIn(address.split('?')[1] ?? '')).toBeUndefined()
  expect(draftIn('')).toBeUndefined()
})
