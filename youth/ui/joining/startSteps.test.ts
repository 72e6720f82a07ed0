import { describe, expect, test } from 'vitest'
import type { Joining } from '../../api/joining/schemas'
import { nextStep, startSteps } from './startSteps'

const joining = (step: Joining['step'], beginning: Partial<Joining['beginning']> = {}): Joining => ({
  municipality: '434',
  step,
  agreement: null,
  history: [],
  beginning: {
    units: 0,
    trainingUnit: 'here',
    practised: 0,
    practice: 0,
    recorded: false,
    people: [{ name: 'Ronja', role: 'youth-manager' }],
    publicationDecided: false,
    ...beginning,
  },
})
const next = (of: Joining, decides = true) => nextStep(startSteps(of, decides))

describe('a newcomer is led', () => {
  test('from the agreement to the decision on publishing, one thing at a time', () => {
    expect(next(joining('outside'))).toBeNull()
    expect(next(joining('invited'))).toBe('agreement')
    expect(next(joining('accepted'))).toBe('unit')
    expect(next(joining('accepted', { units: 1 }))).toBe('practise')
    expect(next(joining('accepted', { units: 1, practised: 1 }))).toBe('record')
    expect(next(joining('trying', { units: 1, practised: 1, recorded: true }))).toBe('use')
    expect(next(joining('in-use', { units: 1, practised: 1, recorded: true }))).toBe('publish')
    expect(
      next(joining('in-use', { units: 1, practised: 1, recorded: true, publicationDecided: true })),
    ).toBeNull()
  })

  test('who does not decide practises at once and records when the municipality tries', () => {
    expect(next(joining('invited'), false)).toBeNull()
    expect(next(joining('accepted'), false)).toBe('practise')
    expect(next(joining('accepted', { units: 1, practised: 1 }), false)).toBeNull()
    expect(next(joining('trying', { units: 1, practised: 1 }), false)).toBe('record')
  })
})
