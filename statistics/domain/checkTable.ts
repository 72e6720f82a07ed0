import { setImmediate as breathe } from 'node:timers/promises'
import { languages, type Words } from '../../base/language/language'
import type { Dimension, DimensionCode, PublishedCell, TableDefinition } from '../table'

const codeShape = /^\S{1,60}$/
const periodShape = { month: /^\d{4}-(0[1-9]|1[0-2])$/, year: /^\d{4}$/ }

/** The one dimension of a role that each table has once. @throws Error where it has none or several */
export function dimensionOf(table: TableDefinition, role: 'place' | 'time' | 'measure'): Dimension {
  const [found, ...others] = table.dimensions.filter((dimension) => dimension.role === role)
  if (!found || others.length)
    throw new Error(`${table.id}: a table has one ${role} dimension, not ${others.length + (found ? 1 : 0)}`)
  return found
}

/** The breakdown dimensions in the order that cells name them. */
export const breakdownsOf = (table: TableDefinition) =>
  table.dimensions.filter((dimension) => dimension.role === 'breakdown')

/** Refuses a definition that could not be read later. @throws Error with a sentence that names the table */
export function checkDefinition(table: TableDefinition): void {
  for (const role of ['place', 'time', 'measure'] as const) dimensionOf(table, role)
  checkWords(`${table.id}: title`, table.title)
  checkWords(`${table.id}: description`, table.description)
  checkWords(`${table.id}: source`, table.source)
  checkDistinct(table.id, table.dimensions)
  for (const dimension of table.dimensions) {
    const where = `${table.id}, ${dimension.code}`
    checkWords(where, dimension.name)
    checkDistinct(where, dimension.codes)
    for (const code of dimension.codes) checkWords(`${where} ${code.code}`, code.name)
  }
  for (const { code } of dimensionOf(table, 'time').codes) {
    if (!periodShape[table.timeUnit].test(code))
      throw new Error(`${table.id}: ${code} is not a ${table.timeUnit}`)
  }
}

function checkWords(where: string, words: Words) {
  for (const language of languages) {
    if (!words[language].trim()) throw new Error(`${where} has no name or text in ${language}`)
  }
}

function checkDistinct(where: string, coded: readonly (Dimension | DimensionCode)[]) {
  const met = new Set<string>()
  for (const { code } of coded) {
    if (!codeShape.test(code)) throw new Error(`${where}: "${code}" cannot be a code`)
    if (met.has(code)) throw new Error(`${where}: the code ${code} is there twice`)
    met.add(code)
  }
}

/** The codes of a cell as one text. Codes have no spaces, so no two cells share it. */
export function cellKey({ place, period, measure, breakdown }: Omit<PublishedCell, 'cell'>): string {
  const key = `${place} ${period} ${measure}`
  return breakdown?.length ? `${key} ${breakdown.join(' ')}` : key
}

/** How many cells are looked at before others are answered. */
const atOnce = 20_000

/** Refuses a cell that the table has no place for or that is no number. @throws Error that names the cell */
export async function checkCells(table: TableDefinition, cells: readonly PublishedCell[]): Promise<void> {
  const roles = [dimensionOf(table, 'place'), dimensionOf(table, 'time'), dimensionOf(table, 'measure')]
  const dimensions = [...roles, ...breakdownsOf(table)].map(({ code, codes }) => ({
    name: code,
    codes: new Set(codes.map((one) => one.code)),
  }))
  let looked = 0
  for (const cell of cells) {
    const codes = [cell.place, cell.period, cell.measure, ...(cell.breakdown ?? [])]
    if (codes.length !== dimensions.length) {
      throw new Error(
        `${table.id}: the cell ${cellKey(cell)} has ${codes.length} codes for ${dimensions.length} dimensions`,
      )
    }
    dimensions.forEach(({ name, codes: known }, position) => {
      const code = codes[position] ?? ''
      if (!known.has(code))
        throw new Error(`${table.id}: the cell ${cellKey(cell)} has an unknown code in ${name}: ${code}`)
    })
    if (cell.cell.kind === 'value' && !Number.isFinite(cell.cell.value)) {
      throw new Error(`${table.id}: the cell ${cellKey(cell)} is not a number`)
    }
    if (++looked % atOnce === 0) await breathe()
  }
}
