import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { cellsOf, tabOf, workbookParts, zip } from '../../../base/sheets/testing/zip'
import { anIndicator } from '../../domain/testing/indicators'
import { approvedRound, prepareRelease, publishDue } from '../../testing/releases'
import { makeRound } from '../../testing/rounds'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const { content } = anIndicator('CU391', {
    answer: { type: 'number', unit: 'eur', decimals: 1 },
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
async function send(
  sheet: string | Uint8Array<ArrayBuffer>,
  { as = 'reviewer' as TestPerson, more = '' } = {},
) {
  const answered = await world.ask(`${path}${more}`, {
    as,
    method: 'POST',
    raw: sheet,
    headers: { 'content-type': typeof sheet === 'string' ? 'text/csv' : 'application/octet-stream' },
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

  test('may be said of what is asked too: it stands beside the field and is published nowhere', async () => {
    const round = await makeRound(world, { year: 2021, municipalities: ['638'] })
    const { body } = await send('kunta;vuosi;CU901\n638;2021;11500')
    expect(body).toMatchObject({ figures: 1, kept: 1, refused: 0 })
    const path = `/api/collection/rounds/${round}/replies/638`
    const form = await (await world.ask(path, { as: 'respondent' })).json()
    expect(form).toMatchObject({
      context: { register: { CU901: { kind: 'number', number: 11_500 } } },
      registers: [{ ref: 'CU901', source: { name: { sv: 'Taulu 1' } }, retrievedOn: '2026-01-02' }],
    })
  })

  test('that is a fraction of what is counted in wholes is refused by row and column', async () => {
    const { body } = await send('kunta;vuosi;CU901\n092;2021;"12 000,50"')
    expect(body).toMatchObject({ figures: 0, kept: 0, refusals: [{ row: 2, column: 'CU901' }] })
    expect(body.refusals[0]?.reason).toContain('not a whole number')
  })

  test('that is said twice in one sheet is not believed', async () => {
    const { body } = await send('kunta;vuosi;CU391\n091;2022;1\n091;2022;2')
    expect(body).toMatchObject({ figures: 0, kept: 0, refused: 1 })
  })

  test.each<[written: string, taken: number | string]>([
    ['12 000,50', 12_000.5],
    ['12,000.50', 12_000.5],
    ['12,000', '12,000 can be read as two different numbers.'],
    ['n. 5', 'n. 5 is not a number.'],
    ['=A2+1', '=A2+1 is not a number.'],
    ['1e6', '1e6 is not a number.'],
  ])('that writes %s is taken for what it says, or refused', async (written, taken) => {
    const { body } = await send(`kunta;vuosi;CU391\n092;2022;"${written}"`)
    if (typeof taken === 'number') {
      expect(body).toMatchObject({ figures: 1, refused: 0 })
      expect((await stored()).find(({ municipality }) => municipality === '092')).toMatchObject({
        number: taken,
      })
    } else {
      expect(body).toMatchObject({ figures: 0, kept: 0, refusals: [{ row: 2, column: 'CU391' }] })
      expect(body.refusals[0]?.reason).toContain(taken)
    }
  })

  test.each<[name: string, file: () => Uint8Array, detail: RegExp]>([
    [
      'a million rows',
      () => zip(workbookParts({ A: tabOf(Array(1_000_000).fill('<c><v>1</v></c>')) })),
      /50000 rows/,
    ],
    ['a bomb', () => zip(workbookParts({ A: 'x'.repeat(3e7) })), /MB|megabytes/],
    ['half a file', () => zip(workbookParts({ A: tabOf([cellsOf(['kunta', 'vuosi'])]) })).slice(0, -30), /./],
  ])('that comes as %s is refused in words, and nothing of it is kept', async (_, file, detail) => {
    const before = await stored()
    const { status, body } = await send(Uint8Array.from(file()))
    expect([status, (body as { detail?: string }).detail]).toEqual([422, expect.stringMatching(detail)])
    expect(await stored()).toEqual(before)
  })

  test('whose cells are merged or calculated without a result is told which they are', async () => {
    const rows = [
      cellsOf(['kunta', 'vuosi', 'CU391']),
      cellsOf(['016', 2022, 5]),
      cellsOf([null, 2022, 6]),
      `${cellsOf(['018', 2022])}<c><f>C2*2</f></c>`,
    ]
    const merged = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'
    const { body } = await send(Uint8Array.from(zip(workbookParts({ A: tabOf(rows, merged) }))))
    expect(body).toMatchObject({ figures: 1, kept: 1 })
    expect(body.refusals.map(({ row, column }) => [row, column])).toEqual([
      [3, 'kunta'],
      [4, 'CU391'],
    ])
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
