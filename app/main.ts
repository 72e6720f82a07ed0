import { pino } from 'pino'
import type { Command } from './commands/command'
import { readConfig } from './config'
import { heedSignals } from './untilStopped'

/** Each is read when it is asked for: what is run at a terminal does not wait for a server. */
const commands: Record<string, () => Promise<Command>> = {
  demo: async () => (await import('./commands/demo')).demo,
  start: async () => (await import('./commands/start')).start,
  kuntakuva: async () => (await import('./commands/kuntakuva')).kuntakuva,
  load: async () => (await import('./commands/load')).load,
}

/** Runs one command; a refusal is one sentence on the screen and a non-zero exit. */
export async function run(command: string, words: string[], { built }: { built: URL }): Promise<void> {
  heedSignals()
  try {
    const read = Object.hasOwn(commands, command) ? commands[command] : undefined
    if (!read) throw new Error(`There is no command ${command}. Try demo, start or kuntakuva.`)
    const chosen = await read()
    const config = readConfig(process.env)
    const log = pino(
      { level: config.logLevel, serializers: { error: pino.stdSerializers.err } },
      pino.destination({ dest: 2, sync: true }),
    )
    await chosen({ config, log, built, words })
  } catch (error) {
    console.error(process.env.LOG_LEVEL === 'debug' ? error : (error as Error).message)
    process.exit(1)
  }
  process.exit()
}
