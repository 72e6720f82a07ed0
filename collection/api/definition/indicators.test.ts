import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, testPeople, type World } from '../../../app/testing/world'
import type { Catalogue, ReadIndicator, WrittenVersion } from './indicatorSchemas'
import { decidedIndicator, draft, get, indicatorContent, propose, put } from './testing/proposals'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const edit = (code: string, version: number, content: unknown, headers = {}, as: TestPerson = 'editor') =>
  put(world, as, `indicators/${code}/versions/${version}`, { subject: 'culture', content }, headers)
const gaps = indicatorContent({ instruction: { fi: 'Laske ohjatut tunnit.', sv: '', en: '' } })

describe('the catalogue', () => {
  test('tells everyone what stands, with no blank where a translation lacks', async () => {
    await decidedIndicator(world, 'CU921', gaps)
    const indicators = await get<ReadIndicator[]>(world, 'indicators?subject=culture')
    expect(indicators.find(({ code }) => code === 'CU921')).toMatchObject({
      version: 1,
      theme: 'economy',
      unit: 'count',
      source: 'asked',
      asked: true,
      decidedOn: '2026-11-20',
      name: { sv: 'Timmar av kulturfostran' },
      instruction: { fi: 'Laske ohjatut tunnit.', sv: 'Laske ohjatut tunnit.', en: 'Laske ohjatut tunnit.' },
      untranslated: ['instruction.sv', 'instruction.en'],
    })
  })

  test('shows drafts to editors, and to nobody as something that stands', async () => {
    await draft(world, 'CU922', null)
    expect(
      (await get<ReadIndicator[]>(world, 'indicators?subject=culture')).map(({ code }) => code),
    ).not.toContain('CU922')
    const catalogue = await get<Catalogue>(world, 'catalogue?subject=culture', 'editor')
    expect(catalogue.find(({ code }) => code === 'CU922')).toMatchObject({ state: 'draft' })
  })

  test('tells nothing of an indicator that is not there', async () => {
    expect((await world.ask('/api/collection/indicators/CU999')).status).toBe(404)
  })
})

describe('a version', () => {
  test('is edited as a draft from what was seen; who saw an older one is told', async () => {
    await draft(world, 'CU923', null)
    const next = indicatorContent({ validFrom: 2025 })
    expect((await edit('CU923', 1, next)).status).toBe(409)
    expect((await edit('CU923', 1, next, { 'if-match': '"7"' })).status).toBe(412)
    expect((await edit('CU923', 1, next, { 'if-match': '"1"' })).status).toBe(200)
    // The same content once more is no edit.
    expect((await edit('CU923', 1, next)).status).toBe(200)
    expect(await get<WrittenVersion>(world, 'indicators/CU923/versions/1', 'editor')).toMatchObject({
      edit: 2,
      content: { validFrom: 2025 },
    })
  })

  test('that was decided takes the translations that lacked, and nothing else', async () => {
    await decidedIndicator(world, 'CU924', gaps)
    const { proposal } = await get<WrittenVersion>(world, 'indicators/CU924/versions/1', 'editor')
    const save = (content: unknown) =>
      put(
        world,
        'editor',
        'indicators/CU924/versions/1',
        { subject: 'culture', proposal, content },
        { 'if-match': '*' },
      )
    const other = await save({ ...gaps, validFrom: 2030 })
    expect([other.status, (await other.json()).type]).toEqual([409, '/problems/version-decided'])
    expect((await save({ ...gaps, name: { ...gaps.name, sv: 'Något annat' } })).status).toBe(409)
    expect(
      (await save({ ...gaps, instruction: { ...gaps.instruction, sv: 'Räkna timmarna.' } })).status,
    ).toBe(200)
  })

  test('that was decided takes the names of its parts in the languages that lacked too, and no other Finnish', async () => {
    const part = (name: object) => ({ ...gaps, parts: [{ code: 'dance', name }] }) as typeof gaps
    const finnish = { fi: 'Tanssi', sv: '', en: '' }
    await decidedIndicator(world, 'CU929', part(finnish))
    const { proposal, untranslated } = await get<WrittenVersion>(
      world,
      'indicators/CU929/versions/1',
      'editor',
    )
    expect(untranslated).toContain('part.dance.sv')
    const save = async (name: object) => {
      const body = { subject: 'culture', proposal, content: part(name) }
      return (await put(world, 'editor', 'indicators/CU929/versions/1', body, { 'if-match': '*' })).status
    }
    expect(await save({ ...finnish, fi: 'Baletti' })).toBe(409)
    expect(await save({ ...finnish, sv: 'Dans', en: 'Dance' })).toBe(200)
  })

  test('that was decided is not changed by any way around the rules either', async () => {
    await decidedIndicator(world, 'CU925')
    const around = sql`update collection.indicator_version set content = content || '{"validFrom": 2000}' where indicator = 'CU925'`
    await expect(around.execute(world.database.owner)).rejects.toMatchObject({ code: '23001' })
  })

  test('follows the last one: none is skipped, and there is one draft at a time', async () => {
    expect((await edit('CU926', 2, gaps)).status).toBe(404)
    await draft(world, 'CU926', null)
    expect((await edit('CU926', 2, gaps)).status).toBe(409)
  })

  test.each([
    ['content.theme', { theme: 'weather' }],
    ['content.tasks', { tasks: ['weather'] }],
    ['content.goals', { goals: ['weather.sun'] }],
    ['content.formula', { source: { kind: 'calculated' as const, name: gaps.source.name } }],
    ['content.validTo', { validTo: 2001 }],
    [
      'content.parts',
      {
        parts: [
          { code: 'a', name: gaps.name },
          { code: 'a', name: gaps.name },
        ],
      },
    ],
  ])('names %s where the subject has no such thing', async (field, changes) => {
    const refused = await edit('CU927', 1, indicatorContent(changes))
    expect([refused.status, await refused.json()]).toMatchObject([422, { errors: [{ field }] }])
  })

  test('is not written for a proposal about something else', async () => {
    const id = await propose(world, 'worker', {
      ...(await import('./testing/proposals')).codeListProposal(),
    })
    const body = { subject: 'culture', proposal: id, content: gaps }
    expect((await put(world, 'editor', 'indicators/CU928/versions/1', body)).status).toBe(422)
  })

  test.each((Object.keys(testPeople) as TestPerson[]).filter((as) => as !== 'editor' && as !== 'team'))(
    'is neither written nor read with its gaps by %s',
    async (as) => {
      expect((await edit('CU929', 1, gaps, {}, as)).status).toBe(403)
      expect((await world.ask('/api/collection/catalogue?subject=culture', { as })).status).toBe(403)
    },
  )
})
