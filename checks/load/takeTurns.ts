import type { Measured } from './figures'

/** Does several things one after the other, again and again, so that all of them meet the same machine. */
export async function takeTurns<Name extends string>(
  rounds: number,
  ways: Record<Name, () => Promise<unknown>>,
): Promise<Record<Name, Measured>> {
  const measured = Object.entries(ways).map(([name, act]) => ({
    name,
    act: act as () => Promise<unknown>,
    times: [] as number[],
  }))
  for (let round = 0; round < rounds; round++) {
    for (const { act, times } of measured) {
      const began = performance.now()
      await act()
      times.push(performance.now() - began)
    }
  }
  return Object.fromEntries(
    measured.map(({ name, times }) => [name, { seconds: times.reduce((a, b) => a + b, 0) / 1000, times }]),
  ) as Record<Name, Measured>
}
