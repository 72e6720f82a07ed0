import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { read } from '../../../base/database/transaction'
import { selectAnswersToTry } from '../../db/rules/answersToTry'
import type { Rule } from '../../domain/checking/rule'
import { makeRound, standing } from '../../testing/rounds'
import { giveNumber, makeDraft } from '../../testing/rules'
import type { EditedRules, TriedRules } from './schemas'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
// Each promise has rounds of its own: what is tried is the last one before the draft.
beforeEach(async () => {
  await sql`truncate collection.round cascade`.execute(world.database.owner)
})

const sentence = { fi: 'Onko {{value}} oikein?', sv: 'Stämmer {{value}}?', en: 'Is {{value}} right?' }
const common = { severity: 'soft', sentence } as const
const range: Rule = { ...common, code: 'range-1', type: 'range', refs: ['CU901'], max: 100 }

const at = (draft: string) => `/api/collection/managed-rounds/${draft}/rules`
const get = async (draft: string) =>
  (await (await world.ask(at(draft), { as: 'reviewer' })).json()) as EditedRules
const put = (draft: string, rules: unknown[], headers: Record<string, string> = { 'if-match': '"1"' }) =>
  world.ask(at(draft), { as: 'reviewer', method: 'PUT', body: { rules }, headers })
const tryOut = async (draft: string, rules: unknown[]) => {
  const answer = await world.ask(`${at(draft)}/try`, { as: 'reviewer', method: 'POST', body: { rules } })
  expect(answer.status).toBe(200)
  return (await answer.json()) as TriedRules
}

/** A round in which four municipalities answered a cost: three handed it in, of which one was approved. */
async function answered(year: number, costs: readonly number[] = [50, 150, 250, 999]): Promise<string> {
  const round = await makeRound(world, { year, state: 'closed' })
  const states = ['submitted', 'approved', 'accepted', 'answering'] as const
  for (const [index, municipality] of ['638', '564', '297', '698'].entries()) {
    await giveNumber(world, { round, municipality, number: costs[index] ?? 0 })
    await standing(world, round, municipality, states[index] ?? 'answering')
  }
  return round
}

describe('who builds a round', () => {
  test('sees the rules of a draft with the questions that they can speak of', async () => {
    const edited = await get(await makeDraft(world, { rules: [range] }))
    expect(edited.rules).toEqual([range])
    expect(edited.questions.map(({ indicator, section }) => `${section} ${indicator}`)).toEqual([
      ...['economy CU901', 'visits CU902', 'visits CU903'],
    ])
    expect([edited.last, edited.group]).toEqual([null, null])
  })

  test('keeps rules, and the draft’s other parts stay as they were', async () => {
    const draft = await makeDraft(world)
    const saved = await put(draft, [range])
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"2"'])
    expect(await get(draft)).toMatchObject({ version: 2, rules: [range] })
    const whole = await world.ask(`/api/collection/managed-rounds/${draft}`, { as: 'reviewer' })
    const { plan } = (await whole.json()) as { plan: { sections: unknown[]; asked: unknown } }
    expect([plan.sections.length, plan.asked]).toEqual([2, { who: 'mainland' }])
  })

  test('overwrites nothing that a colleague kept meanwhile', async () => {
    const draft = await makeDraft(world)
    expect((await put(draft, [range])).status).toBe(200)
    expect((await put(draft, [])).status).toBe(412)
    expect((await put(draft, [], {})).status).toBe(428)
    expect((await get(draft)).rules).toEqual([range])
  })

  test.each([
    [
      'speaks of what is not asked',
      { ...range, refs: ['CU777'] },
      'refs: The rule speaks of CU777, which is not asked.',
    ],
    [
      'refers to itself',
      { ...common, code: 'parts-1', type: 'parts', whole: 'CU902', parts: ['CU902'], tolerance: 0 },
      'parts: The rule holds CU902 against itself.',
    ],
    ['has no bounds', { ...range, max: undefined }, ': Give at least one bound.'],
    [
      'has no sentence in Swedish',
      { ...range, sentence: { ...sentence, sv: '' } },
      'sentence.sv: The sentence is missing in the language sv.',
    ],
  ])('is told in words why a rule that %s is not kept, and none is', async (_, rule, words) => {
    const draft = await makeDraft(world)
    const refused = await put(draft, [{ ...range, code: 'fine' }, rule])
    expect(refused.status).toBe(422)
    const { errors } = (await refused.json()) as { errors: { field: string; detail: string }[] }
    const [place = '', detail = ''] = words.split(': ')
    expect(errors).toEqual([{ field: place ? `rules.1.${place}` : 'rules.1', detail }])
    expect((await get(draft)).rules).toEqual([])
  })

  test('is told where a group is too small, and where it would divide by zero', async () => {
    const outlier = { ...common, type: 'outlier', refs: ['CU901'], per: 'value', k: 3, atLeast: 10 }
    await answered(2022)
    const alone = await makeDraft(world)
    // Four answers are nobody's group.
    expect((await get(alone)).group).toBeNull()
    expect((await put(alone, [{ ...outlier, code: 'outlier-1' }])).status).toBe(200)
    const round = await makeRound(world, { year: 2022, state: 'closed', municipalities: big })
    for (const municipality of big) {
      await giveNumber(world, { round, municipality, number: 7 })
      await standing(world, round, municipality, 'approved')
    }
    const draft = await makeDraft(world)
    const words = async (rule: object) =>
      ((await (await put(draft, [rule])).json()) as { errors: { detail: string }[] }).errors.map(
        ({ detail }) => detail,
      )
    expect(await words({ ...outlier, code: 'outlier-1', atLeast: 200 })).toEqual([
      expect.stringMatching(/^CU901: only 1\d municipalities can be compared, 200 are needed\.$/),
    ])
    expect(await words({ ...outlier, code: 'outlier-1' })).toEqual([
      expect.stringContaining('would divide by zero'),
    ])
    expect((await get(draft)).group).toMatchObject({ CU901: { value: { median: 7 } } })
  })

  test('edits no rules of a round that is open, and no rules of a subject that is not theirs', async () => {
    const open = await makeRound(world)
    expect((await world.ask(at(open), { as: 'reviewer' })).status).toBe(409)
    expect((await put(open, [range])).status).toBe(409)
    const draft = await makeDraft(world)
    for (const as of ['respondent', 'approver', 'manager', 'analyst'] as TestPerson[])
      expect((await world.ask(at(draft), { as })).status).toBe(403)
    expect((await world.ask(at('no-such-round'), { as: 'reviewer' })).status).toBe(404)
  })
})

