/** How often something was done in a time, and how long each took, in milliseconds. */
export type Measured = { seconds: number; times: number[] }

export const together = (parts: readonly Measured[]): Measured => ({
  seconds: parts.reduce((sum, part) => sum + part.seconds, 0),
  times: parts.flatMap(({ times }) => times),
})

export const perSecond = ({ seconds, times }: Measured) => times.length / seconds

/** The time, in milliseconds, that this share of all stayed within. */
export function percentile({ times }: Measured, share: number): number {
  const sorted = Float64Array.from(times).sort()
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

const whole = (number: number) => Math.round(number).toLocaleString('en')
const tenths = (number: number) => number.toFixed(1)

/** One line of a report: name, times a second, and how long half, 95 and 99 of a hundred took at most. */
export function show(name: string, measured: Measured): void {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => tenths(percentile(measured, share)).padStart(7))
  console.log(
    `  ${name.padEnd(52)} ${whole(perSecond(measured)).padStart(7)}/s  p50 ${p50}  p95 ${p95}  p99 ${p99} ms`,
  )
}

/** A figure beside what is wanted of it. */
export const showWanted = (name: string, figure: number, wanted: string) =>
  console.log(`  ${name.padEnd(52)} ${figure >= 100 ? whole(figure) : figure.toFixed(2)} (wanted: ${wanted})`)
