import type { StoredSession } from '../../../db/sessions/sessions'
import type { SessionContent } from '../../sessions/session'
import type { AcceptedRow } from '../rows/readRows'
import { importedId } from '../sessionId'
import type { Group } from './groups'

/**
 * What becomes of a row: it is `new`; it is there already, word for word; something else is there in its place and is
 * left alone; it was deleted after a former import, and stays so; or it would be new, but its month is `locked`.
 */
export const outcomes = ['new', 'there', 'differs', 'deleted', 'locked'] as const
export type Outcome = (typeof outcomes)[number]
export type Planned = { row: AcceptedRow; outcome: Outcome; id: string }

/** The ids that a group's sessions have if an import made them. */
export const idsOf = ({ key, rows }: Group): string[] => rows.map((_, ordinal) => importedId(key, ordinal))

// The list of codes that a record was made with is no content of a sheet.
const said = (content: SessionContent) => JSON.stringify({ ...content, codes: '' })

/**
 * Pairs the rows of a group with what is stored: first those that say the same, then the rest with what is there in
 * their place, and tombstones last. Each stored session stands for one row, so that two groups that met on the same
 * evening are two. Rows that remain are new, each with the first id of the group that nobody has.
 */
export function planGroup(group: Group, stored: readonly StoredSession[]): Planned[] {
  const free = new Set(stored)
  const planned = new Map<AcceptedRow, Planned>()
  const pair = (row: AcceptedRow, session: StoredSession | undefined, outcome: Outcome) => {
    if (!session) return
    free.delete(session)
    planned.set(row, { row, outcome, id: session.id })
  }
  const rest = () => group.rows.filter((row) => !planned.has(row))
  for (const row of rest()) {
    const same = [...free].find((one) => !one.deleted && said(one.content) === said(row.content))
    pair(row, same, 'there')
  }
  for (const row of rest())
    pair(
      row,
      [...free].find((one) => !one.deleted),
      'differs',
    )
  for (const row of rest()) pair(row, [...free][0], 'deleted')

  const taken = new Set(stored.map(({ id }) => id))
  const ids = idsOf(group).filter((id) => !taken.has(id))
  for (const row of rest()) {
    const id = ids.shift()
    if (!id) throw new Error('a group has an id for each of its rows')
    planned.set(row, { row, outcome: 'new', id })
  }
  return group.rows.flatMap((row) => planned.get(row) ?? [])
}
