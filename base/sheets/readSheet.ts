import { decodeText } from './decodeText'
import { sheetLimits } from './limits'
import { sheetProblem } from './problems'
import { guessDelimiter, readCsv } from './readCsv'
import { recogniseFile } from './recognise'
import type { Sheet } from './sheet'
import { readXlsx } from './xlsx/readXlsx'

const delimiterNames = { ';': ';', ',': ',', '\t': 'Tab' } as const

/**
 * Reads a sheet from the bytes of a file, CSV or XLSX, by what it is and not by what it is called.
 * @throws a problem (422) that says in words why it cannot be read
 */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.byteLength > sheetLimits.bytes) throw sheetProblem.tooManyBytes()
  if (bytes.byteLength === 0) throw sheetProblem.empty()
  const kind = recogniseFile(bytes)
  if (kind === 'old-excel') throw sheetProblem.oldExcel()
  if (kind === 'other') throw sheetProblem.notASheet()
  const sheet = kind === 'zip' ? await readXlsx(bytes) : await readText(bytes)
  if (!sheet.tabs.some(({ rows }) => rows.length)) throw sheetProblem.empty()
  return sheet
}

async function readText(bytes: Uint8Array): Promise<Sheet> {
  const { text, charset } = decodeText(bytes)
  const delimiter = guessDelimiter(text)
  const rows = await readCsv(text, delimiter)
  return { kind: `CSV, ${charset}, ${delimiterNames[delimiter]}`, tabs: [{ name: '', rows }] }
}
