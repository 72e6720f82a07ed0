import type { Logger } from 'pino'
import type { Config } from '../config'

/** A command with what it stands on: the environment, the log, the build, and the words after its name. */
export type Command = (on: { config: Config; log: Logger; built: URL; words: string[] }) => Promise<void>
