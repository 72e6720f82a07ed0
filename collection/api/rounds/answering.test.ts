import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { makeRound, standing } from '../../testing/rounds'
import type { Form, SavedValues } from './schemas'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Sent = { ref: string; value: unknown; comment?: string; version: number | null }
const number = (amount: number) => ({ kind: 'number', number: amount })
const at = (round: string, municipality = '638') => `/api/collection/rounds/${round}/replies/${municipality}`

const save = (round: string, as: TestPerson, values: Sent[], municipality = '638') =>
  world.ask(`${at(round, municipality)}/values`, { as, method: 'PUT', body: { values } })
async function saved(round: string, as: TestPerson, values: Sent[]): Promise<SavedValues['values']> {
  const answer = await save(round, as, values)
  expect([answer.status, await answer.clone().text()]).toEqual([200, expect.anything()])
  return ((await answer.json()) as SavedValues).values
}
async function form(round: string, as: TestPerson = 'respondent', municipality = '638'): Promise<Form> {
  const answer = await world.ask(at(round, municipality), { as })
  expect([answer.status, await answer.clone().text()]).toEqual([200, expect.anything()])
  return (await answer.json()) as Form
}
const post = (round: string, what: string, as: TestPerson, body?: unknown) =>
  world.ask(`${at(round)}/${what}`, { as, method: 'POST', ...(body === undefined ? {} : { body }) })
const refusal = async (answer: Response) => {
  const { type, title } = (await answer.json()) as { type: string; title: string }
  return [answer.status, type.replace('/problems/', ''), title]
}

