import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { nobody, read } from '../../../base/database/transaction'
import { municipalitiesOf } from '../../../base/municipalities/register'
import { makeRound, standing } from '../../testing/rounds'
import { giveNumber } from '../../testing/rules'
import { groupFigures, refreshGroupFigures } from './groupFigures'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const year = 2021

/** Last year's round: eleven municipalities of one group approved 100 to 110, and this year's is open. */
async function lastYear(): Promise<{ round: string; places: string[] }> {
  const all = municipalitiesOf(world.register, year)
  const places = all
    .filter(({ group }) => group === all[0]?.group)
    .map(({ code }) => code)
    .slice(0, 11)
  const round = await makeRound(world, { year, state: 'closed', municipalities: places })
  for (const [at, municipality] of places.entries()) {
    await giveNumber(world, { round, municipality, number: 100 + at })
    await standing(world, round, municipality, 'approved')
  }
  await makeRound(world, { year: year + 1, state: 'open', municipalities: places })
  return { round, places }
}

const median = async (municipality = '') => {
  const figures = await read(world.database.app, nobody, (tx) =>
    groupFigures(tx, world.register, { municipality, subject: 'culture', year }),
  )
  return figures.find(({ indicator }) => indicator === 'CU901')?.median
}
const refresh = () => read(world.database.app, nobody, (tx) => refreshGroupFigures(tx, world.register))

test('medians behind an open round are ready before anybody asks, one for all of a group, until they are refreshed', async () => {
  const { round, places } = await lastYear()
  await refresh()
  await sql`update collection.value set number = number + 50 where round = ${round}`.execute(
    world.database.owner,
  )
  for (const municipality of places.slice(0, 2)) expect(await median(municipality)).toBe(105)
  await refresh()
  expect(await median(places[2])).toBe(155)
})
