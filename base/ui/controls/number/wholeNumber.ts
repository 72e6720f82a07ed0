/**
 * Reads a whole number as people write it: `1 234`, `1.234`, `12,0`, `60 min`. A part is rounded.
 * @returns NaN where no number stands: what is empty is not zero
 */
export function readWhole(text: string): number {
  const digits = text.replace(/[^\d.,]/g, '').replace(/[.,](?=\d{3}(?!\d))/g, '')
  return /\d/.test(digits) ? Math.round(Number(digits.replace(',', '.'))) : Number.NaN
}

/**
 * Reads minutes as people say how long something lasts: `90`, `90 min`, `1 h 30 min`, `1,5 h`, `1:30`, `24 tuntia`.
 * @returns NaN where no number stands
 */
export function readMinutes(text: string): number {
  const [, hours, minutes = '0'] =
    /^\s*(\d+(?:[.,]\d+)?)\s*(?:h|t|tim)\p{L}*\.?\s*(?:(\d+)\s*(?:m\p{L}*\.?)?\s*)?$/iu.exec(text) ??
    /^\s*(\d+):([0-5]\d)\s*$/.exec(text) ??
    []
  return hours ? Math.round(Number(hours.replace(',', '.')) * 60) + Number(minutes) : readWhole(text)
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
