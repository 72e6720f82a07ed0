import type { AcceptedRow } from '../rows/readRows'
import { keyOfSession } from '../sessionId'

/** The rows of a sheet that say the same of where, when and in which form: mostly one, in the sheet's order. */
export type Group = { key: string; rows: readonly AcceptedRow[] }

/** The rows by what tells their sessions apart, the earliest first. */
export function groupRows(rows: readonly AcceptedRow[]): Group[] {
  const groups = new Map<string, AcceptedRow[]>()
  for (const row of rows) {
    const key = keyOfSession(row.unit.municipality, row.content)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, rows]) => ({ key, rows }))
}

/** Whole groups together, about `size` rows each: what one transaction takes. */
export function chunksOf(groups: readonly Group[], size = 500): Group[][] {
  const chunks: Group[][] = []
  let room = 0
  for (const group of groups) {
    if (room <= 0) {
      chunks.push([])
      room = size
    }
    chunks.at(-1)?.push(group)
    room -= group.rows.length
  }
  return chunks
}
