import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { languages } from '../../../base/language/language'
import { sheetLimits } from '../../../base/sheets/limits'
import { cellsOf, tabOf, workbookParts, zip } from '../../../base/sheets/testing/zip'
import { preview, sendSheet, upload } from '../testing/sheets'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const headings = ['Päivämäärä', 'Tila', 'Toimintamuoto', 'Alkoi', 'Päättyi', 'Yhteensä']
const line = (day: string, total: string | number) => `${day};Tila porvoo;avoin;17:00;21:00;${total}`
const csvOf = (rows: number) =>
  [headings.join(';'), ...Array.from({ length: rows }, () => line('1.9.2026', 5))].join('\n')
/** What "ä" is in the charset of DOS. */
const inDos = (text: string) => Buffer.from(text.replaceAll('ä', '\u0084'), 'latin1')

const badFiles: Record<string, [slug: string, content: () => Uint8Array | string]> = {
  'an empty file': ['sheet-empty', () => ''],
  'a file of blank lines': ['sheet-empty', () => '\r\n;;;;\r\n\r\n'],
  'a picture called .csv': [
    'sheet-of-no-kind',
    () => bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
  ],
  'a PDF': ['sheet-of-no-kind', () => '%PDF-1.7\nsomething'],
  'a web page': ['sheet-of-no-kind', () => '<!DOCTYPE html><html><table></table></html>'],
  'an Excel file of before 2007, or one behind a password': [
    'sheet-old-excel',
    () => bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  ],
  'an archive behind a password': [
    'sheet-old-excel',
    () => zip(workbookParts({ A: tabOf([]) }).map((part) => ({ ...part, flags: 1 }))),
  ],
  'a sheet of LibreOffice': [
    'sheet-other-office',
    () =>
      zip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: '<office/>' },
      ]),
  ],
  'an archive of pictures': ['sheet-of-no-kind', () => zip([{ name: 'a.png', content: 'x' }])],
  'a workbook that is cut off': [
    'sheet-broken',
    () => zip(workbookParts({ A: tabOf([cellsOf(headings)]) })).slice(0, -40),
  ],
  'a workbook whose XML is cut off': [
    'sheet-broken',
    () => zip(workbookParts({ A: '<worksheet><sheetData><row r="1"><c t="inlineStr' })),
  ],
  'rows in no order': [
    'sheet-broken',
    () => zip(workbookParts({ A: '<sheetData><row r="5"/><row r="2"/></sheetData>' })),
  ],
  'an archive that says it unpacks to gigabytes': [
    'sheet-unpacks-too-large',
    () => zip(workbookParts({ A: tabOf([]) }).map((part) => ({ ...part, saidSize: 3_000_000_000 }))),
  ],
  'an archive that unpacks to a thousand times its size': [
    'sheet-unpacks-too-large',
    () => zip(workbookParts({ A: ' '.repeat(30_000_000) })),
  ],
  'an archive that unpacks to more than it says': [
    'sheet-unpacks-too-large',
    () =>
      zip(
        workbookParts({ A: tabOf(Array.from({ length: 2000 }, (_, row) => cellsOf([row, `${row}`]))) }).map(
          (part) => (part.name.includes('sheet1') ? { ...part, saidSize: 100 } : part),
        ),
      ),
  ],
  'a sheet of 200,000 rows': ['sheet-too-many-rows', () => csvOf(200_000)],
  'a workbook of too many rows': [
    'sheet-too-many-rows',
    () =>
      zip(
        workbookParts({
          A: tabOf(Array.from({ length: sheetLimits.rows + 200 }, (_, row) => cellsOf([row]))),
        }),
      ),
  ],
  'a sheet of too many columns': ['sheet-too-many-columns', () => `${headings.join(';')}${';x'.repeat(100)}`],
  'a cell far to the right and one far below': [
    'sheet-too-many-columns',
    () =>
      zip(
        workbookParts({
          A: '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>',
        }),
      ),
  ],
  'letters that went through the wrong charset': [
    'sheet-wrong-charset',
    () => Buffer.from(Buffer.from(csvOf(2), 'utf8').toString('latin1'), 'utf8'),
  ],
  'letters that were lost': ['sheet-wrong-charset', () => csvOf(2).replaceAll('ä', '\ufffd')],
  'the charset of DOS': ['sheet-wrong-charset', () => inDos(csvOf(2))],
  'a quotation mark that is never closed': [
    'sheet-open-quote',
    () => `${csvOf(3)}\n"${line('2.9.2026', 1)}\n${csvOf(3000)}`,
  ],
  'a sheet without headings': ['sheet-no-headings', () => '1;2;3\n4;5;6'],
  'a text that is no sheet': ['sheet-no-headings', () => 'Hei!\nTässä olisi raportti.'],
}

