import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { roles } from '../app/roles'
import type { TestPerson, World } from '../app/testing/world'
import type { Tables } from '../base/database/tables'
import { nobody, read, type Scope, write } from '../base/database/transaction'
import type { Permission } from '../base/people/domain/permissions'
import { scopeFor } from '../base/people/domain/person'
import { whoIs } from '../base/people/domain/whoIs'
import { everyTable, openFullWorld } from './testing/fullWorld'
import { everyPerson } from './testing/homes'
import { type Row, type Rule, type Wall, walls } from './testing/walls'

// Every person under every permission, with every table: thousands of questions, each small.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 })

let world: World
let tables: Record<string, Row[]>
let matrix: Record<string, Wall>
/** Who in which scope: each person under each permission they hold, and under none; and nobody. */
let scopes: [string, Scope][]

const permissions = [...new Set(roles.flatMap((role) => role.permissions))] as Permission[]

beforeAll(async () => {
  world = await openFullWorld()
  await tryEach.execute(world.database.owner)
  tables = Object.fromEntries(
    await Promise.all((await everyTable(world)).map(async (name) => [name, await rowsOf(name)])),
  )
  const grants = tables['base.role_grant'] ?? []
  const releases = tables['collection.release'] ?? []
  matrix = walls(
    (person) => grants.filter((grant) => grant.person === person),
    (release) => releases.some(({ id, published_at }) => id === release && published_at !== null),
    (municipality, scope) =>
      (tables['youth.unit'] ?? []).some(
        (unit) => unit.municipality === municipality && scope.units.includes(String(unit.id)),
      ),
  )
  scopes = [['nobody', nobody], ...(await Promise.all(everyPerson.map(scopesOf))).flat()]
})
afterAll(() => world.close())

/** Adds each row and undoes it again, in the rights of whoever calls it; tells of each `taken` or the refusal's code. */
const tryEach = sql`create function base.try_each(target regclass, columns text, rows jsonb) returns text[]
  language plpgsql as $$
  declare
    outcomes text[] := '{}';
    given jsonb;
  begin
    for given in select * from jsonb_array_elements(rows) loop
      begin
        execute format('insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, $1)', target, columns)
          using given;
        raise exception 'undone' using errcode = 'TAKEN';
      exception when others then
        outcomes := outcomes || case sqlstate when 'TAKEN' then 'taken' else sqlstate end;
      end;
    end loop;
    return outcomes;
  end $$`

async function rowsOf(table: string): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(
    world.database.owner,
  )
  return rows.map(({ row }) => row)
}

async function scopesOf(name: TestPerson): Promise<[string, Scope][]> {
  const person = await whoIs(world.database.app, roles, world.people[name].token)
  const held = permissions.filter((permission) => person?.reach.has(permission))
  // Most permissions of a role reach equally far: each different scope is tried once.
  const different = new Map(
    [null, ...held].map((permission) => [JSON.stringify(scopeFor(person, permission)), permission]),
  )
  return [...different.values()].map((permission) => [
    `${name} under ${permission ?? 'no permission'}`,
    scopeFor(person, permission),
  ])
}

const undone = new Error('undone')
const taken = () => 'taken'
/** Tries something as the app in a scope and undoes it; answers with what came of it, or the refusal's code. */
async function attempt<T>(scope: Scope, work: (tx: Kysely<Tables>) => Promise<T>): Promise<T | string> {
  let outcome: T | string = ''
  const trial = write(world.database.app, scope, async (tx) => {
    outcome = await work(tx).catch((error) => {
      if (error instanceof pg.DatabaseError) return String(error.code)
      throw error
    })
    throw undone
  })
  await trial.catch((error) => {
    if (error !== undone) throw error
  })
  return outcome
}

const refused = '42501'
const allows = (rule: Rule | undefined, row: Row, scope: Scope) =>
  rule === 'every row' || (typeof rule === 'function' && rule(row, scope))
const isClosed = (rule: Rule | undefined) => rule === undefined || rule === 'no row'

type Privilege = 'select' | 'insert' | 'update'
const columns = new Map<string, Promise<string[]>>()
/** The columns that the app's role may read or write, whoever uses it. */
function columnsFor(table: string, privilege: Privilege): Promise<string[]> {
  const key = `${privilege} ${table}`
  const known = columns.get(key) ?? findColumns(table, privilege)
  columns.set(key, known)
  return known
}

