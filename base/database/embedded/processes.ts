import { existsSync, readFileSync } from 'node:fs'

/**
 * A mark that only this run of this process number has: numbers are used again, and after a hard stop of a
 * container even the same ones. Linux tells the start time; elsewhere all that is known is that it runs.
 * @returns undefined when no such process runs
 */
export function runOf(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) return answers(pid) ? 'runs' : undefined
  const stat = read(`/proc/${pid}/stat`)
  if (!stat) return answers(pid) ? 'runs' : undefined
  // The name in brackets may hold anything, so the fields are counted from the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ended = fields[0] === 'Z' || fields[0] === 'X'
  return ended ? undefined : `${read('/proc/sys/kernel/random/boot_id')?.trim()}/${fields[19]}`
}

/** True when the process of that number still is the run that the mark was taken of, as far as can be told. */
export function stillRuns(pid: number, mark: string): boolean {
  const now = runOf(pid)
  return now === mark || now === 'runs'
}

/** A process that we may not signal runs too. */
function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
