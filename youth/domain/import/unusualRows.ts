import { isUnusual, neverUnusual } from '../sessions/unusualCount'
import type { Planned } from './record/plan'
import type { RowPlace } from './rows/readRows'

const kindOf = ({ unit, form }: Planned['row']['content']) => `${unit} ${form}`

/** Rows to be recorded of which it is asked whether so many were there, each beside the sheet's others of its unit and form. */
export function unusualRows(planned: readonly Planned[]): (RowPlace & { count: number })[] {
  const counts = new Map<string, number[]>()
  for (const { row } of planned) {
    const known = counts.get(kindOf(row.content)) ?? []
    counts.set(kindOf(row.content), known)
    known.push(row.content.participants ?? 0)
  }
  return planned.flatMap(({ row: { tab, row, content }, outcome }) => {
    const count = content.participants ?? 0
    if (outcome !== 'new' || count <= neverUnusual) return []
    const all = counts.get(kindOf(content)) ?? []
    return isUnusual(count, content.form, all.toSpliced(all.indexOf(count), 1)) ? [{ tab, row, count }] : []
  })
}