describe('a contact person of culture', () => {
  test('sees questions with their definitions, what is saved and how things stand', async () => {
    const round = await makeRound(world)
    const opened = await form(round)
    expect(opened.sections.map(({ code }) => code)).toEqual(['economy', 'visits'])
    expect(opened.questions.map(({ indicator, fields }) => [indicator, fields])).toEqual([
      ['CU901', ['CU901']],
      ['CU902', ['CU902', 'CU902.museums', 'CU902.theatres']],
      ['CU903', ['CU903']],
    ])
    expect(opened.reply).toMatchObject({ state: 'invited', lock: null, nil: false, lastDay: '2099-12-31' })
    expect(opened.municipality.name).toEqual({ fi: 'Porvoo', sv: 'Borgå' })
  })

  test('looks again at what colleagues have written, and is told that alone', async () => {
    const round = await makeRound(world)
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(5), version: null }])
    const look = (as: TestPerson) => world.ask(`${at(round)}/standing`, { as })
    const { reply, values, explanations, delegations, pilot } = await form(round)
    expect(await (await look('respondent')).json()).toEqual({
      ...{ reply, values, explanations, delegations, pilot },
    })
    expect(values).toMatchObject([{ ref: 'CU901', version: 1, changedBy: 'respondent' }])
    for (const as of ['ouluManager', 'manager'] as const)
      expect([as, (await look(as)).status]).toEqual([as, 403])
  })

  test('saves at every pause, and finds it again with every kind of value', async () => {
    const round = await makeRound(world)
    const values: Sent[] = [
      { ref: 'CU901', value: { kind: 'estimated', number: 12_000.5 }, comment: 'Arvio.', version: null },
      { ref: 'CU902', value: number(0), version: null },
      { ref: 'CU902.museums', value: { kind: 'notApplicable' }, version: null },
      { ref: 'CU902.theatres', value: { kind: 'missing' }, comment: 'Ei tilastoida.', version: null },
      { ref: 'CU903', value: { kind: 'confidential', choices: ['own', 'company'] }, version: null },
    ]
    expect((await saved(round, 'respondent', values)).map(({ outcome }) => outcome)).toEqual(
      Array(5).fill('saved'),
    )
    const { values: found, reply } = await form(round)
    expect(reply.state).toBe('answering')
    expect(
      Object.fromEntries(found.map(({ ref, value, comment, version }) => [ref, [value, comment, version]])),
    ).toEqual(Object.fromEntries(values.map(({ ref, value, comment = '' }) => [ref, [value, comment, 1]])))
  })

  test('and a colleague lose nothing when both write the same value: the second is shown what the first wrote', async () => {
    const round = await makeRound(world)
    const first = { ref: 'CU901', value: number(100), version: null }
    const second = { ref: 'CU901', value: number(200), version: null }
    const outcomes = await Promise.all([
      saved(round, 'respondent', [first]),
      saved(round, 'approver', [second, { ref: 'CU902', value: number(7), version: null }]),
    ])
    const ofCost = outcomes.map((values) => values.find(({ ref }) => ref === 'CU901'))
    expect(ofCost.map((one) => one?.outcome).sort()).toEqual(['conflict', 'saved'])
    const conflict = ofCost.find((one) => one?.outcome === 'conflict')
    const stands = (await form(round)).values.find(({ ref }) => ref === 'CU901')
    expect(conflict).toMatchObject({ theirs: { value: stands?.value, version: 1 } })
    // What they did not both write is saved whatever became of the other.
    expect((await form(round)).values.find(({ ref }) => ref === 'CU902')).toMatchObject({ value: number(7) })
  })

  test('who has seen the newer value writes over it, and both stay in its history', async () => {
    const round = await makeRound(world)
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(1), version: null }])
    await saved(round, 'approver', [{ ref: 'CU901', value: number(2), comment: 'Tarkistettu.', version: 1 }])
    const [stale] = await saved(round, 'respondent', [{ ref: 'CU901', value: number(3), version: 1 }])
    expect(stale).toMatchObject({ outcome: 'conflict', theirs: { value: number(2), changedBy: 'approver' } })
    const history = await world.ask(`${at(round)}/history?ref=CU901`, { as: 'respondent' })
    expect(await history.json()).toMatchObject([
      { version: 1, by: 'respondent', former: null, next: { value: number(1) } },
      { version: 2, by: 'approver', former: { value: number(1) }, next: { value: number(2) } },
    ])
  })

  test('whose answer was lost on the way sends it again without a conflict with themselves', async () => {
    const round = await makeRound(world)
    const value = { ref: 'CU901', value: number(5), version: null }
    await saved(round, 'respondent', [value])
    expect(await saved(round, 'respondent', [value])).toMatchObject([{ outcome: 'saved', version: 1 }])
    await saved(round, 'respondent', [{ ...value, value: null, version: 1 }])
    // An emptied answer is nobody's to defend.
    expect(await saved(round, 'approver', [{ ...value, version: null }])).toMatchObject([{ version: 3 }])
  })

  test('is refused what no answer can be, and nothing of that sending is saved', async () => {
    const round = await makeRound(world)
    for (const wrong of [
      { ref: 'CU999', value: number(1) },
      { ref: 'CU901.museums', value: number(1) },
      { ref: 'CU901', value: { kind: 'number' } },
      { ref: 'CU901', value: { kind: 'number', choices: ['own'] } },
      { ref: 'CU903', value: { kind: 'number', choices: ['someone'] } },
      { ref: 'CU903', value: { kind: 'number', choices: ['own', 'own'] } },
      { ref: 'CU903', value: { kind: 'number', choices: [] } },
    ]) {
      const answer = await save(round, 'respondent', [
        { ref: 'CU902', value: number(1), version: null },
        { ...wrong, version: null },
      ])
      expect([wrong, answer.status]).toEqual([wrong, 422])
    }
    expect((await form(round)).values).toEqual([])
  })

  test('hard findings refuse no saving but submitting; a soft one is explained in words', async () => {
    const before = await makeRound(world, { year: 2030, municipalities: ['638'] })
    await saved(before, 'respondent', [{ ref: 'CU901', value: number(100), version: null }])
    await standing(world, before, '638', 'accepted')
    const round = await makeRound(world, { year: 2031 })
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(-5), version: null }])
    expect((await form(round)).findings.map(({ rule }) => rule)).toContain('never-below-nought')
    expect(await refusal(await post(round, 'submit', 'respondent'))).toEqual([
      ...[409, 'findings-open', 'The reply cannot be submitted yet'],
    ])
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(500), version: 1 }])
    const opened = await form(round)
    expect(opened.findings).toMatchObject([{ rule: 'change', ref: 'CU901', severity: 'soft' }])
    expect(opened.context.lastYear).toEqual({ CU901: number(100) })
    expect((await post(round, 'submit', 'respondent')).status).toBe(409)
    const body = { explanations: [{ rule: 'change', ref: 'CU901', text: 'Uusi konserttisali.' }] }
    await world.ask(`${at(round)}/explanations`, { as: 'respondent', method: 'PUT', body })
    expect((await post(round, 'submit', 'respondent')).status).toBe(200)
    const { rows } =
      await sql`select rule, explanation, ended_at from collection.finding where round = ${round}`.execute(
        world.database.owner,
      )
    expect(rows).toEqual([{ rule: 'change', explanation: 'Uusi konserttisali.', ended_at: null }])
  })

  test('is kept from submitting by no question that is not put to them, nor by what they had answered to it', async () => {
    const round = await makeRound(world)
    await sql`update collection.round_question set applies = '{"to": "answered", "ref": "CU903", "is": ["own"]}'
      where round = ${round} and indicator = 'CU901'`.execute(world.database.owner)
    const produced = (by: string, version: number | null) =>
      saved(round, 'respondent', [{ ref: 'CU903', value: { kind: 'number', choices: [by] }, version }])
    const found = async () => (await form(round)).findings.map(({ rule }) => rule)
    const put = async () => {
      const own = await world.ask('/api/collection/replies?municipality=638&subject=culture', {
        as: 'respondent',
      })
      const all = (await own.json()) as { round: { id: string }; questions: number }[]
      return all.find((one) => one.round.id === round)?.questions
    }
    await produced('own', null)
    expect([await found(), await put()]).toEqual([['told'], 3])
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(-5), version: null }])
    expect(await found()).toEqual(['never-below-nought'])
    expect((await post(round, 'submit', 'respondent')).status).toBe(409)
    await produced('company', 1)
    expect([await found(), await put()]).toEqual([[], 2])
    expect((await post(round, 'submit', 'respondent')).status).toBe(200)
  })

  test('explains what a colleague has explained meanwhile only after having read it, and leaves no words in the audit', async () => {
    const round = await makeRound(world)
    const explain = async (as: TestPerson, said: object) => {
      const body = { explanations: [{ rule: 'change', ref: 'CU901', ...said }] }
      const answer = await world.ask(`${at(round)}/explanations`, { as, method: 'PUT', body })
      expect(answer.status).toBe(200)
      return ((await answer.json()) as { explanations: unknown[] }).explanations[0]
    }
    const of = { rule: 'change', ref: 'CU901' }
    const saved = (version: number) => ({ ...of, outcome: 'saved', version })
    expect(await explain('respondent', { text: 'Uusi sali.', version: 0 })).toEqual(saved(1))
    // Whoever had the form open before knows nothing of it.
    const theirs = { text: 'Uusi sali.', mayBeShown: false, version: 1, changedBy: 'respondent' }
    expect(await explain('approver', { text: 'Kaksi salia.', mayBeShown: true })).toEqual({
      ...{ ...of, outcome: 'conflict', theirs },
    })
    expect((await form(round)).explanations).toEqual([{ ...of, ...theirs }])
    const both = { text: 'Kaksi salia.', mayBeShown: true, version: 1 }
    expect(await explain('approver', both)).toEqual(saved(2))
    // The answer never came and it is sent again: it is what stands.
    expect(await explain('approver', both)).toEqual(saved(2))
    expect(await explain('respondent', { text: '', version: 1 })).toMatchObject({ outcome: 'conflict' })
    expect(await explain('respondent', { text: '', version: 2 })).toEqual(saved(3))
    const { rows } = await sql<{ changes: object }>`select changes from base.audit
      where subject = ${`${round}/638`} and action = 'explained' order by id`.execute(world.database.owner)
    expect(rows.map(({ changes }) => changes)).toEqual([
      { 'change CU901': 'changed' },
      { 'change CU901': 'changed', 'change CU901 mayBeShown': [false, true] },
      { 'change CU901': 'changed', 'change CU901 mayBeShown': [true, false] },
    ])
    const twice = { explanations: [1, 2].map(() => ({ ...of, text: 'Kahdesti.' })) }
    expect(
      (await world.ask(`${at(round)}/explanations`, { as: 'respondent', method: 'PUT', body: twice })).status,
    ).toBe(422)
  })

  test('says in one tick that there is nothing to report', async () => {
    const round = await makeRound(world)
    expect(await refusal(await post(round, 'submit', 'respondent'))).toEqual([
      ...[409, 'nothing-answered', 'The form is empty'],
    ])
    expect((await post(round, 'nil', 'respondent', { nil: true })).status).toBe(200)
    expect((await post(round, 'submit', 'respondent')).status).toBe(200)
    expect((await form(round)).reply).toMatchObject({ state: 'submitted', nil: true })
  })

  test('ticks it while a colleague writes: what was written stands, both are told, and it is judged like any answer', async () => {
    const round = await makeRound(world)
    expect((await post(round, 'nil', 'respondent', { nil: true })).status).toBe(200)
    // A comment or an emptied field reports nothing.
    const said = { ref: 'CU903', value: null, comment: 'Kysytty museolta.', version: null }
    expect(await (await save(round, 'approver', [said])).json()).toMatchObject({ nilTakenBack: false })
    const written = { ref: 'CU901', value: number(-5), version: null }
    expect(await (await save(round, 'approver', [written])).json()).toMatchObject({
      ...{ nilTakenBack: true, values: [{ outcome: 'saved' }] },
    })
    expect(await form(round)).toMatchObject({
      reply: { nil: false },
      values: [{}, { changedBy: 'approver' }],
    })
    expect((await refusal(await post(round, 'submit', 'respondent')))[1]).toBe('findings-open')
    expect((await refusal(await post(round, 'nil', 'respondent', { nil: true })))[1]).toBe('nil-with-answers')
  })

  test('is refused after the deadline with a sentence, unless the municipality was given more time', async () => {
    const round = await makeRound(world, { deadline: '2026-01-31' })
    const value = { ref: 'CU901', value: number(5), version: null }
    expect(await refusal(await save(round, 'respondent', [value]))).toEqual([
      ...[409, 'reply-late', 'The last day to answer was 2026-01-31'],
    ])
    const extension = `/api/collection/managed-rounds/${round}/extensions/638`
    const body = { until: '2099-01-31' }
    expect((await world.ask(extension, { as: 'reviewer', method: 'PUT', body })).status).toBe(204)
    expect((await save(round, 'respondent', [value])).status).toBe(200)
    expect((await save(round, 'otherRespondent', [value], '564')).status).toBe(409)
  })

  test('reads and writes nothing of another municipality, nor of another subject', async () => {
    const [culture, youth] = [await makeRound(world), await makeRound(world, { subject: 'youth' })]
    const value = { ref: 'CU901', value: number(5), version: null }
    expect((await save(culture, 'otherRespondent', [value])).status).toBe(403)
    expect((await world.ask(at(culture), { as: 'otherRespondent' })).status).toBe(403)
    expect((await world.ask(at(youth), { as: 'respondent' })).status).toBe(403)
    expect((await world.ask(at(culture), { as: 'manager' })).status).toBe(403)
    expect((await world.ask(at(youth), { as: 'manager' })).status).toBe(200)
  })
})

