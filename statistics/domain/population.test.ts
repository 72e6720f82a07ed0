import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../base/database/testing/testDatabase'
import { nobody, publishing, read } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import type { Register } from '../../base/municipalities/register'
import { publishPopulation } from './population'
import { cellsOf, findLatestRelease } from './releases'
import { getTableVersion } from './tableVersion'

let database: TestDatabase
let register: Register
beforeAll(async () => {
  database = await testDatabase()
  register = await read(database.app, nobody, loadRegister)
})
afterAll(() => database.close())

const published = () =>
  read(database.app, nobody, async (tx) => {
    const release = await findLatestRelease(tx, 'population')
    if (!release) throw new Error('not published')
    return { release, version: await getTableVersion(tx, release), cells: await cellsOf(tx, release) }
  })

describe('the published population', () => {
  test('is real, and the municipalities of 2022 add up to the country', async () => {
    await publishing(database.publisher, (tx) => publishPopulation(tx, register))
    const { release, cells } = await published()
    expect(release.example).toBe(false)
    const of2022 = cells.filter(({ period }) => period === '2022')
    expect(of2022).toHaveLength(310)
    expect(of2022.find(({ place }) => place === 'FI')?.cell).toEqual({ kind: 'value', value: 5_563_970 })
    expect(of2022.find(({ place }) => place === '638')?.cell).toEqual({ kind: 'value', value: 51_232 })
    expect(new Set(cells.map(({ period }) => period))).toEqual(
      new Set(Array.from({ length: 13 }, (_, i) => String(2010 + i))),
    )
  })

  test('is published once, however often the server starts', async () => {
    expect(await publishing(database.publisher, (tx) => publishPopulation(tx, register))).toEqual({
      number: 1,
      made: false,
    })
  })

  test('a municipality without a figure is missing, and so is then the country', async () => {
    const gap = new Map(register.populations)
    const year = new Map(gap.get(2020))
    year.delete('049')
    gap.set(2020, year)
    await publishing(database.publisher, (tx) => publishPopulation(tx, { ...register, populations: gap }))
    const of2020 = (await published()).cells.filter(({ period }) => period === '2020')
    expect(of2020.find(({ place }) => place === '049')?.cell).toEqual({ kind: 'missing' })
    expect(of2020.find(({ place }) => place === 'FI')?.cell).toEqual({ kind: 'missing' })
    expect(of2020).toHaveLength(310)
  })

  test('names places in three languages; in English by the language of the majority', async () => {
    const { version } = await published()
    const places = new Map(version.dimensions[0]?.codes.map(({ code, name }) => [code, name]))
    expect(places.get('638')).toEqual({ fi: 'Porvoo', sv: 'Borgå', en: 'Porvoo' })
    expect(places.get('710')).toEqual({ fi: 'Raasepori', sv: 'Raseborg', en: 'Raseborg' })
  })
})
