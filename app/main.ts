import { pino } from 'pino'
import { demo } from './commands/demo'
import { kuntakuva } from './commands/kuntakuva'
import { load } from './commands/load'
import { start } from './commands/start'
import { readConfig } from './config'
import { heedSignals } from './untilStopped'

const commands = { demo, start, kuntakuva, load }

/** Runs one command; a refusal is one sentence on the screen and a non-zero exit. */
export async function run(command: string, words: string[], { built }: { built: URL }): Promise<void> {
  heedSignals()
  try {
    const chosen = commands[command as keyof typeof commands]
    if (!chosen) throw new Error(`There is no command ${command}. Try demo, start or kuntakuva.`)
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
