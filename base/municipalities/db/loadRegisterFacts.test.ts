import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../database/testing/testDatabase'
import { loadRegister } from '../loadRegister'
import { municipalityOn, predecessorsOf } from '../mergers'
import { realRegister, realYears } from '../testing'
import { carriedFacts } from './carriedFacts'
import { loadRegisterFacts } from './loadRegisterFacts'

let database: TestDatabase
let owner: pg.Client

beforeAll(async () => {
  database = await testDatabase()
  const { owner: at } = database.logins
  owner = new pg.Client(at)
  await owner.connect()
})
afterAll(async () => {
  await owner?.end()
  await database?.close()
})

describe('the register in the database', () => {
  test('is the one that the project carries, also for the app and the publisher', async () => {
    expect(await loadRegister(database.app)).toEqual(realRegister)
    expect(await loadRegister(database.publisher)).toEqual(realRegister)
  })

  test('stays the same when it is loaded again', async () => {
    const counts = { municipalities: 320, areas: 136, years: 4365, populations: 4017 }
    expect(await loadRegisterFacts(owner)).toEqual(counts)
    expect(await loadRegister(database.app)).toEqual(realRegister)
  })

  test('takes a corrected fact over the one it held', async () => {
    await owner.query('begin')
    await owner.query(`update base.municipality set name_sv = 'Någonstans' where code = '638'`)
    await owner.query(`delete from base.population where municipality = '638' and year = 2022`)
    await loadRegisterFacts(owner)
    const { rows } = await owner.query(
      `select name_sv, population from base.municipality join base.population on municipality = code
       where code = '638' and year = 2022`,
    )
    await owner.query('rollback')
    expect(rows).toEqual([{ name_sv: 'Borgå', population: 51_232 }])
  })

  test('cannot be changed by the app or the publisher', async () => {
    for (const role of [database.app, database.publisher]) {
      const change = sql`update base.municipality set name_fi = 'Oma' where code = '638'`.execute(role)
      await expect(change).rejects.toThrow('permission denied')
    }
  })

  test('refuses a code without its zeros', async () => {
    const facts = carriedFacts()
    const broken = facts.municipalities.map((row) => (row.code === '005' ? { ...row, code: '5' } : row))
    const loading = loadRegisterFacts(owner, { ...facts, municipalities: broken })
    await expect(loading).rejects.toThrow('municipality_code_check')
  })
})

describe('mergers in the database', () => {
  const withPredecessors = async (codes: string[] | null) =>
    (await owner.query('select base.with_predecessors($1::text[]) as codes', [codes])).rows[0].codes
  const on = async (code: string, year: number) =>
    (await owner.query('select base.municipality_on($1, $2) as code', [code, year])).rows[0].code

  test('give a municipality its predecessors, as the register in memory does', async () => {
    const { rows } = await owner.query(
      'select code, base.with_predecessors(array[code]) as codes from base.municipality',
    )
    expect(rows).toHaveLength(320)
    for (const { code, codes } of rows) {
      expect(codes).toEqual([code, ...predecessorsOf(realRegister, code)].toSorted())
    }
  })

  test('give several municipalities each code once, and nobody nothing', async () => {
    expect(await withPredecessors(['507', '297', '588', '507'])).toEqual(['174', '297', '476', '507', '588'])
    expect(await withPredecessors([])).toEqual([])
    expect(await withPredecessors(null)).toEqual([])
  })

  test('lead a code to the municipality in force in a year, as the register in memory does', async () => {
    const { rows } = await owner.query(
      `select code, year, base.municipality_on(code, year) as on_year
       from base.municipality, generate_series($1::int, $2::int) as year`,
      [realYears.at(0), realYears.at(-1)],
    )
    for (const { code, year, on_year } of rows) expect(on_year).toBe(municipalityOn(realRegister, code, year))
    expect(await on('999', 2026)).toBeNull()
  })

  test('follow a chain of mergers, one after the other', async () => {
    await owner.query('begin')
    // As if Mäntyharju had been merged into Mikkeli at the end of 2025.
    await owner.query(`update base.municipality set last_year = 2025, successor = '491' where code = '507'`)
    const meant = [await on('588', 2024), await on('588', 2025), await on('588', 2026), await on('507', 2026)]
    const covered = await withPredecessors(['491'])
    await owner.query('rollback')
    expect(meant).toEqual(['588', '507', '491', '491'])
    expect(covered).toEqual(['491', '507', '588'])
  })
})
