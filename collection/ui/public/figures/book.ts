import type { Cell } from '../../../../base/cells/cell'
import type { Words } from '../../../../base/language/language'
import type { PublishedCell } from '../../../../statistics/table'

/** A published figure, or what kind of nothing it is, with its note. */
export type Figure = { cell: Cell; note?: Words }

/** Some cells of a release, found by their codes. */
export type FigureBook = {
  /** Undefined where the release says nothing there: it was not collected. */
  at(place: string, period: string, measure: string): Figure | undefined
  /** The years in which a place has any figure or kind of nothing for a measure, in order. */
  years(place: string, measure: string): string[]
}

/** A book of cells. */
export function figureBook(cells: readonly PublishedCell[]): FigureBook {
  const known = new Map<string, Map<string, Figure>>()
  for (const { place, period, measure, cell, note } of cells) {
    const key = `${place} ${measure}`
    const years = known.get(key) ?? new Map<string, Figure>()
    known.set(key, years)
    years.set(period, note ? { cell, note } : { cell })
  }
  return {
    at: (place, period, measure) => known.get(`${place} ${measure}`)?.get(period),
    years: (place, measure) => [...(known.get(`${place} ${measure}`)?.keys() ?? [])].sort(),
  }
}
