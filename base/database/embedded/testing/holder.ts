import { startEmbedded } from '../cluster'
import { FolderInUse } from '../lock'

/**
 * A small app of its own process, to be killed in tests: starts the database on the folder of its first
 * argument, says how it went, and does what it is told until its parent is gone.
 */
export type Said =
  | { kind: 'ready'; connection: Awaited<ReturnType<typeof startEmbedded>>['connection'] }
  | { kind: 'refused'; sentence: string; pid: number | undefined }
export type Order = 'stop' | 'exit'

const say = (said: Said) => process.send?.(said)
// The one that presses Ctrl-C means the app; this app takes its time.
process.on('SIGINT', () => {})

try {
  const database = await startEmbedded({ folder: process.argv[2] ?? '' })
  const stop = () => database.stop().finally(() => process.exit())
  process.on('disconnect', stop)
  process.on('message', (order: Order) => (order === 'stop' ? stop() : process.exit()))
  say({ kind: 'ready', connection: database.connection })
} catch (error) {
  const pid = error instanceof FolderInUse ? error.holder.pid : undefined
  say({ kind: 'refused', sentence: String(error), pid })
  process.disconnect?.()
}
