import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { evening } from '../../../app/testing/evening'
import { sessionCookie } from '../../../base/people/api/servePeople'
import type { Writer } from '../../load/writers'

export type Phone = {
  /** The ids of the evenings that were acknowledged so far. */
  acknowledged(): string[]
  /** Waits until so many have been acknowledged. */
  until(count: number): Promise<void>
  putAway(): void
  /** Waits until all have been. @throws Error with what the phone said, when an answer was not as it should be */
  done(): Promise<void>
}

/** A phone in a process of its own, which records evenings until all are acknowledged, whatever happens meanwhile. */
export function startPhone(
  address: string,
  { token, person, unit }: Writer,
  { count, notes }: { count: number; notes: string },
): Phone {
  const asked = {
    ...{ address, person, count, notes, lines: 8 },
    cookie: `${sessionCookie}=${token}`,
    evening: evening(unit),
  }
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('sendEvenings.mjs', import.meta.url)),
    JSON.stringify(asked),
  ])
  let said = ''
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (text: Buffer) => {
      said += text
    })
  }
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  const acknowledged = () => {
    try {
      return readFileSync(notes, 'utf8').split('\n').filter(Boolean)
    } catch {
      return []
    }
  }
  return {
    acknowledged,
    putAway: () => child.kill('SIGKILL'),
    async until(count) {
      while (acknowledged().length < count) {
        if (child.exitCode !== null) throw new Error(said)
        await delay(10)
      }
    },
    async done() {
      if ((await code) !== 0) throw new Error(said)
      console.log(said.trim())
    },
  }
}
