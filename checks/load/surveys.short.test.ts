import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../app/testing/world'
import { answer, openSurvey, readSurvey, survey } from '../../youth/api/testing/surveys'

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world?.close())

test('a whole school answers one link from one address: five hundred answers, each counted once and none refused', async () => {
  const { id, code } = await openSurvey(world, 'worker', survey(world.units.porvoo))
  const statuses: number[] = []
  const phone = async (answers: number) => {
    for (let time = 0; time < answers; time++)
      statuses.push((await answer(world, code, { overall: '4', safe: 'yes', influence: 'no' })).status)
  }
  await Promise.all(Array.from({ length: 25 }, () => phone(20)))
  expect(statuses.filter((status) => status !== 303)).toEqual([])
  const read = await readSurvey(world, 'worker', id)
  expect([read.answers, ...read.questions.map(({ n }) => n)]).toEqual([500, 500, 500, 500])
}, 120_000)
