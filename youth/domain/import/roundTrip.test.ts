import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readSheet } from '../../../base/sheets/readSheet'
import type { UnitRow } from '../../db/units/units'
import { checkSession, normaliseSession, Session } from '../sessions/session'
import { anySession } from '../testing/anySession'
import { meaningOf } from './mapping/meanings'
import { understandSheet } from './understand'

const unit: UnitRow = {
  id: '6f1de0a1-b7c9-4e0e-9d5b-3c1a52c0a8f4',
  municipality: '638',
  name_fi: 'Tila, "iso"; Näsi',
  name_sv: 'Lokalen',
  environment: 'youth-facility',
  language: 'fi',
  opened_on: null,
  closed_on: null,
  type: null,
  address: null,
  area: null,
  latitude: null,
  longitude: null,
  accessibility: {},
  training: false,
  version: 1,
}
const place = { municipality: '638', municipalities: ['638'], units: [unit], keptFrom: new Map() }

/** Any session that a sheet can say: whole in ages and genders, and with a note. */
const anyRow = fc
  .tuple(
    anySession,
    fc.date({ min: new Date('2014-01-01'), max: new Date('2026-10-31'), noInvalidDate: true }),
    fc.constantFrom('', 'Pelejä; "kokkausta"', 'Besök av fältarna\nförra veckan', '= hyvä ilta, 5 €'),
  )
  .map(([session, day, reflection]) => ({ session, day, reflection, participants: session.participants }))
  .map(({ session: { form, start, end, environment, ...rest }, day, reflection, participants }) => ({
    ...{ unit: unit.id, form, start, end, reflection },
    date: day.toISOString().slice(0, 10),
    environment: environment ?? ('youth-facility' as const),
    ...(rest.tags?.length ? { tags: rest.tags } : {}),
    ...(rest.language ? { language: rest.language } : {}),
    ...('exception' in rest ? { exception: rest.exception } : {}),
    ...(participants === undefined
      ? {}
      : {
          participants: {
            total: participants.total,
            detail: participants.detail.filter(
              (cell) => cell.role === 'participant' && meaningOf(cell) !== 'participants',
            ),
          },
        }),
  }))
  .map((row) => Session.parse(row))
  .filter((row) => checkSession(row).length === 0)

const languageNames = { fi: 'suomi', sv: 'svenska', both: 'båda', se: 'saame', other: 'muu' }
type Row = ReturnType<typeof Session.parse>
const cellsOf = ({ participants }: Row) => participants?.detail ?? []

const partsOf = (rows: readonly Row[]) => [...new Set(rows.flatMap((row) => cellsOf(row).map(meaningOf)))]

/** A table of headings and rows, as a municipality would keep them. */
function write(rows: readonly Row[]): (string | number | null)[][] {
  const parts = partsOf(rows)
  const headings = [
    'Päivämäärä',
    'Tila',
    'Toimintamuoto',
    'Ympäristö',
    'Alkoi',
    'Päättyi',
    'Tilanne',
    'Yhteensä',
    'Sisältötunnisteet',
    'Kieli',
  ]
  return [
    ['Nuorisopalvelut – kävijätilasto'],
    [...headings, ...parts, 'Huomioita'],
    ...rows.map((row) => [
      row.date.split('-').reverse().map(Number).join('.'),
      unit.name_fi,
      row.form,
      row.environment ?? null,
      row.start,
      row.end,
      row.exception === 'cancelled' ? 'peruttu' : row.exception === 'closed' ? 'suljettu' : null,
      row.participants?.total ?? null,
      row.tags?.join(', ') || null,
      row.language ? languageNames[row.language] : null,
      ...parts.map((means) => cellsOf(row).find((cell) => meaningOf(cell) === means)?.count ?? null),
      row.reflection || null,
    ]),
  ]
}

const quote = (cell: string | number | null) => {
  const text = cell === null ? '' : String(cell)
  return /[";,\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
const ways: Record<string, (table: (string | number | null)[][]) => Promise<Uint8Array>> = {
  'CSV with semicolons in Windows-1252': async (table) =>
    Buffer.from(csv(table, ';', '\r\n').replaceAll('–', '\u0096').replaceAll('€', '\u0080'), 'latin1'),
  'CSV with commas in UTF-8': async (table) => Buffer.from(csv(table, ',', '\n')),
  'text with tabs in UTF-16': async (table) => Buffer.from(`\ufeff${csv(table, '\t', '\r\n')}`, 'utf16le'),
  XLSX: async (table) =>
    await writeXlsxFile(
      table.map((cells) =>
        cells.map((value) =>
          value === null ? null : { value, type: typeof value === 'number' ? Number : String },
        ),
      ),
    ).toBuffer(),
}
const csv = (table: (string | number | null)[][], delimiter: string, end: string) =>
  table.map((cells) => cells.map(quote).join(delimiter)).join(end)

describe('a sheet that is written and read again says the same', () => {
  test.each(Object.entries(ways))('%s', async (_, pack) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 3, maxLength: 12 }), async (rows) => {
        const sheet = await readSheet(await pack(write(rows)))
        const mapping = { columns: columnsOf(rows), forms: [], environments: [], units: [], otherwise: {} }
        const { rows: read } = await understandSheet(sheet, mapping, place)
        expect(read.refused).toEqual([])
        expect(read.accepted.map(({ content }) => content)).toEqual(rows.map(normaliseSession))
      }),
      { numRuns: 40 },
    )
  })
})

/** Parts stand under their own names, which are no headings of anybody's. */
const columnsOf = (rows: readonly Row[]) => partsOf(rows).map((means) => ({ heading: means, means }))
