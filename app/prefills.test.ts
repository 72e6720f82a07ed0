import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Form } from '../collection/api/rounds/schemas'
import { record } from '../youth/api/testing/sessions'
import { yearlyIndicators } from '../youth/domain/yearly/yearlyIndicators'
import { evening, openWorld, type TestPerson, type World } from './testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const asked = ['YO201', 'YO202', 'YO401', 'YO404']

/** A round of youth work for Porvoo and Oulu with some questions of the yearly form. */
async function openYearly(year: number, subject = 'youth'): Promise<string> {
  const { owner } = world.database
  const id = `${subject}-${year}`
  await sql`insert into collection.round (id, subject, kind, year, name, opens_on, deadline, state)
    values (${id}, ${subject}, 'regular', ${year}, '{"fi": "V", "sv": "V", "en": "V"}', '2026-01-01', '2099-12-31', 'open')`.execute(
    owner,
  )
  await sql`insert into collection.round_section (round, code, position, name)
    values (${id}, 'all', 0, '{"fi": "V", "sv": "V", "en": "V"}')`.execute(owner)
  for (const [position, { code, content }] of yearlyIndicators
    .filter(({ code }) => asked.includes(code))
    .entries()) {
    await sql`insert into collection.indicator (code, subject) values (${code}, 'youth') on conflict do nothing`.execute(
      owner,
    )
    await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
      values (${code}, 1, 'decided', ${JSON.stringify(content)}, '2025-01-01') on conflict do nothing`.execute(
      owner,
    )
    await sql`insert into collection.round_question (round, indicator, indicator_version, section, position)
      values (${id}, ${code}, 1, 'all', ${position})`.execute(owner)
  }
  await sql`insert into collection.reply (municipality, round) values ('638', ${id}), ('564', ${id})`.execute(
    owner,
  )
  return id
}
const at = (round: string, municipality: string) => `/api/collection/rounds/${round}/replies/${municipality}`
async function open(round: string, as: TestPerson, municipality: string) {
  const answer = await world.ask(`${at(round, municipality)}/prefill`, { as, method: 'POST' })
  expect([answer.status, await answer.clone().text()]).toEqual([200, expect.anything()])
  const form = (await (await world.ask(at(round, municipality), { as })).json()) as Form
  return {
    ...((await answer.json()) as { filled: number }),
    state: form.reply.state,
    values: Object.fromEntries(form.values.map(({ ref, value }) => [ref, value])),
  }
}
const number = (amount: number) => ({ kind: 'number', number: amount })

describe('a head of youth services who opens the yearly form', () => {
  test('finds in it what was recorded that year, and where it came from', async () => {
    await record(world, 'worker', evening(world.units.porvoo, { date: '2026-05-04' }))
    await record(world, 'worker', evening(world.units.porvooOther, { date: '2026-05-05' }))
    await record(world, 'worker', evening(world.units.porvoo, { date: '2025-12-31' }))
    const round = await openYearly(2026)
    const { filled, values, state } = await open(round, 'manager', '638')
    expect(values).toMatchObject({
      ...{ YO201: number(2), 'YO201.facilities': number(2), 'YO201.vehicles': number(0) },
      ...{ YO401: number(2), 'YO401.open': number(2), 'YO401.individual': number(0) },
    })
    expect([filled, state]).toEqual([Object.keys(values).length, 'invited'])
    expect(values).not.toHaveProperty('YO202')
    const history = await world.ask(`${at(round, '638')}/history?ref=YO401`, { as: 'manager' })
    expect(await history.json()).toMatchObject([{ why: 'prefilled', by: '', next: { value: number(2) } }])
  })

  test('keeps what was written or emptied since: the records fill in nothing twice', async () => {
    const round = 'youth-2026'
    const body = { values: [{ ref: 'YO401', value: null, version: 1 }] }
    await world.ask(`${at(round, '638')}/values`, { as: 'manager', method: 'PUT', body })
    await sql`update collection.reply set state = 'invited' where round = ${round}`.execute(
      world.database.owner,
    )
    expect(await open(round, 'manager', '638')).toMatchObject({ filled: 0, values: { YO401: null } })
  })

  test('finds nothing of another municipality, and no noughts where nothing was recorded', async () => {
    const { values } = await open('youth-2026', 'ouluManager', '564')
    expect(values).toMatchObject({ YO201: number(1) })
    expect(values).not.toHaveProperty('YO401')
    const other = await world.ask(`${at('youth-2026', '638')}/prefill`, { as: 'ouluManager', method: 'POST' })
    expect(other.status).toBe(403)
  })
})
