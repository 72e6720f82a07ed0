import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { projectFolder } from '../../base/projectFolder'

export type Ending = { code: number | null; signal: NodeJS.Signals | null }

/** The product as an operator starts it: a process of its own, in a process group of its own. */
export type Launched = {
  pid: number
  /** All that it has printed so far. */
  said(): string
  /** Resolves when the process has ended and all that it printed was heard. */
  ended: Promise<Ending>
  hasEnded(): boolean
  kill(signal: NodeJS.Signals): void
  /** To the whole process group, as Ctrl-C in a terminal. */
  killGroup(signal: NodeJS.Signals): void
}

/** Nothing that was launched outlives the one who launched it. */
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** What of this environment a launched process sees; the variables of the product are given by `launch`. */
const { PATH = '', HOME = '' } = process.env

/**
 * Runs a command of the product: `launch(['start'], { PORT: '3001' })` is `PORT=3001 node app/launch.mjs start`.
 * @param options.cwd another clone than this one; `uid` and `gid` another account; `input` what is piped into it
 */
export function launch(
  words: readonly string[],
  env: Record<string, string>,
  { input, ...options }: Pick<SpawnOptions, 'cwd' | 'uid' | 'gid'> & { input?: string } = {},
): Launched {
  const child = spawn(process.execPath, [join('app', 'launch.mjs'), ...words], {
    cwd: projectFolder(),
    ...options,
    env: { PATH, HOME, ...env },
    detached: true,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  child.stdin?.end(input)
  const { pid } = child
  if (pid === undefined) throw new Error(`${words.join(' ')} could not be started`)
  let said = ''
  for (const output of [child.stdout, child.stderr]) {
    output?.on('data', (text: Buffer) => {
      said += text
    })
  }
  running.add(child)
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal })
    })
  })
  return {
    pid,
    said: () => said,
    ended,
    hasEnded: () => !running.has(child),
    kill: (signal) => child.kill(signal),
    killGroup: (signal) => process.kill(-pid, signal),
  }
}

/**
 * Waits until the server says that it is ready.
 * @returns after how many milliseconds
 * @throws Error with all that it printed, when it ends before or takes longer than two minutes
 */
export async function untilReady(server: Launched, address: string): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < 120_000) {
    if (server.hasEnded()) break
    const answer = await fetch(`${address}/health/ready`).catch(() => null)
    if (answer?.ok) return performance.now() - began
    await delay(20)
  }
  server.kill('SIGKILL')
  throw new Error(`The server did not become ready:\n${server.said()}`)
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port was given')
  return address.port
}
