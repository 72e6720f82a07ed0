import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import type { Account } from './account'
import { plainEnvironment } from './runProgram'
import { shutDown } from './shutdown'

export type Exit = { code: number | null; signal: string | null }

/** A server process of ours. */
export type Server = {
  /** Undefined when the program could not even be started. */
  pid: number | undefined
  exited: Promise<Exit>
  hasExited(): boolean
  /** The last lines it said, once it has said all. */
  lastWords(): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts the server in a process group of its own, so that a Ctrl-C in the terminal reaches the app only and
 * the app decides when its database goes. When the app's process ends in the ordinary way, the server is told to.
 */
export function startServer(
  program: string,
  args: string[],
  account: Account | undefined,
  log: (line: string) => void,
): Server {
  const child = spawn(program, args, {
    ...account,
    cwd: '/',
    env: plainEnvironment,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let last: string[] = []
  const hear = (line: string) => {
    last = [...last, line].slice(-30)
    log(line)
  }
  createInterface({ input: child.stderr }).on('line', hear)

  let gone = false
  const sayEnd = () => child.kill('SIGINT')
  process.on('exit', sayEnd)
  const silent = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const exited = new Promise<Exit>((resolve) => {
    const end = (exit: Exit) => {
      gone = true
      process.off('exit', sayEnd)
      resolve(exit)
    }
    child.once('exit', (code, signal) => end({ code, signal }))
    child.once('error', (error) => {
      hear(`${program} could not be started: ${error.message}`)
      if (child.pid === undefined) end({ code: null, signal: null })
    })
  })
  return {
    pid: child.pid,
    exited,
    hasExited: () => gone,
    lastWords: async () => {
      await Promise.race([silent, delay(500)])
      return last.join('\n')
    },
    stop: () =>
      shutDown(
        (signal) => child.kill(signal),
        () => gone,
      ),
  }
}
