import { sql } from 'kysely'
import type { Database } from '../../base/database/connect'
import { hashToken, makeToken } from '../../base/people/domain/token'
import { type Kind, openDatabase } from '../openDatabase'
import { serveWeb } from '../serveWeb'
import { untilStopped } from '../untilStopped'
import type { Command } from './command'

/** Serves for real. A database marked as demo is refused; the first run prints a link for the first administrator. */
export const start: Command = async ({ config, log, built }) => {
  const opened = await openDatabase(config, 'real', log, refuseDemo)
  try {
    if (opened.kind === null)
      await sql`insert into base.instance (kind) values ('real')`.execute(opened.owner)
    const web = await serveWeb(config, opened, built, false, log)
    console.log(`Kuntakuva / Kommunbild: ${web.address}`)
    const token = await firstAdministratorLink(opened.owner)
    if (token)
      console.log(
        `Make the first administrator here; the link works once, for a day:\n${web.address}/app/link#${token}`,
      )
    await untilStopped(opened.ended, log, web.close)
  } finally {
    await opened.close()
  }
}

function refuseDemo(kind: Kind): void {
  if (kind === 'demo') {
    throw new Error(
      'This database is a demo: its figures are invented. Start with another database or another DATA_DIR.',
    )
  }
}

/** A new one-time link while there is no administrator; former ones stop working. */
async function firstAdministratorLink(owner: Database): Promise<string | null> {
  const { rows } =
    await sql`select 1 from base.role_grant where role = 'administrator' and ended_at is null limit 1`.execute(
      owner,
    )
  if (rows.length) return null
  const token = makeToken()
  await sql`delete from base.one_time_link where purpose = 'first-administrator'`.execute(owner)
  await sql`insert into base.one_time_link (token_hash, purpose, expires_at)
    values (${hashToken(token)}, 'first-administrator', now() + interval '1 day')`.execute(owner)
  return token
}
