import { cellText, type SheetCell } from '../../../../base/sheets/sheet'
import type { Meaning } from '../mapping/meanings'
import type { ColumnOf, Columns } from './columns'
import type { Reason } from './reason'
import { type Read, troubleOfNothing } from './values'

/** Reads the cells of a row and keeps every trouble, not only the first. */
export function cellReader(cells: readonly SheetCell[], columns: Columns) {
  const reasons: Reason[] = []
  const troubled = new Set<Meaning>()
  const cellAt = (place: ColumnOf | undefined) => (place ? cells[place.column] : undefined)

  function complain(trouble: string, means: Meaning, place = columns.of(means)) {
    troubled.add(means)
    const value = cellText(cellAt(place)).slice(0, 60)
    const reason = trouble === 'required' ? trouble : `youth-import:reason.${trouble}`
    reasons.push({ reason, means, ...(place && { heading: place.heading }), ...(value && { value }) })
  }

  return {
    reasons,
    complain,
    isTroubled: (...asked: Meaning[]) => asked.some((means) => troubled.has(means)),
    text: (means: Meaning, place = columns.of(means)) => cellText(cellAt(place)),
    /** The value of a column, null where it says nothing or cannot be read: that has then been told. */
    take<T>(
      means: Meaning,
      read: (cell: SheetCell | undefined) => Read<T>,
      place = columns.of(means),
    ): T | null {
      const found = read(cellAt(place))
      if (found && 'trouble' in found) complain(found.trouble, means, place)
      return found && 'value' in found ? found.value : null
    },
    /** What a session cannot be without: its absence is told, unless another trouble explains it. */
    need<T>(means: Meaning, value: T | null | undefined, ...explainedBy: Meaning[]): T | null {
      const isExplained = [means, ...explainedBy].some((one) => troubled.has(one))
      if ((value === null || value === undefined) && !isExplained)
        complain(troubleOfNothing(cellAt(columns.of(means))), means)
      return value ?? null
    },
  }
}
export type CellReader = ReturnType<typeof cellReader>
