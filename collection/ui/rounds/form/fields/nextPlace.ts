import { type Fields, valueIn } from './fields'

/** Where whoever is in a form goes next: to a value, or to handing the answer in. */
export type NextPlace = { to: 'opened' | 'empty'; ref: string } | { to: 'hand-in' }

type Standing = {
  /** All fields, from the section that is shown on. */
  refs: readonly string[]
  fields: Fields
  /** Whether the answer is locked but for what has been opened in it. */
  isLocked: boolean
  /** The field that was last in hand. */
  focused: string | undefined
}

/**
 * In a locked answer the opened values one after the other, and then handing in; in one that is being written the next
 * empty field, and handing in where none is left.
 */
export function nextPlace({ refs, fields, isLocked, focused }: Standing): NextPlace {
  if (!isLocked) {
    const empty = refs.find((ref) => fields[ref] && !valueIn(fields[ref]))
    return empty === undefined ? { to: 'hand-in' } : { to: 'empty', ref: empty }
  }
  const opened = refs.filter((ref) => fields[ref]?.unlocked)
  const next = opened[opened.indexOf(focused ?? '') + 1]
  return next === undefined ? { to: 'hand-in' } : { to: 'opened', ref: next }
}
