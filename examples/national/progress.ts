/** Tells how a long work goes: the share done, a count so far and the time it took. */
export function progressOf(steps: number, log: (line: string) => void) {
  const began = performance.now()
  const clock = () => {
    const seconds = Math.round((performance.now() - began) / 1000)
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }
  let told = 0
  return {
    /** Tells at every twentieth of the way. */
    step(done: number, sessions: number) {
      const twentieth = Math.floor((20 * done) / steps)
      if (twentieth === told) return
      told = twentieth
      log(`  ${String(5 * twentieth).padStart(3)} %  ${count(sessions).padStart(9)} sessions  ${clock()}`)
    },
    say: (what: string) => log(`  ${what}  ${clock()}`),
  }
}

export const count = (number: number) => number.toLocaleString('en')
export type Progress = ReturnType<typeof progressOf>
