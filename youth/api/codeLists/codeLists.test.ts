import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import {
  assessment,
  codeListProposal,
  decision,
  enter,
  proposalText,
  propose,
} from '../../../collection/api/definition/testing/proposals'
import { openSurvey, readSurvey, survey } from '../testing/surveys'
import type { CodeLists } from './schemas'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const climate = { code: 'climate', name: { fi: 'Ilmasto', sv: 'Klimat', en: 'Climate' } }
const lists = async () => (await (await world.ask('/api/youth/code-lists')).json()) as CodeLists

/** The steering group adopts a list from a year on. */
async function adopt(list: string, year: number, codes: object[]) {
  const id = await propose(world, 'manager', codeListProposal({ list, text: proposalText({ codes }) }))
  await enter(world, 'youthWorking', id, 'assessments', assessment)
  await enter(world, 'youthSteering', id, 'decisions', decision({ year }))
}
const record = (changes: object) =>
  world.ask(`/api/youth/sessions/${randomUUID()}`, {
    ...{ as: 'worker', method: 'PUT' },
    body: evening(world.units.porvoo, { date: '2026-03-04', ...changes }),
  })

describe('the lists that recording chooses from', () => {
  test('are there before anything is decided, each code named in three languages', async () => {
    const first = await lists()
    expect(first.map(({ list, year, codes }) => [list, year, codes.length])).toEqual([
      ['forms', 2026, 14],
      ['environments', 2026, 14],
      ['tags', 2026, 16],
      ['survey-questions', 2026, 10],
    ])
    for (const { codes } of first)
      for (const { code, name } of codes)
        expect([code, name.fi !== code && name.sv !== code && name.en.trim() !== '']).toEqual([code, true])
  })

  test('bring a code into recording when it is decided, with no new version of the service', async () => {
    expect((await record({ tags: ['climate'] })).status).toBe(422)
    await adopt('tags', 2027, [climate])
    expect((await lists()).filter(({ list }) => list === 'tags').map(({ year }) => year)).toEqual([
      2027, 2026,
    ])
    expect((await record({ tags: ['climate', 'games'], codes: '2027' })).status).toBe(201)
    const summary = await world.ask('/api/youth/summary?municipality=638&from=2026-03&to=2026-03&by=tag', {
      as: 'manager',
    })
    const rows = (await summary.json()) as { key: string }[]
    expect(rows.map(({ key }) => key).sort()).toEqual(['climate', 'games'])
  })

  test('say which questions a survey asks that is opened from then on', async () => {
    const asked = async () => {
      const { id } = await openSurvey(world, 'worker', survey(world.units.porvoo))
      return (await readSurvey(world, 'worker', id)).questions.map(({ code }) => code)
    }
    const { id: before } = await openSurvey(world, 'worker', survey(world.units.porvoo))
    expect(await asked()).toEqual(['overall', 'safe', 'influence'])
    const words = { fi: 'Kysymys', sv: 'Fråga', en: 'Question' }
    await adopt(
      'survey-questions',
      2026,
      ['safe', 'overall'].map((code) => ({ code, name: words })),
    )
    expect(await asked()).toEqual(['overall', 'safe'])
    expect((await readSurvey(world, 'worker', before)).questions).toHaveLength(3)
  })

  test('stop nobody who recorded by an earlier list, and nobody records what no list has had', async () => {
    await adopt('environments', 2027, [{ code: 'forest', name: { fi: 'Metsä', sv: 'Skog', en: 'Forest' } }])
    expect((await record({ environment: 'youth-facility' })).status).toBe(201)
    expect((await record({ environment: 'forest' })).status).toBe(201)
    const refused = await record({ environment: 'moon' })
    expect(await refused.json()).toMatchObject({
      type: '/problems/invalid',
      errors: [{ field: 'environment', detail: 'no code list has this code.' }],
    })
  })
})
