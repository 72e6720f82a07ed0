import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { connectPool, type Database, databaseOn } from '../base/database/connect'
import { startEmbedded } from '../base/database/embedded/cluster'
import { defaultDataFolder } from '../base/database/embedded/dataFolder'
import { migrate } from '../base/database/migrate'
import { type Logins, prepareEmbedded, prepareExternal } from '../base/database/roles'
import { loadRegisterFacts } from '../base/municipalities/db/loadRegisterFacts'
import { projectFolder } from '../base/projectFolder'
import type { Config } from './config'

export type Opened = {
  logins: Logins
  app: Database
  owner: Database
  publisher: Database
  kind: Kind
  /** Resolves when an embedded server ends by itself; never for an external one. */
  ended: Promise<unknown>
  close(): Promise<void>
}

/** How many transactions of the server may run at once. */
export const poolSize = 12

/** Which of the embedded databases was asked for. */
type Wanted = 'real' | 'demo' | 'national'
/** What a database is marked as, for ever; null while it is empty. */
export type Kind = 'real' | 'demo' | null

/**
 * Opens the database: the embedded one or the one of DATABASE_URL; migrates it and loads the register's facts.
 * @param accept is told what the database is marked as before anything in it is changed, and throws where it is not wanted
 * @throws Error in words for people: a folder in use, a wrong address, a role that the walls would not hold
 */
export async function openDatabase(
  config: Config,
  wanted: Wanted,
  log: Logger,
  accept: (kind: Kind) => void = () => {},
): Promise<Opened> {
  const { logins, stop, ended } = config.database
    ? {
        logins: await prepareExternal(config.database, (sentence) => log.warn(sentence)),
        stop: async () => {},
        ended: new Promise(() => {}),
      }
    : await embedded(config, wanted, log)
  const pools = {
    app: connectPool({ at: logins.app, max: poolSize }),
    owner: connectPool({ at: logins.owner, max: 2 }),
    publisher: logins.publisher
      ? connectPool({ ...logins.publisher, max: 1 })
      : connectPool({ at: logins.owner, max: 1 }),
  }
  const close = async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
    await stop()
  }
  try {
    const owner = databaseOn(pools.owner)
    const kind = await findKind(owner)
    accept(kind)
    const ran = await migrate(owner, { app: logins.appRole, publisher: logins.publisherRole })
    if (ran.length) log.info({ migrations: ran }, 'the database was migrated')
    await bringFacts(pools.owner)
    return {
      logins,
      owner,
      app: databaseOn(pools.app),
      publisher: databaseOn(pools.publisher),
      kind,
      ended,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function findKind(owner: Database): Promise<Kind> {
  const { rows: tables } = await sql`select 1 where to_regclass('base.instance') is not null`.execute(owner)
  if (!tables.length) return null
  const { rows } = await sql<{ kind: 'real' | 'demo' }>`select kind from base.instance`.execute(owner)
  return rows[0]?.kind ?? null
}

/** At each start, as facts change without a migration and a former start may have been killed before it had them. */
async function bringFacts(owner: Pool): Promise<void> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    await loadRegisterFacts(client)
    await client.query('commit')
  } finally {
    client.release()
  }
}

async function embedded(config: Config, wanted: Wanted, log: Logger) {
  const folder = defaultDataFolder(projectFolder(), wanted, { ...process.env, DATA_DIR: config.dataDir })
  const cluster = await startEmbedded({ folder, log: (line) => log.debug({ postgres: line }) })
  try {
    return {
      logins: await prepareEmbedded(cluster.connection, 'kuntakuva'),
      stop: cluster.stop,
      ended: cluster.exited,
    }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}
