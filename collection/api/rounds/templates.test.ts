import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { languages } from '../../../base/language/language'
import { tabOf, workbookParts, zip } from '../../../base/sheets/testing/zip'
import { readXlsx } from '../../../base/sheets/xlsx/readXlsx'
import { changedSheet, formulaCell, type Tabs } from '../../testing/changedSheet'
import { reportedForOthers } from '../../testing/releases'
import { makeRound } from '../../testing/rounds'
import type { Form } from './schemas'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const at = (round: string) => `/api/collection/rounds/${round}/replies/638`
type Read = {
  changes: { cell: string; to: { value: unknown }; note: string | null }[]
  sign: string
  refusals: { cell: string; reason: string; sentence: string }[]
  saved: number
}
type File = Uint8Array<ArrayBuffer>
const send = (round: string, file: File, query = '', language = 'en') =>
  world.ask(`${at(round)}/template${query}`, {
    as: 'respondent',
    method: 'POST',
    raw: file,
    headers: { 'accept-language': language, 'content-type': 'application/octet-stream' },
  })
async function bring(round: string, file: File, query = '', language = 'en'): Promise<Read> {
  const answer = await send(round, file, query, language)
  expect(answer.status).toBe(200)
  return (await answer.json()) as Read
}
const put = (round: string, values: object[]) =>
  world.ask(`${at(round)}/values`, { as: 'respondent', method: 'PUT', body: { values } })
async function answers(round: string): Promise<unknown[]> {
  const form = await (await world.ask(at(round), { as: 'respondent' })).json()
  return (form as { values: unknown[] }).values
}
async function template(round: string): Promise<File> {
  const answer = await world.ask(`${at(round)}/template.xlsx`, { as: 'respondent' })
  expect(answer.headers.get('content-type')).toContain('spreadsheetml')
  return new Uint8Array(await answer.arrayBuffer())
}

describe('a contact person with a spreadsheet', () => {
  test('brings the template back as it was and changes nothing', async () => {
    const round = await makeRound(world)
    const body = { values: [{ ref: 'CU901', value: { kind: 'number', number: 12 }, version: null }] }
    await world.ask(`${at(round)}/values`, { as: 'respondent', method: 'PUT', body })
    expect(await bring(round, await template(round))).toMatchObject({ changes: [], refusals: [], saved: 0 })
  })

  test('brings figures where a colleague has ticked that there is nothing to report, and is told that this is taken back', async () => {
    const round = await makeRound(world)
    const file = await changedSheet(await template(round), fill(2, 12))
    await world.ask(`${at(round)}/nil`, { as: 'respondent', method: 'POST', body: { nil: true } })
    expect(await bring(round, file, '?dry=1')).toMatchObject({ nilTakenBack: false })
    expect(await bring(round, file)).toMatchObject({ saved: 1, nilTakenBack: true })
  })

  test('of one language finds the lines of its form there and no other, and no other is taken', async () => {
    const round = await makeRound(world)
    await reportedForOthers(world, round)
    await sql`update collection.round_question set applies = '{"to": "bilingual"}'
      where round = ${round} and indicator = 'CU902'`.execute(world.database.owner)
    const oulu = at(round).replace('638', '564')
    const form = (await (await world.ask(oulu, { as: 'otherRespondent' })).json()) as Form
    const file = await world.ask(`${oulu}/template.xlsx`, { as: 'otherRespondent' })
    const { tabs } = await readXlsx(new Uint8Array(await file.arrayBuffer()))
    const codes = tabs.slice(1).flatMap(({ rows }) => rows.slice(1).map(({ cells }) => cells[0]))
    const fields = form.questions.flatMap((one) => (one.indicator === 'CU902' ? [] : one.fields))
    expect(codes).toEqual(fields)
    // Who reports is told service by service: of all of them at once there is no answer.
    expect(codes).not.toContain('CU911')
    const whole = { ref: 'CU911', value: { kind: 'number', choices: ['another'] }, version: null }
    expect((await put(round, [whole])).status).toBe(422)
    expect((await put(round, [{ ...whole, ref: 'CU911.theatres', version: 1 }])).status).toBe(200)
  })

  test('is told in the dry run what an older sheet would change, and nothing is changed by it', async () => {
    const round = await makeRound(world)
    const value = (number: number) => [{ ref: 'CU901', value: { kind: 'number', number } }]
    await put(
      round,
      value(12).map((one) => ({ ...one, version: null })),
    )
    const sheet = await template(round)
    await put(
      round,
      value(13).map((one) => ({ ...one, version: 1 })),
    )
    const dry = await bring(round, sheet, '?dry=1')
    expect(dry.saved).toBe(0)
    expect(await answers(round)).toMatchObject([{ value: { number: 13 }, version: 2 }])
  })

  test('is told in a sentence that a file is no sheet, or another round’s', async () => {
    const [round, other] = [await makeRound(world), await makeRound(world)]
    const nonsense = await bring(round, new TextEncoder().encode('no sheet') as File)
    expect(nonsense.refusals[0]?.sentence).toMatch(/\w+ \w+/)
    expect((await bring(round, await template(other))).refusals[0]?.sentence).toContain(other)
  })
})

