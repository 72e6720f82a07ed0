import type { GroupFigures } from './answer'

/** How figures of a group lie: their median, the median of their distances from it, and how many they are. */
export type Spread = { median: number; mad: number; n: number }

/** @returns undefined for no figures */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined || sorted.length % 2) return upper
  return ((sorted[middle - 1] ?? upper) + upper) / 2
}

const nothing: Spread = { median: 0, mad: 0, n: 0 }

/** The median and the median absolute deviation: unlike mean and variance, one absurd figure does not move them. */
export function spreadOf(numbers: readonly number[]): Spread {
  const finite = numbers.filter(Number.isFinite)
  const median = medianOf(finite)
  if (median === undefined) return nothing
  const mad = medianOf(finite.map((number) => Math.abs(number - median))) ?? 0
  return { median, mad, n: finite.length }
}

/** What rules ask of a group: as the figures are, and per inhabitant where the population is known. */
export function groupFigures(
  figures: readonly { number: number; population: number | undefined }[],
): GroupFigures {
  return {
    value: spreadOf(figures.map(({ number }) => number)),
    perInhabitant: spreadOf(
      figures.flatMap(({ number, population }) => (population ? [number / population] : [])),
    ),
  }
}
