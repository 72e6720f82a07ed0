import { groupBy } from '../../../../base/groupBy'

/** Places under their first letters, both in order. */
export function byLetter<T extends { name: string }>(places: readonly T[]): [string, T[]][] {
  return [...groupBy(places, ({ name }) => name.slice(0, 1).toUpperCase())]
}
