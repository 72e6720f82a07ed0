import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The logins of a database: what the server process is given. */
export type Logins = {
  owner: string | Parts
  app: string | Parts
  /** Null where no publisher can be made or reached: this process does not publish. */
  publisher: { at: string | Parts; role?: string } | null
  appRole: string
  publisherRole: string | null
}
type Parts = { host: string; port: number; user: string; password: string; database: string }

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

/**
 * Makes the database and its three logins in an embedded cluster, with new random passwords each start.
 * @param superuser connection of the cluster's superuser
 */
export async function prepareEmbedded(superuser: Parts, database: string): Promise<Logins> {
  const passwords = { owner: secret(), app: secret(), publisher: secret() }
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    for (const [name, password] of Object.entries(passwords)) {
      const role = `kuntakuva_${name}`
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
      if (!rowCount)
        await client.query(`create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls`)
      await client.query(`alter role ${role} password '${password}'`)
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!rowCount) {
      await client.query(`create database ${quote(database)} owner kuntakuva_owner`)
      await client.query(`revoke all on database ${quote(database)} from public`)
      await client.query(`grant connect on database ${quote(database)} to kuntakuva_app, kuntakuva_publisher`)
    }
  } finally {
    await client.end()
  }
  const as = (name: keyof typeof passwords): Parts => ({
    host: superuser.host,
    port: superuser.port,
    user: `kuntakuva_${name}`,
    password: passwords[name],
    database,
  })
  return {
    owner: as('owner'),
    app: as('app'),
    publisher: { at: as('publisher') },
    appRole: 'kuntakuva_app',
    publisherRole: 'kuntakuva_publisher',
  }
}

const secret = () => randomBytes(24).toString('base64url')

/**
 * The logins of a PostgreSQL that others run. The publisher is a role without login that the owner may take;
 * it is made here where the owner has the right, else a sentence says what the database's keeper should run.
 * @throws Error in words for people when the app role could get round the walls
 */
export async function prepareExternal(
  urls: { app: string; owner: string },
  warn: (sentence: string) => void,
): Promise<Logins> {
  const appRole = await roleOf(urls.app)
  const owner = await connectTo(urls.owner, 'DATABASE_OWNER_URL')
  try {
    const { rows } = await owner.query<{ me: string; may_make: boolean; exists: boolean; member: boolean }>(`
      select current_user as me, (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may_make,
        exists (select 1 from pg_roles where rolname = 'kuntakuva_publisher') as exists,
        coalesce((select pg_has_role(current_user, oid, 'MEMBER') from pg_roles where rolname = 'kuntakuva_publisher'), false) as member`)
    const found = rows[0]
    if (!found) throw new Error('the owner role could not be read')
    if (found.me === appRole) {
      throw new Error(
        'DATABASE_URL and DATABASE_OWNER_URL name the same role. The app must not own its tables.',
      )
    }
    const refused = await makePublisher(owner, found)
    if (refused) {
      warn(
        'The publisher has no role of its own, so the owner publishes. To mend it, let the keeper of the database run: ' +
          `CREATE ROLE kuntakuva_publisher NOLOGIN; GRANT kuntakuva_publisher TO ${quote(found.me)};`,
      )
      return { ...urls, publisher: { at: urls.owner }, appRole, publisherRole: null }
    }
    const publisher = { at: urls.owner, role: 'kuntakuva_publisher' }
    return { ...urls, publisher, appRole, publisherRole: 'kuntakuva_publisher' }
  } finally {
    await owner.end()
  }
}

async function makePublisher(
  owner: pg.Client,
  found: { me: string; may_make: boolean; exists: boolean; member: boolean },
) {
  if (found.member) return false
  if (!found.may_make) return true
  try {
    if (!found.exists) await owner.query('create role kuntakuva_publisher nologin')
    await owner.query(`grant kuntakuva_publisher to ${quote(found.me)}`)
    return false
  } catch {
    return true
  }
}

/** @throws Error that names the variable which the address came from */
async function connectTo(url: string, variable: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return client
  } catch (cause) {
    const { message, code } = cause as NodeJS.ErrnoException
    throw new Error(`${variable}: the database cannot be reached (${message || code}).`, { cause })
  }
}

/** The role behind the app's address; refuses one that row-level security would not hold. */
async function roleOf(url: string): Promise<string> {
  const client = await connectTo(url, 'DATABASE_URL')
  try {
    const { rows } = await client.query<{ name: string; free: boolean }>(
      'select rolname as name, rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
    )
    const role = rows[0]
    if (!role) throw new Error('the app role could not be read')
    if (role.free) {
      throw new Error(
        `DATABASE_URL: the role ${role.name} is a superuser or may bypass row-level security. Give the app a role without either.`,
      )
    }
    return role.name
  } finally {
    await client.end()
  }
}
