import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { nobody, publishing, read } from '../../../base/database/transaction'
import { cellsOf, findLatestRelease } from '../../../statistics/domain/releases'
import { participantsTable, publishParticipants } from './joiningPublished'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const take = (municipality: string, version: number, step: string, since = '2025-03-01') =>
  sql`insert into youth.joining (municipality, version, step, since) values (${municipality}, ${version}, ${step}, ${since})`.execute(
    world.database.owner,
  )
const publish = () =>
  publishing(world.database.publisher, (tx) => publishParticipants(tx, world.register, { example: false }))
const released = () =>
  read(world.database.app, nobody, async (tx) => {
    const release = await findLatestRelease(tx, participantsTable)
    const cells = release ? await cellsOf(tx, release) : []
    return Object.fromEntries(
      cells.map(({ place, period, breakdown = [], cell }) => [
        `${place} ${period} ${breakdown[0]}`,
        cell.kind === 'value' ? cell.value : cell.kind,
      ]),
    )
  })

test('who takes part is public from the trial on: the step and the year, and no more', async () => {
  await sql`update youth.joining set since = '2024-05-01'`.execute(world.database.owner)
  await take('091', 1, 'invited')
  await take('092', 1, 'accepted')
  await take('049', 1, 'trying')
  await sql`insert into youth.agreement (municipality, agreement_version, accepted_at, accepted_by)
    values ('049', '2026.1', '2023-12-31 23:30+00', ${world.people.manager.id})`.execute(world.database.owner)
  await world.ask('/api/youth/publication', {
    as: 'manager',
    method: 'PUT',
    body: { municipality: '638', public: true },
  })
  expect(await publish()).toEqual({ made: true, number: 1 })
  expect(await released()).toEqual({
    '638 2024 publishing': 1,
    '564 2024 in-use': 1,
    '297 2024 in-use': 1,
    // The last half hour of the year in Greenwich is the new year in Finland.
    '049 2024 trying': 1,
    'FI 2024 publishing': 1,
    'FI 2024 in-use': 2,
    'FI 2024 trying': 1,
  })
  expect(await publish()).toEqual({ made: false, number: 1 })
})

test('who leaves is gone with the next release', async () => {
  await take('049', 2, 'accepted')
  await publish()
  expect(Object.keys(await released()).filter((key) => key.startsWith('049'))).toEqual([])
})

test('a merged municipality stands under its successor', async () => {
  await take('174', 1, 'in-use', '2019-01-01')
  await publish()
  const places = Object.keys(await released()).filter((key) => /^(174|297)/.test(key))
  expect(places).toEqual(['297 2019 in-use'])
})
