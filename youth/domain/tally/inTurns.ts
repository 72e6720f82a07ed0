/** More than wait for anything; beyond it the next turn takes them. */
const mostAtOnce = 50

type Waiting<In, Out> = { one: In; resolve(out: Out): void; reject(error: unknown): void }

/**
 * Lets those who want the same thing go in turns: while one turn is under way all others wait, and those who wait are
 * the next turn together. Where a turn of several fails, each of them goes alone and meets its own answer.
 * @param act does a turn, and answers each of it in the same order
 * @returns joins the next turn of a key
 */
export function inTurns<In, Out>(
  act: (all: readonly In[]) => Promise<readonly Out[]>,
): (key: string, one: In) => Promise<Out> {
  const lines = new Map<string, Waiting<In, Out>[]>()

  const turn = async (all: readonly Waiting<In, Out>[]): Promise<void> => {
    try {
      const answers = await act(all.map(({ one }) => one))
      for (const [at, { resolve }] of all.entries()) resolve(answers[at] as Out)
    } catch (error) {
      if (all.length === 1) all[0]?.reject(error)
      else for (const each of all) await turn([each])
    }
  }
  const serve = async (key: string, line: Waiting<In, Out>[]) => {
    while (line.length) await turn(line.splice(0, mostAtOnce))
    lines.delete(key)
  }

  return (key, one) =>
    new Promise((resolve, reject) => {
      const waiting = { one, resolve, reject }
      const line = lines.get(key)
      if (line) line.push(waiting)
      else {
        const first = [waiting]
        lines.set(key, first)
        void serve(key, first)
      }
    })
}
