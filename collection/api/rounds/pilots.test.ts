import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { makeRound } from '../../testing/rounds'
import { get, proposal, propose } from '../definition/testing/proposals'
import type { Form, PilotList } from './schemas'

let world: World
let pilot: string
beforeAll(async () => {
  world = await openWorld()
  pilot = await makeRound(world, { kind: 'pilot', year: 2020 })
  for (const [municipality, minutes, clarity] of [
    ['638', 20, 2],
    ['564', 30, 1],
  ] as const)
    await sql`insert into collection.pilot_reply (municipality, round, indicator, minutes, clarity, comment)
      values (${municipality}, ${pilot}, 'CU901', ${minutes}, ${clarity}, ${`Epäselvä ${municipality}`})`.execute(
      world.database.owner,
    )
})
afterAll(() => world.close())

const decision = {
  verdict: 'change',
  reason: { fi: 'Tieto tarvitaan, ohje uusitaan.', sv: 'Uppgiften behövs, anvisningen skrivs om.' },
  decidedOn: '2021-05-20',
}
const listed = (as: TestPerson) => get<PilotList>(world, `managed-rounds/${pilot}/pilot`, as)
const decide = (as: TestPerson, id: string = randomUUID(), body: object = decision, round = pilot) =>
  world.ask(`/api/collection/managed-rounds/${round}/pilot/CU901/decisions/${id}`, {
    as,
    method: 'PUT',
    body,
  })

/** What a municipality says of the pilot's first question. */
async function saved(
  round: string,
  said: { minutes: number | null; clarity: number | null; comment: string; version?: number },
  as: TestPerson = 'respondent',
) {
  const path = `/api/collection/rounds/${round}/replies/638/pilot`
  const answer = await world.ask(path, { as, method: 'PUT', body: { indicator: 'CU901', ...said } })
  expect(answer.status).toBe(200)
  return (await answer.json()) as { outcome: string; version: number }
}