/** The largest towns: enough of one group to be compared. */
const big = ['091', '049', '092', '837', '564', '853', '179', '297', '398', '743', '405', '109']

describe('trying rules out', () => {
  test('says of each rule how many would have been asked, of those who handed in', async () => {
    const round = await answered(2022)
    await answered(2020, [900, 900, 900, 900])
    const { last, tried } = await tryOut(await makeDraft(world), [
      range,
      { ...common, code: 'told', type: 'required', refs: ['CU901', 'CU902'] },
    ])
    expect(last).toMatchObject({ id: round, year: 2022 })
    expect(tried).toEqual([
      { rule: 'range-1', municipalities: 2, findings: 2, of: 3 },
      { rule: 'told', municipalities: 3, findings: 3, of: 3 },
    ])
  })

  test('asks nobody for what the round had not put to them', async () => {
    // Of the three who handed in, Porvoo alone has two languages.
    const round = await answered(2022)
    await sql`update collection.round_question set applies = '{"to": "bilingual"}'
      where round = ${round} and indicator = 'CU902'`.execute(world.database.owner)
    const told: Rule = { ...common, code: 'told', type: 'required', refs: ['CU902', 'CU903'] }
    expect(await tryOut(await makeDraft(world), [told])).toMatchObject({
      tried: [{ rule: 'told', municipalities: 3, findings: 4, of: 3 }],
    })
  })

  test('compares with the year before that round', async () => {
    await answered(2021, [50, 50, 50, 50])
    await answered(2022)
    const change: Rule = {
      ...common,
      code: 'change-1',
      type: 'change',
      refs: ['CU901'],
      percent: 150,
      floor: 1,
    }
    const { tried } = await tryOut(await makeDraft(world), [change])
    expect(tried).toEqual([{ rule: 'change-1', municipalities: 2, findings: 2, of: 3 }])
  })

  test('says that what was not asked cannot be tried, and that there has been no round', async () => {
    const rules = [{ ...range, refs: ['CU904'] }]
    expect(await tryOut(await makeDraft(world), rules)).toEqual({
      last: null,
      tried: [{ rule: 'range-1', municipalities: 0, findings: 0, of: 0 }],
    })
    await answered(2022)
    expect((await tryOut(await makeDraft(world), rules)).tried[0]?.of).toBe(0)
  })

  test('looks at no pilot, no later round and nobody’s nil return', async () => {
    await answered(2024)
    const pilot = await makeRound(world, { year: 2022, kind: 'pilot', state: 'closed' })
    await standing(world, pilot, '638', 'approved')
    const draft = await makeDraft(world)
    expect((await tryOut(draft, [range])).last).toBeNull()
    const round = await answered(2022)
    await sql`update collection.reply set nil = true where round = ${round} and municipality = '638'`.execute(
      world.database.owner,
    )
    expect((await tryOut(draft, [range])).tried[0]?.of).toBe(2)
  })

  test('never tells a municipality apart, nor a confidential figure', async () => {
    const round = await answered(2022)
    await giveNumber(world, {
      ...{ round, municipality: '638', ref: 'CU902', number: 5, kind: 'confidential' },
      comment: 'Salainen syy.',
    })
    const answer = await world.ask(`${at(await makeDraft(world))}/try`, {
      ...{ as: 'reviewer', method: 'POST' },
      body: { rules: [{ ...range, refs: ['CU902'], max: 1 }] },
    })
    const text = await answer.text()
    expect(JSON.parse(text).tried).toEqual([{ rule: 'range-1', municipalities: 0, findings: 0, of: 3 }])
    expect(text).not.toMatch(/638|Salainen|Porvoo/)
  })

  test('its door opens under the permission to run rounds alone, and gives no secret', async () => {
    const round = await answered(2022)
    await sql`update collection.value set kind = 'confidential', comment = 'Salainen.'
      where round = ${round} and municipality = '638'`.execute(world.database.owner)
    const scope = { person: null, nation: true, municipalities: [], units: [] }
    const through = (permission: string) =>
      read(world.database.app, { ...scope, permission }, (tx) => selectAnswersToTry(tx, round, ['CU901']))
    await expect(through('collection.answer.write')).rejects.toThrow('only those who run rounds')
    const rows = await through('collection.round.manage')
    expect(rows.map(({ municipality }) => municipality).sort()).toEqual(['297', '564', '638'])
    expect(rows.find(({ municipality }) => municipality === '638')).toEqual({
      ...{ municipality: '638', indicator: 'CU901', part: '', kind: 'confidential' },
      ...{ number: null, choices: null, commented: true },
    })
  })
})
