/** A figure, or what kind of nothing stands in its place. Missing is never zero. */
export type Cell =
  | { kind: 'value'; value: number }
  | { kind: 'missing' | 'notApplicable' | 'suppressed' | 'notYet' }

/** Closes a choice over kinds: a new kind does not compile until each choice says what it means. */
export function unreachable(never: never): never {
  throw new Error(`not a known kind: ${JSON.stringify(never)}`)
}
