import { parseArgs } from 'node:util'
import { seedNational } from '../../examples/national/seedNational'
import { demoPassword, demoPeople } from '../../examples/people'
import { seedDemo } from '../../examples/seedDemo'
import { type Kind, openDatabase } from '../openDatabase'
import { serveWeb } from '../serveWeb'
import { untilStopped } from '../untilStopped'
import type { Command } from './command'

/** Serves the demo world: invented figures in real municipalities, with `--national` a whole nation's ten years. */
export const demo: Command = async ({ config, log, built, words }) => {
  const { national } = parseArgs({ args: words, options: { national: { type: 'boolean' } } }).values
  log.level = process.env.LOG_LEVEL ? log.level : 'warn'
  const opened = await openDatabase(config, national ? 'national' : 'demo', log, refuseReal)
  try {
    if (opened.kind === null) await (national ? seedNational : seedDemo)(opened.owner, { log: console.log })
    const web = await serveWeb(config, opened, built, true, log)
    console.log(`\nKuntakuva / Kommunbild: ${web.address}\n\nDemo people, password ${demoPassword}`)
    for (const { email, who } of demoPeople) console.log(`  ${email.padEnd(34)} ${who.en}`)
    console.log(
      '\nAnswers, evenings and people are invented; municipalities and populations are real. Ctrl-C stops; the data stays.',
    )
    await untilStopped(opened.ended, log, web.close)
  } finally {
    await opened.close()
  }
}

function refuseReal(kind: Kind): void {
  if (kind === 'real') throw new Error('This database holds real figures. The demo never touches it.')
}
