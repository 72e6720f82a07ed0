import { setTimeout as delay } from 'node:timers/promises'
import type { Measured } from './figures'

/**
 * Does something so often a second, whether or not the last is done. A time counts from the moment that its turn came,
 * so that a server that stands still is not forgiven what it kept waiting.
 * @param act begins what is to be done at a turn, and says under which kind its time is kept
 * @throws Error when any of it failed
 */
export async function atPace<Kind extends string>(
  kinds: readonly Kind[],
  perSecond: number,
  seconds: number,
  act: (turn: number) => { kind: Kind; done: Promise<unknown> },
): Promise<Record<Kind, Measured>> {
  const times = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]))
  const failures: unknown[] = []
  const under: Promise<unknown>[] = []
  const began = performance.now()
  for (let turn = 0; turn < seconds * perSecond; turn++) {
    const due = began + (turn * 1000) / perSecond
    if (performance.now() < due) await delay(due - performance.now())
    const { kind, done } = act(turn)
    under.push(
      done.then(
        () => times.get(kind)?.push(performance.now() - due),
        (error: unknown) => failures.push(error),
      ),
    )
  }
  await Promise.all(under)
  if (failures.length)
    throw new Error(`${failures.length} answers were not as they should be: ${failures[0]}`)
  const took = (performance.now() - began) / 1000
  return Object.fromEntries([...times].map(([kind, all]) => [kind, { seconds: took, times: all }])) as Record<
    Kind,
    Measured
  >
}