/** The rows of the tab `visits`: 1 headings, 2 the whole, 3 and 4 its parts; columns G value, H kind, I comment. */
const fill =
  (row: number, value: string | number) =>
  ({ visits }: Tabs) =>
    visits?.[row - 1]?.splice(6, 1, value)
const moved = ({ visits }: Tabs) => visits?.forEach((row) => void row.splice(3, 0, 'x'))
const million = () => zip(workbookParts({ A: tabOf(Array(1_000_000).fill('<c><v>1</v></c>')) }))
/** As Excel merges: only what stood first is left. */
const merge = ({ visits }: Tabs) => {
  visits?.[1]?.splice(6, 1, 5)
  visits?.[2]?.splice(6, 2, null, null)
}
/** Thirty megabytes of one letter, packed into thirty thousand bytes; the second says that it is small. */
const bomb = () => zip(workbookParts({ A: 'x'.repeat(3e7) }))
const liar = () =>
  zip(
    workbookParts({ A: 'x'.repeat(3e7) }).map((part) => ({
      ...part,
      saidSize: Math.min(2000, part.content.length),
    })),
  )

describe('a sheet that went wrong', () => {
  test.each<[name: string, cell: string, reason: string, change: (tabs: Tabs) => unknown, after?: string]>([
    ['moved columns', 'visits!D1', 'heading', moved],
    ['merged cells', 'visits!G3', 'merged', merge, '<mergeCells><mergeCell ref="G2:G3"/></mergeCells>'],
    ['a formula without its result', 'visits!G3', 'formula', fill(3, formulaCell('1/0'))],
    ['a formula with an empty place for it', 'visits!G3', 'formula', fill(3, formulaCell('2+1', ''))],
    ['text where a number belongs', 'visits!G3', 'not-a-number', fill(3, 'paljon')],
    ['12 000,50 where whole numbers are asked', 'visits!G3', 'not-whole', fill(3, '12 000,50')],
    ['12,000.50 where whole numbers are asked', 'visits!G3', 'not-whole', fill(3, '12,000.50')],
  ])(
    'by %s is refused at its cell, in each language, and what was answered stays',
    async (_, cell, reason, change, after = '') => {
      const round = await makeRound(world)
      await put(round, [{ ref: 'CU902.museums', value: { kind: 'number', number: 7 }, version: null }])
      const before = await answers(round)
      const file = await changedSheet(await template(round), change, [], after)
      for (const language of languages) {
        const { refusals } = await bring(round, file, '?dry=1', language)
        expect(refusals.map((refusal) => [refusal.cell, refusal.reason])).toContainEqual([cell, reason])
        for (const { sentence } of refusals) expect(sentence).toMatch(/^\p{Lu}?[^{}]{10,}[.?]$/u)
      }
      await bring(round, file)
      expect(await answers(round)).toEqual(expect.arrayContaining(before))
    },
  )

  test('takes what is written the way people write it: an estimate, a formula’s result, nought after the comma', async () => {
    const round = await makeRound(world)
    const file = await changedSheet(await template(round), (tabs) => {
      fill(2, 'n. 5')(tabs)
      fill(3, formulaCell('2+1', 3))(tabs)
      fill(4, '12 000,00')(tabs)
    })
    const { changes, refusals } = await bring(round, file)
    expect(refusals).toEqual([])
    expect(changes.map(({ to }) => to.value)).toEqual([
      { kind: 'estimated', number: 5 },
      { kind: 'number', number: 3 },
      { kind: 'number', number: 12_000 },
    ])
  })

  test('says of each cell with a formula that its kept result was read, also of one that cannot be taken', async () => {
    const round = await makeRound(world)
    const file = await changedSheet(await template(round), (tabs) => {
      fill(2, 5)(tabs)
      fill(3, formulaCell('2+1', 3))(tabs)
      fill(4, formulaCell('7/2', 3.5))(tabs)
    })
    const { changes, refusals } = await bring(round, file, '?dry=1', 'fi')
    const note = 'Solussa on kaava: luettiin tulos, joka tiedostossa oli tallennettuna.'
    expect(changes.map((change) => [change.cell, change.note])).toEqual([
      ['visits!G2', null],
      ['visits!G3', note],
    ])
    expect(refusals).toMatchObject([{ cell: 'visits!G4', reason: 'not-whole' }])
    expect(refusals[0]?.sentence).toContain(note)
  })

  test('is saved as its dry run told it, or not at all where a colleague wrote meanwhile', async () => {
    const round = await makeRound(world)
    const file = await changedSheet(await template(round), fill(3, 9))
    const { sign } = await bring(round, file, '?dry=1')
    await put(round, [{ ref: 'CU902.museums', value: { kind: 'number', number: 7 }, version: null }])
    const refused = await send(round, file, `?seen=${sign}`)
    expect([refused.status, await refused.json()]).toMatchObject([
      409,
      { type: '/problems/form-changed-meanwhile' },
    ])
    expect(await answers(round)).toMatchObject([{ value: { number: 7 }, version: 1 }])
    const again = await bring(round, file, '?dry=1')
    expect(await bring(round, file, `?seen=${again.sign}`)).toMatchObject({ saved: 1 })
  })

  test('in one cell does not keep the others from being taken, and says which was left', async () => {
    const round = await makeRound(world)
    const file = await changedSheet(await template(round), (tabs) => {
      fill(3, 'paljon')(tabs)
      fill(4, 9)(tabs)
    })
    expect(await bring(round, file)).toMatchObject({
      saved: 1,
      changes: [{ cell: 'visits!G4' }],
      refusals: [{ cell: 'visits!G3', reason: 'not-a-number' }],
    })
  })

  test.each<[name: string, reason: string, file: (sheet: File) => Promise<Uint8Array> | Uint8Array]>([
    ['a program in it', 'macros', (sheet) => changedSheet(sheet, () => undefined, ['xl/vbaProject.bin'])],
    ['a million rows', 'detail', million],
    ['a bomb in it', 'detail', bomb],
    ['a bomb that says it is small', 'detail', liar],
    ['nothing of a sheet', 'no-workbook', () => Buffer.from('Koodi;Arvo')],
  ])('with %s is refused whole, in words, and the server goes on', async (_, reason, make) => {
    const round = await makeRound(world)
    await put(round, [{ ref: 'CU901', value: { kind: 'number', number: 7 }, version: null }])
    const before = await answers(round)
    const file = Uint8Array.from(await make(await template(round)))
    const { refusals, changes } = await bring(round, file, '', 'sv')
    expect([refusals.length, refusals[0]?.cell, refusals[0]?.reason, changes]).toEqual([1, '', reason, []])
    expect(refusals[0]?.sentence).toMatch(/^\p{Lu}[^{}]{20,}\.$/u)
    expect(await answers(round)).toEqual(before)
  })

  test('by its size alone is not read at all', async () => {
    const round = await makeRound(world)
    expect((await send(round, new Uint8Array(11 * 1024 * 1024))).status).toBe(413)
  })

  test('that comes after the deadline is refused with the day, and what it would have said is told', async () => {
    const late = await makeRound(world, { deadline: '2026-01-31' })
    const file = await changedSheet(await template(late), fill(2, 5))
    expect((await bring(late, file, '?dry=1')).changes.length).toBe(1)
    const refused = await send(late, file)
    expect([refused.status, await refused.json()]).toMatchObject([
      409,
      { type: '/problems/reply-late', title: 'The last day to answer was 2026-01-31' },
    ])
    expect(await answers(late)).toEqual([])
  })
})
