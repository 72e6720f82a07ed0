import { type Mark, numbers } from './mark'

/** From where and how wide, as shares of the drawing's width. */
export type Place = { x: number; width: number }

/** Where a chart's columns stand: `ground` is px from the top, `plot` px of height. */
export type Columns = { ground: number; plot: number; place: (mark: Mark) => Place } & Heights

export type Heights = {
  /** The largest number, 0 where there is none. */
  most: number
  /** Px above the ground for a value. */
  above: (value: number) => number
}

/** A single month is a column among empty places, not a wall from edge to edge. */
const fewestPlaces = 4

/**
 * Columns side by side from the left, to the other edge where there are enough of them.
 * @param gap the share of a column's place that stays empty
 */
export function columnsOf(
  marks: readonly Mark[],
  { ground, plot, gap }: { ground: number; plot: number; gap: number },
): Columns {
  const step = 1 / (Math.max(fewestPlaces, marks.length) - gap)
  const place = (mark: Mark) => ({ x: marks.indexOf(mark) * step, width: step * (1 - gap) })
  return { ground, plot, place, ...heightsOf(marks, plot) }
}

/** The vertical scale of a plot, always from zero: a column cut at its foot would tell a wrong proportion. */
export function heightsOf(marks: readonly Mark[], plot: number): Heights {
  const most = Math.max(0, ...numbers(marks))
  return { most, above: (value) => (most > 0 ? Math.round((value / most) * plot * 10) / 10 : 0) }
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