async function findColumns(table: string, privilege: Privilege): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_catalog.pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attidentity <> 'a'
      and has_column_privilege(${world.database.logins.appRole}, attrelid, attnum, ${privilege}) order by attnum`.execute(
    world.database.owner,
  )
  return rows.map(({ name }) => name)
}

const names = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))

/** What the app gets of each table in a scope, where it is not what the matrix says. */
async function differences(
  compare: (table: string, wall: Wall, who: string, scope: Scope) => Promise<string | null>,
) {
  const found: string[] = []
  for (const [table, wall] of Object.entries(matrix)) {
    for (const [who, scope] of scopes) {
      const difference = await compare(table, wall, who, scope)
      if (difference) found.push(`${table}, ${who}: ${difference}`)
    }
  }
  return found
}

describe('the walls of the database, for every person and every table', () => {
  test('are decided for every table, and no table is empty when they are tried', () => {
    expect(Object.keys(matrix).sort()).toEqual(Object.keys(tables))
    expect(Object.entries(tables).filter(([, rows]) => !rows.length)).toEqual([])
  })

  test('show exactly the rows that are theirs to see', async () => {
    const found = await differences(async (table, wall, _, scope) => {
      const all = tables[table] ?? []
      if (wall.read === 'every row') {
        // Read without any scope: it is the same whoever asks.
        if (scope !== nobody) return null
        const [counted] = (
          await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(
            world.database.app,
          )
        ).rows
        return counted?.rows === all.length ? null : `sees ${counted?.rows} rows of ${all.length}`
      }
      const columns = await columnsFor(table, 'select')
      const asText = (rows: readonly Row[]) =>
        rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort()
      const list = columns.length ? names(columns) : sql`1 as one`
      const seen = await attempt(scope, (tx) =>
        sql<{
          row: Row
        }>`select to_jsonb(seen) as row from (select ${list} from ${sql.table(table)}) seen`.execute(tx),
      )
      if (wall.read === 'no row') return seen === refused ? null : 'is not refused'
      const rows = typeof seen === 'string' ? seen : asText(seen.rows.map(({ row }) => row))
      const expected = asText(all.filter((row) => allows(wall.read, row, scope)))
      return JSON.stringify(rows) === JSON.stringify(expected) ? null : `sees ${rows} and not ${expected}`
    })
    expect(found).toEqual([])
  })

  test('let in exactly what is theirs to add', async () => {
    const found = await differences(async (table, wall, _, scope) => {
      const granted = await columnsFor(table, 'insert')
      if (isClosed(wall.insert)) return granted.length ? `may insert ${granted}` : null
      const rows = (tables[table] ?? []).slice(0, 40)
      const columns = granted.map((column) => `"${column}"`).join(', ')
      const outcomes = await attempt(scope, async (tx) => {
        const { rows: tried } = await sql<{
          outcomes: string[]
        }>`select base.try_each(${table}, ${columns}, ${JSON.stringify(rows)}) as outcomes`.execute(tx)
        return tried[0]?.outcomes ?? []
      })
      for (const [at, row] of rows.entries()) {
        // A row like one that is there is stopped by its key, after the wall has let it through.
        const through = outcomes[at] === 'taken' || outcomes[at] === '23505'
        if (through !== allows(wall.insert, row, scope)) return `${outcomes[at]} for ${JSON.stringify(row)}`
      }
      return null
    })
    expect(found).toEqual([])
  })

  test('let exactly what is theirs be changed', async () => {
    const found = await differences(async (table, wall, _, scope) => {
      const [column] = await columnsFor(table, 'update')
      if (isClosed(wall.update)) return column ? `may update ${column}` : null
      if (!column) return 'may update nothing'
      const changed = await attempt(scope, async (tx) =>
        Number(
          (await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)}`.execute(tx))
            .numAffectedRows,
        ),
      )
      const expected = (tables[table] ?? []).filter((row) => allows(wall.update, row, scope)).length
      return changed === expected ? null : `changes ${changed} rows of ${expected}`
    })
    expect(found).toEqual([])
  })

  test('let nothing be deleted or emptied', async () => {
    // What may be deleted is the role's to say, before any scope is asked: the widest stands for all.
    const [who, scope] = scopes.find(([name]) => name.startsWith('admin under ')) ?? ['nobody', nobody]
    const found: string[] = []
    for (const table of Object.keys(matrix)) {
      for (const statement of [sql`delete from`, sql`truncate`]) {
        const outcome = await attempt(scope, (tx) =>
          sql`${statement} ${sql.table(table)}`.execute(tx).then(taken),
        )
        if (outcome !== refused)
          found.push(`${table}, ${who}: ${statement.compile(world.database.owner).sql}: ${outcome}`)
      }
    }
    expect(found).toEqual([])
  })

  test('do not let a record be carried out of the scope', async () => {
    const porvoo: Scope = { ...nobody, municipalities: ['638'] }
    const unit: Scope = { ...nobody, units: [world.units.porvoo] }
    const move = (scope: Scope, unitId: string, municipality: string) =>
      attempt(scope, (tx) =>
        sql`update youth.session set municipality = ${municipality}, unit = ${unitId}`
          .execute(tx)
          .then(taken),
      )
    expect(await move(porvoo, world.units.oulu, '564')).toBe(refused)
    expect(await move(unit, world.units.porvooOther, '638')).toBe(refused)
    expect(await move(porvoo, world.units.porvooOther, '638')).toBe('taken')
  })

  test('show nothing of any municipality where no scope was set at all', async () => {
    for (const [table, wall] of Object.entries(matrix)) {
      if (wall.read === 'every row' || isClosed(wall.read)) continue
      const { rows } = await sql`select 1 from ${sql.table(table)}`.execute(world.database.app)
      // What is for everyone, as published news, is no municipality's.
      const forEveryone = (tables[table] ?? []).filter((row) => allows(wall.read, row, nobody))
      expect([table, rows.length]).toEqual([table, forEveryone.length])
    }
  })

  test('stand in a reading transaction too, which cannot write even what is theirs', async () => {
    const scope: Scope = { ...nobody, municipalities: ['638'] }
    const writing = read(world.database.app, scope, (tx) =>
      sql`update youth.unit set name_fi = 'x'`.execute(tx),
    )
    await expect(writing).rejects.toMatchObject({ code: '25006' })
  })
})
