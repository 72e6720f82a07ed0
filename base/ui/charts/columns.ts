import { scaleBand, scaleLinear } from 'd3-scale'
import { type Mark, numbers } from './mark'

/** From where and how wide, as shares of the drawing's width. */
export type Place = { x: number; width: number }

/** Where a chart's columns stand: `ground` and `plot` are px from the top and of height. */
export type Columns = { ground: number; plot: number; place: (mark: Mark) => Place } & ReturnType<
  typeof heights
>

/**
 * Columns side by side from edge to edge.
 * @param gap the share of a column's place that stays empty
 */
export function columnsOf(
  marks: readonly Mark[],
  size: { ground: number; plot: number; gap: number },
): Columns {
  const band = scaleBand<string>()
    .domain(marks.map(({ key }) => key))
    .paddingInner(size.gap)
    .paddingOuter(0)
  const place = ({ key }: Mark) => ({ x: band(key) ?? 0, width: band.bandwidth() })
  return { ground: size.ground, plot: size.plot, place, ...heights(marks, size.plot) }
}

/**
 * The vertical scale, from zero, of a plot so many px high.
 * @returns px above the ground for a value, and the values of at most two lines of the grid
 */
export function heights(marks: readonly Mark[], height: number) {
  const most = Math.max(0, ...numbers(marks))
  const scale = scaleLinear()
    .domain([0, most || 1])
    .range([0, height])
  const candidates = [4, 3, 2, 1].map((count) => scale.ticks(count).filter((tick) => tick > 0))
  const grid = most > 0 ? (candidates.find(({ length }) => length === 1 || length === 2) ?? []) : []
  return { above: (value: number) => Math.round(scale(value) * 10) / 10, grid, most }
}

/** Missing neighbours together, so that a long gap bears its word once. */
export function missingStretches(marks: readonly Mark[]): { first: Mark; last: Mark }[] {
  const stretches: { first: Mark; last: Mark }[] = []
  let open: { first: Mark; last: Mark } | undefined
  for (const mark of marks) {
    if (mark.cell.kind !== 'missing') {
      open = undefined
    } else if (open) {
      open.last = mark
    } else {
      open = { first: mark, last: mark }
      stretches.push(open)
    }
  }
  return stretches
}
