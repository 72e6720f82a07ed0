import type { Cell } from '../../cells/cell'
import type { KindWords, WriteNumber } from '../kinds/kindWords'

/** One place on a chart's axis, and the figure there. The table behind shows the very same marks. */
export type Mark = {
  key: string
  /** Short, as it fits under a column: `11`, `13–15`. */
  label: string
  /** In full, for the table: `November 2026`. Falls back on the label. */
  name?: string
  cell: Cell
}

export type ChartProps = {
  marks: readonly Mark[]
  words: KindWords
  write: WriteNumber
  /** What is shown. */
  title: string
  /** The sentence that the picture says, for those who do not see it. */
  description: string
}

export const fullName = (mark: Mark): string => mark.name ?? mark.label

/** The numbers among the marks; kinds of nothing have no place on a scale. */
export const numbers = (marks: readonly Mark[]): number[] =>
  marks.flatMap(({ cell }) => (cell.kind === 'value' ? [cell.value] : []))

/** Percent of the chart's width, short enough for the page's source. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`
