import type { Cell } from '../base/cells/cell'
import type { Words } from '../base/language/language'

/** One value of a dimension. `'049'` is a string: its zero stays. */
export type DimensionCode = {
  code: string
  name: Words
  /** What a measure counts in: hours, euros per inhabitant. */
  unit?: Words
  /** How many decimals a measure is shown with; none unless said. */
  decimals?: number
}

/**
 * A dimension of a table. Every table has one of each: place, time and measure. Breakdowns (age group, form of
 * work) are as many as needed, none included, and cells name them in this order.
 */
export type Dimension = {
  code: string
  role: 'place' | 'time' | 'measure' | 'breakdown'
  name: Words
  codes: readonly DimensionCode[]
}

/** All that is said of a table besides its figures. A change to any of it makes the table's next version. */
export type TableDefinition = {
  /** Its address for good, `youth-months`. */
  id: string
  /** The room or field it speaks of, `youth`. */
  subject: string
  title: Words
  description: Words
  source: Words
  licence: 'CC BY 4.0'
  timeUnit: 'month' | 'year'
  dimensions: readonly Dimension[]
}

/** A figure at its place: codes of the dimensions, then the value or what kind of nothing stands there. */
export type PublishedCell = {
  place: string
  /** `2026-10` in a table of months, `2022` in a table of years. */
  period: string
  measure: string
  /** One code for each breakdown dimension, in the definition's order. */
  breakdown?: readonly string[]
  cell: Cell
  /** A remark on this one figure. */
  note?: Words
}
