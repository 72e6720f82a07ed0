import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts a process's time on the processors in hundredths of a second. */
const tick = 10

/** What a moment's processes have used of the processors so far, in milliseconds. */
type Used = { server: number; database: number }

/**
 * How much of the processors something took, per time it was done: what else runs on the machine does not change that,
 * as it changes every figure that a clock gives.
 * @param pids the server's process, and the one under which PostgreSQL's are
 * @param act does it, and tells how often
 * @returns milliseconds each; null where the system does not tell
 */
export async function processorTime(
  pids: { server: number; database: number },
  act: () => Promise<number>,
): Promise<Used | null> {
  const before = used(pids)
  const times = await act()
  const after = used(pids)
  if (!before || !after || !times) return null
  return {
    server: (after.server - before.server) / times,
    database: (after.database - before.database) / times,
  }
}

function used({ server, database }: { server: number; database: number }): Used | null {
  try {
    const sum = { server: 0, database: 0 }
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      const stat = statOf(name)
      if (Number(name) === server) sum.server += stat.time
      if (Number(name) === database || stat.parent === database) sum.database += stat.time
    }
    return sum
  } catch {
    return null
  }
}

/** A process that has ended meanwhile has no parent and no time. */
function statOf(pid: string): { parent: number; time: number } {
  try {
    // After the name, which may hold anything, in brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return { parent: Number(fields[1]), time: (Number(fields[11]) + Number(fields[12])) * tick }
  } catch {
    return { parent: 0, time: 0 }
  }
}
