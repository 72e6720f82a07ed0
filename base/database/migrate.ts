import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Migration, Migrator, sql } from 'kysely'
import { projectFolder } from '../projectFolder'
import type { Database } from './connect'

const numbered = /^\d{4}_[a-z_]+\.sql$/

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter((name) => numbered.test(name)).sort()
  const steps = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8')
      const migration: Migration = {
        async up(db) {
          await sql.raw(text).execute(db)
        },
      }
      return [name.replace('.sql', ''), migration] as const
    }),
  )
  return Object.fromEntries(steps)
}

/**
 * Brings the schema up to date as the owner and lays the grants anew. Many may start at once: one migrates,
 * the others wait. Answers with the names of the migrations that ran. A migration that fails leaves nothing.
 */
export async function migrate(
  owner: Database,
  roles: { app: string; publisher: string | null },
  folder = join(projectFolder(), 'migrations'),
): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const migrator = new Migrator({
    db: owner,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: 'migrations',
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  await lay(owner, join(folder, 'grants-app.sql'), ':app', roles.app)
  if (roles.publisher) await lay(owner, join(folder, 'grants-publisher.sql'), ':publisher', roles.publisher)
  return (results ?? []).map((result) => result.migrationName)
}

async function lay(owner: Database, file: string, placeholder: string, role: string) {
  const quoted = `"${role.replaceAll('"', '""')}"`
  const text = (await readFile(file, 'utf8')).replaceAll(placeholder, quoted)
  await owner.transaction().execute(async (tx) => {
    // Two starts laying the same grants at once would trip over each other's catalogue rows.
    await sql`select pg_advisory_xact_lock(hashtext('kuntakuva.grants'))`.execute(tx)
    await sql.raw(text).execute(tx)
  })
}