describe('a head of culture', () => {
  test('approves what was submitted, and from there it is locked with the reason', async () => {
    const round = await makeRound(world)
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(5), version: null }])
    expect((await refusal(await post(round, 'approve', 'approver')))[1]).toBe('not-submitted')
    await post(round, 'submit', 'respondent')
    expect(
      (
        await refusal(await save(round, 'respondent', [{ ref: 'CU902', value: number(5), version: null }]))
      )[1],
    ).toBe('reply-submitted')
    expect((await post(round, 'approve', 'respondent')).status).toBe(403)
    expect((await post(round, 'approve', 'approver')).status).toBe(200)
    expect((await form(round)).reply).toMatchObject({
      ...{ state: 'approved', lock: 'approved', onePerson: false, approvedBy: 'approver' },
    })
    expect(
      await refusal(await save(round, 'respondent', [{ ref: 'CU901', value: number(6), version: 1 }])),
    ).toEqual([...[409, 'reply-approved', 'The municipality has approved the reply']])
  })

  test('may have answered too, and that is shown', async () => {
    const round = await makeRound(world)
    await saved(round, 'approver', [{ ref: 'CU901', value: number(5), version: null }])
    await post(round, 'submit', 'approver')
    await post(round, 'approve', 'approver')
    expect((await form(round)).reply).toMatchObject({ onePerson: true, submittedBy: 'approver' })
  })

  test('and another one approve at once: one does, the other is told who did', async () => {
    const round = await makeRound(world)
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(5), version: null }])
    await post(round, 'submit', 'respondent')
    await sql`insert into base.role_grant (person, role, municipality)
      values (${world.people.manager.id}, 'culture-approver', '638')`.execute(world.database.owner)
    const both = await Promise.all([post(round, 'approve', 'approver'), post(round, 'approve', 'manager')])
    await sql`delete from base.role_grant where person = ${world.people.manager.id} and role = 'culture-approver'`.execute(
      world.database.owner,
    )
    const first = both[0]?.status === 200 ? 'approver' : 'manager'
    const lost = both.find(({ status }) => status !== 200)
    expect(both.filter(({ status }) => status === 200).length).toBe(1)
    expect(await (lost?.json() as Promise<unknown>)).toMatchObject({
      ...{ status: 409, type: '/problems/already-approved' },
      detail: `It was approved by ${first}. There is nothing you need to do.`,
    })
    expect((await form(round)).reply).toMatchObject({ state: 'approved', approvedBy: first })
  })

  test('takes back what is not approved yet, and corrects it', async () => {
    const round = await makeRound(world)
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(5), version: null }])
    await post(round, 'submit', 'respondent')
    expect((await post(round, 'take-back', 'approver')).status).toBe(200)
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(6), version: 1 }])
  })

  test('does not take back what could not be handed in any more', async () => {
    const round = await makeRound(world)
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(5), version: null }])
    await post(round, 'submit', 'respondent')
    await sql`update collection.round set deadline = '2026-01-31' where id = ${round}`.execute(
      world.database.owner,
    )
    const refused = await post(round, 'take-back', 'approver')
    expect([refused.status, ((await refused.json()) as { type: string }).type]).toEqual([
      409,
      '/problems/reply-late',
    ])
    expect((await form(round)).reply.state).toBe('submitted')
    expect((await post(round, 'approve', 'approver')).status).toBe(200)
  })

  test('corrects a value that a reviewer opened and no other, and approves anew', async () => {
    const round = await makeRound(world)
    const both = ['CU901', 'CU902'].map((ref) => ({ ref, value: number(5), version: null }))
    await saved(round, 'respondent', both)
    await post(round, 'submit', 'respondent')
    await post(round, 'approve', 'approver')
    await sql`update collection.value set unlocked = true where round = ${round} and indicator = 'CU901'`.execute(
      world.database.owner,
    )
    expect((await save(round, 'respondent', [{ ref: 'CU902', value: number(6), version: 1 }])).status).toBe(
      409,
    )
    await saved(round, 'respondent', [{ ref: 'CU901', value: number(6), version: 1 }])
    expect((await post(round, 'submit', 'respondent')).status).toBe(200)
    expect((await post(round, 'approve', 'approver')).status).toBe(200)
    expect((await form(round)).values.filter(({ unlocked }) => unlocked)).toEqual([])
  })
})
