import type { ReadTx } from '../../../base/database/transaction'
import type { Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { type ExportedTable, readTable, selectExportedTables } from '../../db/export/exported'
import { csvLine } from './csv'
import { readmeOf } from './readme'
import type { Packed } from './zipped'

export type ExportRequest = {
  municipality: string
  /** The code and those of its predecessors. */
  municipalities: readonly string[]
  translate: (language: Language) => Translate
}

/** Whether somebody may take out all that a municipality has recorded. @throws not-allowed (403) */
export function allowExport(person: Person | null, municipality: string): asserts person is Person {
  allow(person, 'youth.export', { municipality })
}

/**
 * All that a municipality has recorded of its youth work: each table as CSV and as JSON, and a page in three languages on
 * what they are. All of it is of one moment.
 */
export async function* exportFiles(read: ReadTx, asked: ExportRequest): AsyncGenerator<Packed> {
  const tables = await selectExportedTables(read)
  yield { name: 'README.txt', content: [readmeOf(tables, asked)] }
  for (const table of tables) {
    yield { name: `csv/${table.name}.csv`, content: csvOf(read, table, asked.municipalities) }
    yield { name: `json/${table.name}.json`, content: jsonOf(read, table, asked.municipalities) }
  }
}

async function* csvOf(read: ReadTx, table: ExportedTable, municipalities: readonly string[]) {
  // The mark by which spreadsheet programs know the letters.
  yield `\ufeff${csvLine(table.columns)}`
  for await (const rows of readTable(read, table, municipalities)) {
    yield rows
      .map((row) => JSON.parse(row) as Record<string, unknown>)
      .map((row) => csvLine(table.columns.map((column) => row[column])))
      .join('')
  }
}

async function* jsonOf(read: ReadTx, table: ExportedTable, municipalities: readonly string[]) {
  let before = '[\n'
  for await (const rows of readTable(read, table, municipalities)) {
    yield before + rows.join(',\n')
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
