import type { Value } from '../value'

type Empty = Extract<Value, { kind: 'missing' | 'notApplicable' }>
export type GivenValue = Exclude<Value, Empty>

/** Whether a value carries an answer: a number or a choice, and not that there is none. */
export const isGiven = (value: Value): value is GivenValue =>
  value.kind !== 'missing' && value.kind !== 'notApplicable'
