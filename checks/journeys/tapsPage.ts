/** What somebody did, in how many taps and seconds, beside what it may take. */
export type TapRow = {
  what: string
  taps: number
  seconds: number
  budget: { taps: number; seconds: number }
}

/** The page of the docs that says how many taps and seconds the daily work takes. */
export function tapsPage(rows: readonly TapRow[]): string {
  const lines = rows.map(
    ({ what, taps, seconds, budget }) =>
      `| ${what} | ${taps} | ${budget.taps} | ${seconds.toFixed(1)} | ${budget.seconds} |`,
  )
  return `# Taps and seconds
Measured in a browser (\`PRINT_TAPS=1 npx vitest run checks/journeys/taps.test.ts\` writes this page), 390 × 844, with slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms) and a processor slowed down to a quarter. A tap is a finger on the glass; a field is one tap, and the keys typed into it are none. The seconds are those of the app and of a hand that never hesitates; the suite fails where there is a tap too many, or where the seconds are four times over.

| a youth worker… | taps | at most | seconds | wanted |
|---|---|---|---|---|
${lines.join('\n')}
`
}
