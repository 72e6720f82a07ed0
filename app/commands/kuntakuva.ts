import { parseArgs } from 'node:util'
import { nobody, read } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import { addPersonByHand } from '../../base/people/api/addPersonByHand'
import { verifyMonths } from '../../youth/domain/months/verify'
import { type Opened, openDatabase } from '../openDatabase'
import { publishAll } from '../publishing'
import { roles } from '../roles'
import type { Command } from './command'
import { exportYouth } from './exportYouth'
import { importHelp, importOptions } from './importOptions'
import { importRegister } from './importRegister'
import { importSessions } from './importSessions'
import { layIndicators } from './layIndicators'

const help = `npm run kuntakuva -- COMMAND

  migrate        brings the database up to date
  verify         counts every month anew from the sessions and says where the stored figures differ
  publish        releases what is ready, where figures have changed
  person add EMAIL --name NAME --role ROLE [--municipality CODE] [--unit ID] [--language fi|sv|en]
                 adds a person and prints a one-time link for choosing a password
${importHelp}
  import register FILE --table NAME --retrieved YYYY-MM-DD --licence NAME [--subject CODE] [--dry-run] [--yes]
                 keeps what a register says: a row for each municipality and year, a column for each value, headed by
                 its code; which producer, which table and when it was read stay with each figure
  export youth CODE FILE
                 writes all that a municipality has recorded of its youth work into a .zip of CSV and JSON files
  indicators lay culture|youth --decided-on YYYY-MM-DD
                 lays out the core set of a subject where it is not there yet, as decided on that day; with
                 culture comes the population that the product carries
  help           this page

The commands work on the real database: DATABASE_URL and DATABASE_OWNER_URL, or the embedded one in DATA_DIR
while the server is stopped. --demo works on the embedded demo instead.`

type Task = (
  opened: Opened,
  words: string[],
  values: Record<string, string | boolean | undefined>,
) => Promise<void>

const tasks: Record<string, Task> = {
  export: (opened, words) => exportYouth(opened, words),
  import: (opened, words, values) =>
    (words[0] === 'register' ? importRegister : importSessions)(opened, words, values),
  indicators: (opened, words, values) => layIndicators(opened, words, values['decided-on']),
  migrate: async () => console.log('The database is up to date.'),
  async verify({ owner }) {
    const { compared, differing } = await verifyMonths(owner, (difference) => {
      const { municipality, unit, month, part, measure, stored, counted } = difference
      console.log(
        `${municipality} ${unit} ${month.slice(0, 7)} ${part}: ${measure} is ${stored}, should be ${counted}`,
      )
    })
    console.log(
      differing
        ? `${differing} figures differ.`
        : `All ${compared} months of units agree with their sessions.`,
    )
    if (differing) process.exitCode = 1
  },
  async publish({ app, publisher, kind }) {
    const register = await read(app, nobody, loadRegister)
    const released = await publishAll(publisher, register, kind === 'demo')
    console.log(
      released.length ? `Released: ${released.join(', ')}.` : 'Nothing has changed since the last release.',
    )
  },
  async person({ owner }, [action, email], values) {
    if (action !== 'add' || !email)
      throw new Error('Say: person add EMAIL --name NAME --role ROLE [--municipality CODE]')
    const token = await addPersonByHand(owner, roles, {
      email,
      name: String(values.name ?? email),
      role: String(values.role ?? ''),
      language: String(values.language ?? 'fi'),
      municipality: values.municipality as string | undefined,
      unit: values.unit as string | undefined,
    })
    console.log(
      `Added. Choose a password within seven days: ${process.env.PUBLIC_URL ?? 'http://localhost:3000'}/app/link#${token}`,
    )
  },
}

/** The command line for operators. */
export const kuntakuva: Command = async ({ config, log, words }) => {
  const { positionals, values } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      demo: { type: 'boolean' },
      name: { type: 'string' },
      role: { type: 'string' },
      municipality: { type: 'string' },
      unit: { type: 'string' },
      language: { type: 'string' },
      ...importOptions,
      table: { type: 'string' },
      retrieved: { type: 'string' },
      licence: { type: 'string' },
      subject: { type: 'string' },
      'decided-on': { type: 'string' },
    },
  })
  const [name = 'help', ...rest] = positionals
  const task = tasks[name]
  if (!task) {
    console.log(help)
    if (name !== 'help') throw new Error(`\nThere is no command ${name}.`)
    return
  }
  log.level = process.env.LOG_LEVEL ? log.level : 'warn'
  const opened = await openDatabase(config, values.demo ? 'demo' : 'real', log)
  await task(opened, rest, values).finally(opened.close)
}
