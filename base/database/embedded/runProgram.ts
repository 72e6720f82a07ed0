import { spawn } from 'node:child_process'
import type { Account } from './account'

/** What PostgreSQL's programs see of our environment: no secrets, and messages in plain English. */
export const plainEnvironment: NodeJS.ProcessEnv = {
  LC_ALL: 'C',
  ...(process.env.PATH && { PATH: process.env.PATH }),
  ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
}

/**
 * Runs a program to its end as the account.
 * @throws Error with the last of what the program said, when it fails or cannot be started
 */
export function runProgram(program: string, args: string[], account: Account | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      env: plainEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const listen = (text: Buffer) => {
      said = (said + text).slice(-4000)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', (cause) =>
      reject(new Error(`${program} could not be started: ${cause.message}`, { cause })),
    )
    child.on('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${program} ended with ${signal ?? code}:\n${said.trim()}`))
    })
  })
}
