import { findMunicipality, type Register } from '../../../base/municipalities/register'
import { cellText, type Sheet, type SheetCell, saysNothing, type Tab } from '../../../base/sheets/sheet'
import type { Indicator } from '../indicator'
import { readDigits } from '../numbers/digits'
import { type Ref, readRef, writeRef } from '../value'

/** A figure of a register: whose, of which year, of which value. */
export type RegisterFigure = Ref & { municipality: string; year: number } & (
    | { kind: 'number'; number: number }
    | { kind: 'notApplicable' | 'missing' }
  )

/** A cell that cannot be taken; the reason is a key under `collection:register.`. */
export type RegisterRefusal = { row: number; column: string; reason: string; text: string }

export type RegisterSheet = { figures: RegisterFigure[]; refusals: RegisterRefusal[] }

/** Producers write more decimals than are asked; of what is counted in wholes a fraction is something else, in a wrong column. */
const mostDecimals = 9

const headings = {
  municipality: /^(kunta|kuntakoodi|kommun|kommunkod|municipality)$/i,
  year: /^(vuosi|år|year)$/i,
}

/**
 * Reads a sheet of a statistics producer: a row for each municipality and year, a column for each value, headed by
 * its code (`CU301`, `CU505.branches`). An empty cell says nothing; `..` is missing and `.` does not apply, as Finnish
 * statistics write them.
 */
export function readRegisterSheet(
  sheet: Sheet,
  register: Register,
  indicators: readonly Indicator[],
): RegisterSheet {
  const parts = sheet.tabs.filter(({ rows }) => rows.length).map((tab) => readTab(tab, register, indicators))
  const figures = parts.flatMap((part) => part.figures)
  const refusals = parts.flatMap((part) => part.refusals)
  return { figures: onlyOnce(figures, refusals), refusals }
}

function readTab({ rows }: Tab, register: Register, indicators: readonly Indicator[]): RegisterSheet {
  const [first, ...rest] = rows
  const heads = (first?.cells ?? []).map(cellText)
  const at = {
    municipality: heads.findIndex((head) => headings.municipality.test(head)),
    year: heads.findIndex((head) => headings.year.test(head)),
  }
  const row = first?.number ?? 1
  if (at.municipality < 0 || at.year < 0)
    return {
      figures: [],
      refusals: [{ row, column: '', reason: 'no-place-or-year', text: heads.join(', ') }],
    }

  const figures: RegisterFigure[] = []
  const refusals: RegisterRefusal[] = []
  const columns = heads.flatMap((head, position) => {
    if (!head || position === at.municipality || position === at.year) return []
    const ref = refOf(head, indicators)
    if (typeof ref !== 'string') return [{ position, head, ref }]
    refusals.push({ row, column: head, reason: ref, text: head })
    return []
  })
  const inWholes = (indicator: string) => {
    const answer = indicators.find(({ code }) => code === indicator)?.content.answer
    return answer?.type === 'number' && answer.decimals === 0
  }
  for (const { number, cells } of rest) {
    const place = placeOf(cells[at.municipality], cells[at.year], register)
    if ('reason' in place) {
      refusals.push({ row: number, column: heads[place.year ? at.year : at.municipality] ?? '', ...place })
      continue
    }
    for (const { position, head, ref } of columns) {
      const cell = cells[position]
      if (saysNothing(cell)) continue
      const said = figureOf(cell)
      if (typeof said === 'string')
        refusals.push({ row: number, column: head, reason: said, text: cellText(cell) })
      else if (said.kind === 'number' && !Number.isInteger(said.number) && inWholes(ref.indicator))
        refusals.push({ row: number, column: head, reason: 'not-whole', text: cellText(cell) })
      else figures.push({ ...ref, ...place, ...said })
    }
  }
  return { figures, refusals }
}

/** What a heading means, or why it means nothing here. */
function refOf(head: string, indicators: readonly Indicator[]): Ref | 'unknown-value' | 'calculated' {
  const ref = readRef(head)
  const indicator = ref && indicators.find(({ code }) => code === ref.indicator)
  if (!ref || !indicator) return 'unknown-value'
  if (ref.part && !indicator.content.parts.some(({ code }) => code === ref.part)) return 'unknown-value'
  // What is asked may be said by a register too: it is shown beside the field and held against the answer.
  return indicator.content.source.kind === 'calculated' ? 'calculated' : ref
}

type Place = { municipality: string; year: number }

function placeOf(
  municipality: SheetCell | undefined,
  year: SheetCell | undefined,
  register: Register,
): Place | { reason: string; text: string; year: boolean } {
  // A spreadsheet that took codes for numbers has lost their zeros: 49 is 049.
  const code = cellText(municipality).padStart(3, '0')
  const found = findMunicipality(register, code)
  if (!found) return { reason: 'unknown-municipality', text: cellText(municipality), year: false }
  const of = Number(cellText(year))
  const existed = of >= found.firstYear && (found.lastYear === null || of <= found.lastYear)
  if (!Number.isInteger(of) || !existed) return { reason: 'not-that-year', text: cellText(year), year: true }
  return { municipality: code, year: of }
}

type Said = { kind: 'number'; number: number } | { kind: 'missing' | 'notApplicable' }

/** What a cell says, or why it says nothing that can be taken. */
function figureOf(cell: SheetCell | undefined): Said | 'no-number' | 'two-readings' {
  if (typeof cell === 'number') return { kind: 'number', number: cell }
  const text = cellText(cell)
  if (text === '..') return { kind: 'missing' }
  if (text === '.') return { kind: 'notApplicable' }
  // 12,000 is twelve to one reader and twelve thousand to another: a register is not guessed at.
  const read = readDigits(text.replace(/[\s\u00a0\u202f]/g, ' '), mostDecimals, 1)
  if (!('problem' in read)) return { kind: 'number', number: read.number }
  return read.problem === 'ambiguous' ? 'two-readings' : 'no-number'
}

/** Of two figures for the same, neither can be believed. */
function onlyOnce(figures: RegisterFigure[], refusals: RegisterRefusal[]): RegisterFigure[] {
  const keyOf = ({ municipality, year, ...ref }: RegisterFigure) => `${municipality} ${year} ${writeRef(ref)}`
  const times = new Map<string, number>()
  for (const figure of figures) times.set(keyOf(figure), (times.get(keyOf(figure)) ?? 0) + 1)
  for (const [key, count] of times)
    if (count > 1) refusals.push({ row: 0, column: key, reason: 'twice', text: String(count) })
  return figures.filter((figure) => times.get(keyOf(figure)) === 1)
}
