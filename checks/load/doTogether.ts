import type { Measured } from './figures'

/** So many do the same at once, each again as soon as it is done, for some seconds. */
export async function doTogether(
  people: number,
  seconds: number,
  act: (person: number) => Promise<unknown>,
): Promise<Measured> {
  const times: number[] = []
  const began = performance.now()
  const until = began + seconds * 1000
  const one = async (person: number) => {
    while (performance.now() < until) {
      const start = performance.now()
      await act(person)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: people }, (_, person) => one(person)))
  return { seconds: (performance.now() - began) / 1000, times }
}
