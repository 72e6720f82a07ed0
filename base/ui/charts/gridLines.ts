import { scaleLinear } from 'd3-scale'

/** One or two round values below the largest, for the lines of a grid. */
export function gridLines(most: number): number[] {
  if (most <= 0) return []
  const scale = scaleLinear().domain([0, most])
  const candidates = [4, 3, 2, 1].map((count) => scale.ticks(count).filter((tick) => tick > 0))
  return candidates.find(({ length }) => length === 1 || length === 2) ?? []
}
