import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from '../app/testing/world'
import type { Database } from '../base/database/connect'
import { everyTable, openFullWorld } from './testing/fullWorld'
import { doors, publisherWalls } from './testing/walls'

let world: World
let tables: string[]
beforeAll(async () => {
  world = await openFullWorld()
  tables = await everyTable(world)
})
afterAll(() => world.close())

const outcome = (database: Database, statement: string) =>
  sql
    .raw(statement)
    .execute(database)
    .then(
      () => 'taken',
      (error) => String(error.code),
    )
const refused = '42501'

async function columnsOf(table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_catalog.pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(world.database.owner)
  return rows.map(({ name }) => name)
}

describe('the app role', () => {
  test('is no superuser, cannot pass row-level security, and is no member of another role', async () => {
    const { rows } = await sql`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
        (select count(*) from pg_auth_members m where m.member = r.oid) as memberships
      from pg_roles r where rolname = ${world.database.logins.appRole}`.execute(world.database.owner)
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        memberships: 0,
      },
    ])
  })

  test('owns nothing', async () => {
    const { rows } =
      await sql`select relname as name from pg_class where relowner = ${world.database.logins.appRole}::regrole
      union all select proname from pg_proc where proowner = ${world.database.logins.appRole}::regrole
      union all select nspname from pg_namespace where nspowner = ${world.database.logins.appRole}::regrole
      union all select datname from pg_database where datdba = ${world.database.logins.appRole}::regrole`.execute(
        world.database.owner,
      )
    expect(rows).toEqual([])
  })

  test.each([
    'create table youth.mine (id int)',
    'create table public.mine (id int)',
    'create schema mine',
    'alter table youth.session disable row level security',
    'drop policy session_scope on youth.session',
    'create policy mine on youth.session using (true)',
    'drop trigger is_immutable on statistics.cell',
    'select * from migrations.kysely_migration',
    "select * from pg_read_file('/etc/passwd')",
    "copy youth.unit to program 'cat'",
  ])('cannot: %s', async (statement) => {
    expect(await outcome(world.database.app, statement)).toBe(refused)
  })

  test('cannot take the owner’s role, whatever it is called', async () => {
    const { rows } = await sql<{ owner: string }>`select current_user as owner`.execute(world.database.owner)
    expect(await outcome(world.database.app, `set role "${rows[0]?.owner}"`)).toBe(refused)
  })

  test('has the doors that were decided and no other, and each looks only where it says', async () => {
    const { rows } = await sql<{ name: string; definer: boolean; path: string[] | null }>`
      select distinct n.nspname || '.' || p.proname as name, p.prosecdef as definer, p.proconfig as path
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('base', 'youth', 'statistics', 'support', 'collection', 'culture') and p.prorettype <> 'trigger'::regtype
        and has_function_privilege(${world.database.logins.appRole}, p.oid, 'execute')`.execute(
      world.database.owner,
    )
    expect(rows.map(({ name }) => name).sort()).toEqual([...doors].sort())
    for (const { name, definer, path } of rows) {
      if (definer) expect([name, path]).toEqual([name, ['search_path=pg_catalog']])
    }
  })

  test('is held by row-level security on every table that names a municipality, a person or a unit', async () => {
    const { rows } = await sql<{ name: string }>`select distinct n.nspname || '.' || c.relname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where n.nspname in ('base', 'youth', 'statistics', 'support', 'collection', 'culture') and c.relkind = 'r' and not c.relrowsecurity
        and a.attname in ('municipality', 'person', 'unit', 'email') and not a.attisdropped order by 1`.execute(
      world.database.owner,
    )
    // Facts of the register, the same for everyone; a dimension's unit is what a measure counts in.
    expect(rows.map(({ name }) => name)).toEqual([
      'base.municipality_year',
      'base.population',
      'statistics.dimension_code',
    ])
  })
})

describe('the publisher', () => {
  test('is no superuser, cannot pass row-level security and owns nothing', async () => {
    const publisher = world.database.logins.publisherRole
    const { rows } =
      await sql`select rolsuper, rolbypassrls, (select count(*) from pg_class c where c.relowner = r.oid) as owned
      from pg_roles r where rolname = ${publisher}`.execute(world.database.owner)
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owned: 0 }])
  })

  test('reads exactly the facts, rollups and published figures: no session, no person, no word', async () => {
    const readable: Record<string, string[]> = {}
    for (const table of tables) {
      for (const column of await columnsOf(table)) {
        const answer = await outcome(world.database.publisher, `select "${column}" from ${table}`)
        if (answer === 'taken') readable[table] = [...(readable[table] ?? []), column]
        else expect([table, column, answer]).toEqual([table, column, refused])
      }
    }
    const expected = await Promise.all(
      Object.entries(publisherWalls).map(async ([table, { read }]) => [
        table,
        read === 'every column' ? await columnsOf(table) : read,
      ]),
    )
    expect(readable).toEqual(Object.fromEntries(expected))
  })

  test('adds to published figures alone, and changes and deletes nothing', async () => {
    const publisher = world.database.logins.publisherRole
    for (const table of tables) {
      const inserted = await outcome(world.database.publisher, `insert into ${table} default values`)
      expect([table, inserted === refused]).toEqual([table, !publisherWalls[table]?.insert])
      expect([table, await outcome(world.database.publisher, `delete from ${table}`)]).toEqual([
        table,
        refused,
      ])
      const { rows } = await sql`select has_any_column_privilege(${publisher}, ${table}, 'update') as update,
          has_table_privilege(${publisher}, ${table}, 'truncate') as empty`.execute(world.database.owner)
      const update = publisherWalls[table]?.update === true
      expect([table, rows]).toEqual([table, [{ update, empty: false }]])
    }
  })

  test('sees the months of every municipality, which is its work', async () => {
    const { rows } = await sql`select distinct municipality from youth.session_month order by 1`.execute(
      world.database.publisher,
    )
    expect(rows).toEqual([{ municipality: '174' }, { municipality: '564' }, { municipality: '638' }])
  })
})
