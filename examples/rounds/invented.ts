import type { Value } from '../../collection/domain/value'

/** An invented answer or register figure of the demo world. */
export type Invented = { municipality: string; ref: string; value: Value; comment: string }

/** Writes down one answer of a municipality. */
export type Put = (ref: string, value: Value, comment?: string) => void

export const number = (value: number): Value => ({ kind: 'number', number: value })
export const estimated = (value: number): Value => ({ kind: 'estimated', number: value })
export const choices = (...codes: string[]): Value => ({ kind: 'number', choices: codes })
export const notApplicable: Value = { kind: 'notApplicable' }
export const missing: Value = { kind: 'missing' }
