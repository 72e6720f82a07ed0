/**
 * Reads a whole number as people write it: `1 234`, `1.234`, `12,0`, `60 min`. A part is rounded.
 * @returns NaN where no number stands: what is empty is not zero
 */
export function readWhole(text: string): number {
  const digits = text.replace(/[^\d.,]/g, '').replace(/[.,](?=\d{3}(?!\d))/g, '')
  return /\d/.test(digits) ? Math.round(Number(digits.replace(',', '.'))) : Number.NaN
}

/** Where a press of a button leads: to the next multiple of the step, from nothing to the first or the least. */
export function stepped(value: number, way: 1 | -1, step: number, within: Bounds): number {
  if (Number.isNaN(value)) return bounded(way === 1 ? step : within.least, within)
  const steps = value / step
  return bounded((way === 1 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * step, within)
}

/** The nearest number that may be; what is empty stays so. */
export const bounded = (value: number, { least, most }: Bounds): number =>
  Math.min(Math.max(value, least), most)

export type Bounds = { least: number; most: number }