describe('a pilot', () => {
  test('is read by those who run it and by both bodies of its subject, and by nobody else', async () => {
    for (const as of ['reviewer', 'team', 'working', 'steering'] as const) {
      const [first] = await listed(as)
      expect([as, first]).toMatchObject([
        as,
        {
          ...{ indicator: 'CU901', replies: 2, medianMinutes: 25, meanClarity: 1.5, unclear: 2 },
          ...{ verdict: 'drop', comments: ['Epäselvä 564', 'Epäselvä 638'], decided: null },
        },
      ])
      const pilots = await get<{ id: string }[]>(world, 'pilots?subject=culture', as)
      expect(pilots.map(({ id }) => id)).toEqual([pilot])
    }
    for (const as of ['respondent', 'analyst', 'youthSteering', 'youthWorking'] as const)
      expect([as, (await world.ask(`/api/collection/managed-rounds/${pilot}/pilot`, { as })).status]).toEqual(
        [as, 403],
      )
  })

  test('counts who said something of a question, and nobody who only passed it by', async () => {
    const round = await makeRound(world, { kind: 'pilot', year: 2019 })
    const figures = async () => {
      const path = `managed-rounds/${round}/pilot`
      return (await get<PilotList>(world, path, 'working'))[0]
    }
    await saved(round, { minutes: null, clarity: null, comment: '' })
    expect(await figures()).toMatchObject({ replies: 0, verdict: null })
    // What was taken back says nothing either.
    const first = await saved(round, { minutes: 5, clarity: null, comment: '' })
    expect(await figures()).toMatchObject({ replies: 1, medianMinutes: 5, verdict: 'keep' })
    await saved(round, { minutes: null, clarity: null, comment: '', version: first.version })
    expect(await figures()).toMatchObject({ replies: 0, medianMinutes: null, verdict: null })
  })

  test('tells the later of two colleagues what the first one said of a question, and overwrites neither', async () => {
    const round = await makeRound(world, { kind: 'pilot', year: 2018 })
    const mine = { minutes: 5, clarity: 4, comment: 'Selvä.' }
    expect(await saved(round, mine)).toEqual({ outcome: 'saved', version: 1 })
    const theirs = { outcome: 'conflict', theirs: { ...mine, version: 1, changedBy: 'respondent' } }
    expect(await saved(round, { ...mine, clarity: 1 }, 'approver')).toEqual(theirs)
    expect(await saved(round, { ...mine, clarity: 1, version: 1 }, 'approver')).toEqual({
      ...{ outcome: 'saved', version: 2 },
    })
    // Sent again because the answer never came, it is what stands.
    expect(await saved(round, { ...mine, clarity: 1 }, 'approver')).toMatchObject({ version: 2 })
  })

  test('asks whoever answers a section by a link, of that section alone', async () => {
    const round = await makeRound(world, { kind: 'pilot', year: 2017 })
    const given = await world.ask(`/api/collection/rounds/${round}/replies/638/delegations`, {
      ...{ as: 'respondent', method: 'POST' },
      body: { section: 'economy', name: 'Museon väki', email: 'museo@test.example' },
    })
    const { token } = (await given.json()) as { token: string }
    const say = (indicator: string) =>
      world.ask('/api/collection/section/pilot', {
        method: 'PUT',
        body: { token, indicator, minutes: 12, clarity: 2, comment: 'Epäselvä.' },
      })
    expect((await say('CU901')).status).toBe(200)
    expect((await say('CU902')).status).toBe(422)
    const opened = await world.ask('/api/collection/section', { method: 'POST', body: { token } })
    expect(((await opened.json()) as Form).pilot).toEqual([
      {
        ...{ indicator: 'CU901', minutes: 12, clarity: 2, comment: 'Epäselvä.', version: 1 },
        changedBy: 'Museon väki',
      },
    ])
    const [first] = await get<PilotList>(world, `managed-rounds/${round}/pilot`, 'working')
    expect(first).toMatchObject({ indicator: 'CU901', replies: 1, unclear: 1 })
    const { rows } = await sql`select person, action, changes from base.audit
      where subject = ${`${round}/638`} and action = 'pilot'`.execute(world.database.owner)
    expect(rows).toEqual([{ person: null, action: 'pilot', changes: { CU901: 'changed' } }])
  })

  test('ends in decisions of its steering group, each with a reason and the figures that lay before it', async () => {
    for (const as of ['reviewer', 'working', 'youthSteering'] as const)
      expect([as, (await decide(as)).status]).toEqual([as, 403])
    const id = randomUUID()
    expect((await decide('steering', id)).status).toBe(201)
    expect((await decide('steering', id)).status).toBe(200)
    expect((await decide('steering', id, { ...decision, verdict: 'keep' })).status).toBe(409)
    expect((await decide('steering', randomUUID(), { ...decision, decidedOn: '2099-01-01' })).status).toBe(
      422,
    )
    expect((await decide('steering', randomUUID(), decision, await makeRound(world))).status).toBe(409)
    const [first] = await listed('working')
    expect(first?.decided).toMatchObject({
      ...{ verdict: 'change', decidedOn: '2021-05-20' },
      body: { fi: 'Kulttuurin tietopohjan ohjausryhmä' },
      reason: { sv: 'Uppgiften behövs, anvisningen skrivs om.', en: 'Tieto tarvitaan, ohje uusitaan.' },
    })
  })

  test('stands in the public history of the proposal whose indicator it tried', async () => {
    const id = await propose(world, 'respondent', proposal({ kind: 'change', indicator: 'CU901' }))
    const whole = await get<{ pilots: unknown[] }>(world, `proposals/${id}`)
    expect(whole.pilots).toMatchObject([
      { round: pilot, indicator: 'CU901', verdict: 'change', figures: { replies: 2, medianMinutes: 25 } },
    ])
    const page = await (await world.ask(`/sv/forslag/${id}`)).text()
    expect(page).toContain('Frågan ändras')
    expect(page).toContain('2 kommuner svarade; median 25 min, tydlighet 1,5 av 5')
    // Words of municipalities are for those who decide.
    expect(page).not.toContain('Epäselvä 638')
  })
})