describe('a file that is no sheet', () => {
  test.each(Object.entries(badFiles))(
    '%s is refused in words, in three languages',
    async (_, [slug, content]) => {
      const sentences = new Set<string>()
      for (const language of languages) {
        const answer = await sendSheet(world, 'manager', content(), { language })
        const { type, title, detail } = await answer.json()
        expect([answer.status, type]).toEqual([422, `/problems/${slug}`])
        expect(title).toMatch(/\p{L}{2}/u)
        expect(detail).not.toMatch(/\{\{|youth-import/)
        sentences.add(detail)
      }
      expect(sentences.size).toBe(3)
    },
  )

  test('leaves nothing behind', async () => {
    const { rows } = await sql`select 1 from youth.import`.execute(world.database.owner)
    expect(rows).toEqual([])
  })

  test('of eleven megabytes is refused before it is read', async () => {
    const answer = await sendSheet(world, 'manager', 'x'.repeat(sheetLimits.bytes + 1))
    expect([answer.status, (await answer.json()).detail]).toEqual([413, expect.stringContaining('10240')])
  })

  test('of another content type is refused with those that are taken', async () => {
    const answer = await sendSheet(world, 'manager', csvOf(1), { type: 'image/png' })
    expect([answer.status, (await answer.json()).detail]).toEqual([415, expect.stringContaining('text/csv')])
  })
})

describe('a row with something in it that cannot be read', () => {
  const seenRows = async (rows: readonly string[], after = '') => {
    const content = zip(workbookParts({ A: tabOf([cellsOf(headings), ...rows], after) }))
    return preview(world, 'manager', await upload(world, 'manager', content))
  }
  const day = '<c r="A2" t="d"><v>2026-09-01T00:00:00</v></c>'
  const rest =
    '<c r="B2" t="inlineStr"><is><t>Tila porvoo</t></is></c><c r="C2" t="inlineStr"><is><t>avoin</t></is></c><c r="D2"><v>17</v></c><c r="E2"><v>21</v></c>'

  test('uses the result that a formula was saved with', async () => {
    const seen = await seenRows([`${day}${rest}<c r="F2"><f>SUM(G2:H2)</f><v>12</v></c>`])
    expect([seen.counts.new, seen.participations]).toEqual([1, 12])
  })

  test.each([
    [
      'a formula without its result',
      '<c r="F2"><f>SUM(G2:H2)</f></c>',
      'the result of the formula is not in the file',
    ],
    [
      'a calculation error',
      '<c r="F2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      'Yhteensä (#DIV/0!): the cell has a calculation error',
    ],
    ['a word', '<c r="F2" t="inlineStr"><is><t>monta</t></is></c>', 'Yhteensä (monta): this is not a number'],
    ['a part of a person', '<c r="F2"><v>2.5</v></c>', 'give a whole number'],
    ['fewer than nobody', '<c r="F2"><v>-1</v></c>', 'the number cannot be below zero'],
    ['nothing at all', '', 'no participants have been noted. Empty is not zero.'],
  ])('refuses %s', async (_, cell, sentence) => {
    const seen = await seenRows([`${day}${rest}${cell}`])
    expect(seen.counts).toMatchObject({ new: 0, refused: 1 })
    expect(seen.refused[0]?.sentences.join(' ')).toContain(sentence)
  })

  test('says of a merged cell that it is merged, and not that it is empty', async () => {
    const second = `${rest}<c r="F3"><v>3</v></c>`.replace(/r="(\w)2"/g, 'r="$13"')
    const seen = await seenRows(
      [`${day}${rest}<c r="F2"><v>12</v></c>`, second],
      '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
    )
    expect(seen.counts).toMatchObject({ new: 1, refused: 1 })
    expect(seen.refused[0]).toMatchObject({
      row: 3,
      sentences: [expect.stringContaining('the cell is merged with another')],
    })
  })

  test('is named, every one of three hundred; of very many a thousand, and how many there are', async () => {
    const seen = async (count: number) => {
      const rows = Array.from({ length: count }, () => line('31.11.2026', 4))
      return preview(
        world,
        'manager',
        await upload(world, 'manager', [headings.join(';'), ...rows].join('\n')),
      )
    }
    const { refused } = await seen(300)
    expect(refused.map(({ row }) => row)).toEqual(Array.from({ length: 300 }, (_, at) => at + 2))
    const many = await seen(1100)
    expect([many.refused.length, many.counts.refused]).toEqual([1000, 1100])
  })
})
