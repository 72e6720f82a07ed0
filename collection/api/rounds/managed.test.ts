import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { indicatorOf } from '../../domain/checking/testing'
import type { Applies, IndicatorContent } from '../../domain/indicator'
import type { RoundKind } from '../../domain/rounds/states'
import { makeIndicators, makeRound as makeOpenRound } from '../../testing/rounds'
import type { Progress } from './schemas'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await makeIndicators(world, 'culture')
})
afterAll(() => world.close())

const words = (text: string) => ({ fi: text, sv: text, en: text })

type Question = { indicator: string; version: number; applies?: Applies }

/** A draft with one question to Porvoo. Answers with its id. */
const makeDraft = (year: number, kind: RoundKind = 'regular', version = 1): Promise<string> =>
  makeRound(year, kind, [{ indicator: 'CU901', version }])

/** A pilot of two questions; of whom the second is asked is decided for it. */
const makeAsked = (applies: Applies): Promise<string> =>
  makeRound(2044, 'pilot', [
    { indicator: 'CU901', version: 1 },
    { indicator: 'CU902', version: 1, applies },
  ])

async function makeRound(year: number, kind: RoundKind, questions: Question[]): Promise<string> {
  const id = `culture-${year}-${randomUUID().slice(0, 8)}`
  const body = {
    ...{ subject: 'culture', kind, year, name: words(`Kulttuuri ${year}`) },
    ...{ opensOn: '2026-01-10', deadline: '2099-03-10' },
    plan: {
      sections: [{ code: 'economy', name: words('Talous'), questions }],
      rules: [],
      asked: { who: 'chosen', municipalities: ['638'] },
    },
  }
  const path = `/api/collection/managed-rounds/${id}`
  expect((await world.ask(path, { as: 'reviewer', method: 'PUT', body })).status).toBe(201)
  return id
}
/** Another version of an indicator of the tests, in which something is otherwise. */
const decideAgain = (code: string, version: number, changes: Partial<IndicatorContent>) =>
  sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
    values (${code}, ${version}, 'decided', ${JSON.stringify({ ...indicatorOf(code).content, ...changes })}, '2021-01-01')`.execute(
    world.database.owner,
  )
const open = (id: string) =>
  world.ask(`/api/collection/managed-rounds/${id}/open`, {
    ...{ as: 'reviewer' as const, method: 'POST', body: { version: 1 } },
  })

describe('who runs rounds', () => {
  test('asks about a year once: a second regular round of it is refused with the first one’s id', async () => {
    const [first, second, other] = [await makeDraft(2041), await makeDraft(2041), await makeDraft(2042)]
    expect((await open(first)).status).toBe(200)
    const refused = await open(second)
    expect(await refused.json()).toMatchObject({
      ...{ status: 409, type: '/problems/year-already-asked', round: first },
      title: 'The year 2041 has been asked about already',
    })
    expect((await open(other)).status).toBe(200)
  })

  test('names a contact, whom municipalities find on their form and nobody in the audit', async () => {
    const id = await makeDraft(2048, 'pilot')
    const path = `/api/collection/managed-rounds/${id}`
    const { plan, ...head } = await (await world.ask(path, { as: 'reviewer' })).json()
    const { subject, kind, year, name, opensOn, deadline } = head
    const contact = { name: 'Outi Organisaattori', email: 'outi@test.example' }
    const put = (body: object) =>
      world.ask(path, { as: 'reviewer', method: 'PUT', headers: { 'if-match': '"1"' }, body })
    const draft = { subject, kind, year, name, opensOn, deadline, plan }
    expect((await put({ ...draft, contact: { ...contact, email: 'outi' } })).status).toBe(422)
    expect((await put({ ...draft, contact })).status).toBe(200)
    const version = { method: 'POST', body: { version: 2 } }
    expect((await world.ask(`${path}/open`, { as: 'reviewer', ...version })).status).toBe(200)
    const form = await world.ask(`/api/collection/rounds/${id}/replies/638`, { as: 'respondent' })
    expect(await form.json()).toMatchObject({ contact })
    const { rows } = await sql<{ left: string }>`select changes::text as left from base.audit
      where subject = ${id}`.execute(world.database.owner)
    expect(rows.map(({ left }) => left).join()).not.toContain('Organisaattori')
  })

  test('names another contact while a round is open: its form says so, and a colleague who had not seen it is told', async () => {
    const id = await makeDraft(2049, 'pilot')
    expect((await open(id)).status).toBe(200)
    const name = (
      contact: object | null,
      version: string | null,
      as: 'reviewer' | 'respondent' = 'reviewer',
    ) =>
      world.ask(`/api/collection/managed-rounds/${id}/contact`, {
        ...{ as, method: 'PUT', body: { contact } },
        headers: version === null ? {} : { 'if-match': version },
      })
    const shown = async () =>
      (await (await world.ask(`/api/collection/rounds/${id}/replies/638`, { as: 'respondent' })).json())
        .contact
    const first = { name: 'Outi Organisaattori', email: 'outi@test.example' }
    const next = { name: 'Seppo Seuraaja', email: 'seppo@test.example', phone: '019 520 2600' }
    const saved = await name(first, '"2"')
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"3"'])
    expect(await shown()).toEqual(first)
    expect((await name(next, '"2"')).status).toBe(412)
    expect((await name(next, null)).status).toBe(428)
    expect((await name({ ...next, phone: 'soita' }, '"3"')).status).toBe(422)
    expect((await name(next, '"3"', 'respondent')).status).toBe(403)
    expect(await shown()).toEqual(first)
    expect((await name(next, '"3"')).status).toBe(200)
    expect(await shown()).toEqual(next)
    const { rows } = await sql<{ changes: object }>`select changes from base.audit
      where subject = ${id} and action = 'contact-named' order by at`.execute(world.database.owner)
    expect(rows.map(({ changes }) => changes)).toEqual([{ contact: 'changed' }, { contact: 'changed' }])
  })

  test('and somebody else open the same year at once: one of them does', async () => {
    const drafts = [await makeDraft(2043), await makeDraft(2043)]
    const answers = await Promise.all(drafts.map(open))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('asks nothing that says nothing of the year, and is told since when it does; a pilot may try it', async () => {
    const refused = await open(await makeDraft(2012))
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      type: '/problems/question-not-valid',
      title: expect.stringContaining('CU901'),
      detail: expect.stringMatching(/holds from 20\d\d on.*Nothing was opened/),
    })
    expect((await open(await makeDraft(2012, 'pilot'))).status).toBe(200)
    await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
      select indicator, 2, state, content || '{"validTo": 2046}', decided_on from collection.indicator_version
      where indicator = 'CU901'`.execute(world.database.owner)
    const late = await open(await makeDraft(2047, 'regular', 2))
    expect(await late.json()).toMatchObject({ type: '/problems/question-valid-until', status: 422 })
    expect((await open(await makeDraft(2046, 'regular', 2))).status).toBe(200)
  })

  test('decides of whom a round asks a question, where that is otherwise than in the indicator', async () => {
    const id = await makeAsked({ to: 'bilingual' })
    expect((await open(id)).status).toBe(200)
    const asked = await (await world.ask(`/api/collection/rounds/${id}`, { as: 'respondent' })).json()
    expect(asked.questions).toMatchObject([
      { indicator: 'CU901', content: { applies: { to: 'all' } } },
      { indicator: 'CU902', content: { applies: { to: 'bilingual' } }, applies: { to: 'bilingual' } },
    ])
    expect(asked.questions[0]).not.toHaveProperty('applies')
  })

  test.each([
    ['itself', 'CU902', 'in-circle'],
    ['what the round does not ask', 'CU905', 'hangs'],
    ['a part that is not asked', 'CU901.museums', 'hangs'],
    ['what is no indicator', 'nothing', 'hangs'],
  ])('opens no round in which a question hangs on %s, and says so', async (_, ref, why) => {
    const refused = await open(await makeAsked({ to: 'answered', ref, is: ['yes'] }))
    expect([refused.status, await refused.json()]).toEqual([
      422,
      expect.objectContaining({
        type: `/problems/question-${why}`,
        title: expect.stringContaining('CU902'),
        detail: expect.stringMatching(/in the plan .* Nothing was opened/),
      }),
    ])
  })

  test('opens no round in which two questions hang on each other, be it by their indicators', async () => {
    await decideAgain('CU901', 20, { applies: { to: 'answered', ref: 'CU902', is: ['yes'] } })
    const questions: Question[] = [
      { indicator: 'CU901', version: 20 },
      { indicator: 'CU902', version: 1, applies: { to: 'answered', ref: 'CU901', is: ['yes'] } },
    ]
    const refused = await open(await makeRound(2044, 'pilot', questions))
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { type: '/problems/question-in-circle' },
    ])
    // Decided otherwise for the round, it is asked of all.
    const decided = questions.map((one, at) => (at === 0 ? { ...one, applies: { to: 'all' as const } } : one))
    expect((await open(await makeRound(2044, 'pilot', decided))).status).toBe(200)
  })

  test('asks by a register where it has said of the year who has what is asked about, and else not', async () => {
    const owner = world.database.owner
    await sql`insert into collection.indicator (code, subject) values ('CU914', 'culture')`.execute(owner)
    await decideAgain('CU914', 1, {
      ...{ parts: [{ code: 'museum', name: words('Museo') }], partsAddUp: false },
      source: { kind: 'imported', name: words('Rekisteri') },
    })
    await decideAgain('CU902', 20, { applies: { to: 'answered', ref: 'CU914.museum', is: ['1'] } })
    const make = () =>
      makeRound(2045, 'pilot', [
        { indicator: 'CU901', version: 1 },
        { indicator: 'CU902', version: 20 },
      ])
    const refused = await open(await make())
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { type: '/problems/question-hangs', detail: expect.stringContaining('CU914.museum') },
    ])
    const registered = (municipality: string, number: number) =>
      sql`insert into collection.register_value (municipality, subject, indicator, part, year, kind, number, source,
          retrieved_on, licence)
        values (${municipality}, 'culture', 'CU914', 'museum', 2045, 'number', ${number},
          '{"name": {"fi": "R", "sv": "R", "en": "R"}}', '2026-01-01', 'CC BY 4.0')
        on conflict (municipality, subject, indicator, part, year) do update set number = excluded.number`.execute(
        owner,
      )
    await registered('564', 1)
    const id = await make()
    expect((await open(id)).status).toBe(200)
    const put = async () => {
      const own = await world.ask('/api/collection/replies?municipality=638&subject=culture', {
        as: 'respondent',
      })
      const all = (await own.json()) as { round: { id: string }; questions: number }[]
      return all.find((one) => one.round.id === id)?.questions
    }
    // Of Porvoo nothing is known yet.
    expect(await put()).toBe(1)
    await registered('638', 1)
    expect(await put()).toBe(2)
    await registered('638', 0)
    expect(await put()).toBe(1)
  })

  test('sees how many have answered, and on time by Finland’s days and each one’s own last day, by region, group and language', async () => {
    const round = await makeOpenRound(world, {
      ...{ year: 2022, deadline: '2023-03-15', municipalities: ['638', '297', '280', '564'] },
    })
    // Porvoo half an hour before midnight, Kuopio half an hour after it, Korsnäs within the time that it was given.
    for (const [municipality, state, at, until] of [
      ['638', 'accepted', '2023-03-15T21:30:00Z', null],
      ['297', 'submitted', '2023-03-15T22:30:00Z', null],
      ['280', 'approved', '2023-03-20T10:00:00Z', '2023-03-31'],
    ] as const)
      await sql`update collection.reply set state = ${state}, first_submitted_at = ${at}, extended_to = ${until}
        where round = ${round} and municipality = ${municipality}`.execute(world.database.owner)
    const answer = await world.ask(`/api/collection/managed-rounds/${round}`, { as: 'reviewer' })
    const { by, replies, ...whole } = (await answer.json()) as Progress
    const all = { expected: 4, begun: 3, submitted: 3, approved: 2, onTime: 2, accepted: 1 }
    expect(whole).toMatchObject(all)
    expect(Object.fromEntries(replies.map(({ municipality, onTime }) => [municipality, onTime]))).toEqual({
      ...{ '638': true, '297': false, '280': true, '564': null },
    })
    const told = by.map(({ kind, code, name, expected, submitted, onTime }) => [
      `${kind} ${code} ${name.fi}`,
      [expected, submitted, onTime],
    ])
    expect(Object.fromEntries(told)).toEqual({
      'region 01 Uusimaa': [1, 1, 1],
      'region 11 Pohjois-Savo': [1, 1, 0],
      'region 15 Pohjanmaa': [1, 1, 1],
      'region 17 Pohjois-Pohjanmaa': [1, 0, 0],
      'group 1 Kaupunkimaiset kunnat': [3, 2, 1],
      'group 3 Maaseutumaiset kunnat': [1, 1, 1],
      'language two Kaksikieliset': [2, 2, 2],
      'language one Yksikieliset': [2, 1, 0],
    })
  })

  test('tries questions in as many pilots as it takes', async () => {
    for (const pilot of [await makeDraft(2041, 'pilot'), await makeDraft(2041, 'pilot')])
      expect((await open(pilot)).status).toBe(200)
  })
})
