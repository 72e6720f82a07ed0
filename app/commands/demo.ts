import { demoPassword, demoPeople } from '../../examples/people'
import { seedDemo } from '../../examples/seedDemo'
import { openDatabase } from '../openDatabase'
import { serveWeb } from '../serveWeb'
import { untilStopped } from '../untilStopped'
import type { Command } from './command'

/** Serves the demo world: invented figures in real municipalities. */
export const demo: Command = async ({ config, log, built }) => {
  log.level = process.env.LOG_LEVEL ? log.level : 'warn'
  const opened = await openDatabase(config, 'demo', log)
  try {
    if (opened.kind === 'real')
      throw new Error('This database holds real figures. The demo never touches it.')
    if (opened.kind === null) await seedDemo(opened.owner, { log: console.log })
    const web = await serveWeb(config, opened, built, true, log)
    console.log(`\nKuntakuva / Kommunbild: ${web.address}\n\nDemo people, password ${demoPassword}`)
    for (const { email, who } of demoPeople) console.log(`  ${email.padEnd(34)} ${who.en}`)
    console.log('\nAll youth-work figures are invented. Ctrl-C stops; the data stays.')
    await untilStopped(opened.ended, log, web.close)
  } finally {
    await opened.close()
  }
}
