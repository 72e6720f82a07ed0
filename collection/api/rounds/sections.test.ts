import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { makeRound, standing } from '../../testing/rounds'
import type { Form, SavedValues } from './schemas'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const at = (round: string) => `/api/collection/rounds/${round}/replies/638`
const value = (ref: string, version: number | null = null) => ({
  ...{ ref, value: { kind: 'number', number: 7 }, comment: '', version },
})

/** A link to the visits of Porvoo, given by its contact person. */
async function linkTo(round: string): Promise<{ id: string; token: string; link: string; sent: boolean }> {
  const body = { section: 'visits', name: 'Museon väki', email: 'museo@test.example' }
  const answer = await world.ask(`${at(round)}/delegations`, { as: 'respondent', method: 'POST', body })
  expect(answer.status).toBe(201)
  return (await answer.json()) as { id: string; token: string; link: string; sent: boolean }
}
const open = (token: string) => world.ask('/api/collection/section', { method: 'POST', body: { token } })
const save = (token: string, values: unknown[]) =>
  world.ask('/api/collection/section/values', { method: 'PUT', body: { token, values } })

describe('a helper at the museum, without an account', () => {
  test('opens by the link just one section, and sees nothing of the others', async () => {
    const round = await makeRound(world)
    const body = { values: [value('CU901'), value('CU902')] }
    await world.ask(`${at(round)}/values`, { as: 'respondent', method: 'PUT', body })
    const { token, link, sent } = await linkTo(round)
    expect([link, sent]).toEqual([`http://localhost:3000/app/section#${token}`, false])
    const form = (await (await open(token)).json()) as Form
    expect(form.sections.map(({ code }) => code)).toEqual(['visits'])
    expect(form.questions.map(({ indicator }) => indicator)).toEqual(['CU902', 'CU903'])
    expect(form.values.map(({ ref }) => ref)).toEqual(['CU902'])
    expect(form.helper).toMatchObject({ name: 'Museon väki', section: 'visits' })
    expect(form.delegations).toEqual([])
  })

  test('has something to report where the municipality had ticked that there is nothing: what was written stands', async () => {
    const round = await makeRound(world)
    const { token } = await linkTo(round)
    await world.ask(`${at(round)}/nil`, { as: 'respondent', method: 'POST', body: { nil: true } })
    expect(await (await save(token, [value('CU902')])).json()).toMatchObject({ nilTakenBack: true })
    const form = (await (await world.ask(at(round), { as: 'respondent' })).json()) as Form
    expect(form).toMatchObject({
      reply: { nil: false },
      values: [{ ref: 'CU902', changedBy: 'Museon väki' }],
    })
  })

  test('sees beside each field what the municipality answered before, and nothing of other sections or municipalities', async () => {
    const before = await makeRound(world, { year: 2017, state: 'closed' })
    for (const [municipality, indicator, number] of [
      ['638', 'CU902', 455],
      ['638', 'CU901', 9],
      ['564', 'CU902', 1],
    ] as const)
      await sql`insert into collection.value (municipality, round, indicator, kind, number, changed_by_name)
        values (${municipality}, ${before}, ${indicator}, 'number', ${number}, 'Vastaaja')`.execute(
        world.database.owner,
      )
    for (const municipality of ['638', '564']) await standing(world, before, municipality, 'approved')
    const round = await makeRound(world, { year: 2018 })
    const { token } = await linkTo(round)
    const { earlier, context } = (await (await open(token)).json()) as Form
    expect(earlier).toEqual([{ ref: 'CU902', year: 2017, value: { kind: 'number', number: 455 } }])
    expect(context.lastYear).toEqual({ CU902: { kind: 'number', number: 455 } })
  })

  test('answers it under their own name, and the contact person sees who it was', async () => {
    const round = await makeRound(world)
    const { token } = await linkTo(round)
    const saved = (await (await save(token, [value('CU902.museums')])).json()) as SavedValues
    expect(saved.values).toMatchObject([{ ref: 'CU902.museums', outcome: 'saved', version: 1 }])
    const form = (await (await world.ask(at(round), { as: 'respondent' })).json()) as Form
    expect(form.values).toMatchObject([{ ref: 'CU902.museums', changedBy: 'Museon väki' }])
    const history = await world.ask(`${at(round)}/history?ref=CU902.museums`, { as: 'respondent' })
    expect(await history.json()).toMatchObject([{ by: 'Museon väki', why: 'section' }])
  })

  test('cannot write in another section, not even past the service', async () => {
    const round = await makeRound(world)
    const { token } = await linkTo(round)
    const answer = await save(token, [value('CU902'), value('CU901')])
    expect(answer.status).toBe(422)
    const { rows } = await sql`select 1 from collection.value where round = ${round}`.execute(
      world.database.owner,
    )
    expect(rows).toEqual([])
  })

  test('is told when the link was ended, has run out or never was', async () => {
    const round = await makeRound(world)
    const { id, token } = await linkTo(round)
    const path = `${at(round)}/delegations/${id}`
    expect((await world.ask(path, { as: 'otherRespondent', method: 'DELETE' })).status).toBe(403)
    expect((await world.ask(path, { as: 'respondent', method: 'DELETE' })).status).toBe(204)
    expect((await open(token)).status).toBe(410)
    expect((await save(token, [value('CU902')])).status).toBe(410)
    const other = await linkTo(round)
    await sql`update collection.delegation set expires_at = now() - interval '1 minute' where id = ${other.id}`.execute(
      world.database.owner,
    )
    expect((await open(other.token)).status).toBe(410)
    const refused = (await (await open('no-such-link')).json()) as { detail: string }
    expect(refused.detail).toBe('Ask whoever gave it for a new one. Answers that were saved are kept.')
  })

  test('is refused after the deadline with its day, and reads what was answered', async () => {
    const round = await makeRound(world)
    const { token } = await linkTo(round)
    expect((await save(token, [value('CU902')])).status).toBe(200)
    await sql`update collection.round set deadline = '2026-01-31' where id = ${round}`.execute(
      world.database.owner,
    )
    const late = await save(token, [value('CU902.museums')])
    expect([late.status, await late.json()]).toMatchObject([
      409,
      { type: '/problems/reply-late', title: 'The last day to answer was 2026-01-31' },
    ])
    const form = (await (await open(token)).json()) as Form
    expect(form.values.map(({ ref }) => ref)).toEqual(['CU902'])
  })

  test('leaves no trace of the link’s secret in the database', async () => {
    const { token } = await linkTo(await makeRound(world))
    const { rows } =
      await sql`select 1 from collection.delegation d where d::text like ${`%${token}%`}`.execute(
        world.database.owner,
      )
    expect(rows).toEqual([])
  })
})
