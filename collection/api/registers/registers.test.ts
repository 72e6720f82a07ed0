import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { anIndicator } from '../../domain/testing/indicators'
import { approvedRound, prepareRelease, publishDue } from '../../testing/releases'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const { content } = anIndicator('CU391', {
    source: {
      kind: 'imported',
      name: { fi: 'Kirjastotilasto', sv: 'Biblioteksstatistik', en: 'Library statistics' },
    },
    parts: [{ code: 'branches', name: { fi: 'Toimipisteet', sv: '', en: '' } }],
  })
  await sql`insert into collection.indicator values ('CU391', 'culture')`.execute(world.database.owner)
  await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
    values ('CU391', 1, 'decided', ${JSON.stringify(content)}, '2020-01-01')`.execute(world.database.owner)
})
afterAll(() => world.close())

type Answer = {
  figures: number
  kept: number
  refused: number
  refusals: { row: number; column: string; reason: string }[]
}
const path =
  '/api/collection/register-values?subject=culture&table=Taulu%201&retrievedOn=2026-01-02&licence=CC%20BY%204.0'
async function send(sheet: string, { as = 'reviewer' as TestPerson, more = '' } = {}) {
  const answered = await world.ask(`${path}${more}`, {
    as,
    method: 'POST',
    raw: sheet,
    headers: { 'content-type': 'text/csv' },
  })
  return { status: answered.status, body: (await answered.json()) as Answer }
}
const stored = async () => {
  const { rows } = await sql<Record<string, unknown>>`
    select municipality, year, part, kind, number, source, retrieved_on, licence from collection.register_value
    where indicator = 'CU391' order by municipality, year, part`.execute(world.database.owner)
  return rows
}

describe('what a register says', () => {
  test('is kept with its table, the day it was read and its licence; what cannot be read is named by row and column', async () => {
    const sheet = [
      'Kunta;Vuosi;CU391;CU391.branches;CU901;XX',
      '638;2022;1 200,5;..;;',
      '49;2022;.;;;',
      '999;2022;1;;;',
      '638;1850;1;;;',
      '564;2022;paljon;;;',
    ].join('\n')
    const looked = await send(sheet, { more: '&dry=yes' })
    expect(looked.body).toMatchObject({ figures: 3, kept: 0, refused: 5 })
    expect(await stored()).toEqual([])
    const { body } = await send(sheet)
    expect(body).toMatchObject({ figures: 3, kept: 3, refused: 5 })
    expect(body.refusals.map(({ row, column }) => [row, column])).toEqual([
      [1, 'CU901'],
      [1, 'XX'],
      [4, 'Kunta'],
      [5, 'Vuosi'],
      [6, 'CU391'],
    ])
    expect(body.refusals.at(-1)?.reason).toBe('paljon is not a number.')
    expect(await stored()).toMatchObject([
      { municipality: '049', kind: 'notApplicable', number: null },
      {
        municipality: '638',
        part: '',
        kind: 'number',
        number: 1200.5,
        source: { table: 'Taulu 1' },
        retrieved_on: '2026-01-02',
        licence: 'CC BY 4.0',
      },
      { municipality: '638', part: 'branches', kind: 'missing' },
    ])
  })

  test('sent again changes nothing, and a figure that is new replaces the old one', async () => {
    expect((await send('kunta;vuosi;CU391\n638;2022;1200,5')).body.kept).toBe(0)
    expect((await send('kunta;vuosi;CU391\n638;2022;1300')).body.kept).toBe(1)
  })

  test('that is said twice in one sheet is not believed', async () => {
    const { body } = await send('kunta;vuosi;CU391\n091;2022;1\n091;2022;2')
    expect(body).toMatchObject({ figures: 0, kept: 0, refused: 1 })
  })

  test('is brought in by those who run rounds, and by nobody else', async () => {
    expect((await send('kunta;vuosi;CU391\n638;2022;1', { as: 'respondent' })).status).toBe(403)
    expect((await send('ei taulukko\u0000')).status).toBe(422)
  })

  test('is published beside the answers, with where it comes from', async () => {
    await approvedRound(world, [{ municipality: '638', number: 5 }])
    const release = await prepareRelease(world)
    await publishDue(world)
    const trail = await (await world.ask(`${release}/values/638/2022/CU391`)).json()
    expect(trail).toMatchObject({
      kind: 'number',
      number: 1300,
      round: null,
      source: { name: { fi: 'Kirjastotilasto' }, retrievedOn: '2026-01-02', licence: 'CC BY 4.0' },
    })
  })
})
