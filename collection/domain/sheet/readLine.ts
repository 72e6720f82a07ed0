import type { Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { cellText, type SheetCell, type SheetRow } from '../../../base/sheets/sheet'
import { Comment, type Value, type ValueKind, valueKinds } from '../value'
import { type Column, columns, labelsOf, letterOf } from './columns'
import { type Line, signOf, type Written } from './form'
import type { TemplateChange } from './readTemplate'
import { type Refusal, refuse } from './refusal'
import { readValue } from './valueText'

type Ground = {
  lines: ReadonlyMap<string, Line>
  answers: ReadonlyMap<string, Written>
  language: Language
  translate: (language: Language) => Translate
  /** The codes of the lines above. */
  met: Set<string>
}
type At = (letter: string) => string
type Result = { change?: TemplateChange; refusals: Refusal[] }

const refused = (...refusals: Refusal[]): Result => ({ refusals })
const place = (column: Column) => columns.indexOf(column)

/**
 * Reads a line of a section's tab: where it is about which value, what it says of it, and whether that is news.
 * @param at the address of a cell of this line by its column's letter
 */
export function readLine({ cells, calculated }: SheetRow, at: At, ground: Ground): Result {
  const in_ = (column: Column) => cells[place(column)] ?? null
  const code = cellText(in_('code'))
  const filled = (['value', 'kind', 'comment'] as const).filter((column) => cellText(in_(column)) !== '')
  const address = (column: Column) => at(letterOf(column))
  if (!code) return filled.length ? refused(refuse(address('code'), 'no-code')) : refused()
  const line = ground.lines.get(code)
  if (!line) return refused(refuse(address('code'), 'unknown-code', { found: code.slice(0, 60) }))
  if (ground.met.has(code)) return refused(refuse(address('code'), 'code-twice', { found: code }))
  ground.met.add(code)
  const labels = labelsOf(line, ground.language, ground.translate(ground.language))
  for (const column of ['question', 'part', 'unit'] as const) {
    const expected = labels[column]
    if (plain(expected) !== plain(cellText(in_(column))))
      return refused(refuse(address(column), 'label', { code, expected }))
  }
  const unreadable = (['value', 'kind', 'comment'] as const).flatMap(
    (column) => judgeCell(in_(column), address(column)) ?? [],
  )
  if (unreadable.length) return refused(...unreadable)
  const read = readAnswer(line, in_, address, ground)
  return calculated?.includes(place('value')) ? asCalculated(read, address('value')) : read
}

/** What a formula gave is said to be that, be it taken or refused. */
function asCalculated({ change, refusals }: Result, value: string): Result {
  const mark = <Told extends { cell: string }>(told: Told): Told =>
    told.cell === value ? { ...told, calculated: true } : told
  return { ...(change && { change: mark(change) }), refusals: refusals.map(mark) }
}

/** Line breaks and spaces are written differently by different programs. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Why a cell has no content that could be read. A formula is read by its result, which was kept when it was saved. */
function judgeCell(cell: SheetCell, address: string): Refusal | undefined {
  if (cell === null || typeof cell !== 'object') return undefined
  if ('unread' in cell) return refuse(address, cell.unread, { found: cell.text.slice(0, 60) })
  return refuse(address, 'a-day', { found: cellText(cell) })
}

function readAnswer(
  line: Line,
  in_: (column: Column) => SheetCell,
  address: (column: Column) => string,
  ground: Ground,
): Result {
  const from = ground.answers.get(line.ref)
  const kind = readKind(cellText(in_('kind')), ground.translate)
  if (kind === 'unknown')
    return refused(refuse(address('kind'), 'unknown-kind', { found: cellText(in_('kind')).slice(0, 60) }))
  const comment = Comment.safeParse(cellText(in_('comment')))
  if (!comment.success) return refused(refuse(address('comment'), 'comment'))
  const read = readValue(contentOf(in_('value')), line.question.content.answer, ground.translate)
  if ('reason' in read) return refused({ ...read, cell: address('value') })
  const value = withKind('value' in read ? read.value : undefined, kind)
  if (value === 'kind-without-value') return refused(refuse(address('value'), value))
  if (value === 'value-and-nothing')
    return refused(refuse(address('kind'), value, { kind: cellText(in_('kind')) }))
  if (!value && !from && comment.data) return refused(refuse(address('comment'), 'comment-without-value'))
  const kept = value ?? from?.value
  // What still says what the template wrote was not touched, whatever a colleague has changed since.
  const isAsWritten = value && signOf({ value, comment: comment.data }) === cellText(in_('written'))
  if (!kept || isAsWritten) return refused()
  // An empty cell changes nothing: a comment is taken away on the form.
  const to = { value: kept, comment: comment.data || (from?.comment ?? '') }
  if (signOf(to) === signOf(from)) return refused()
  const cell = address(
    value && signOf({ ...to, comment: '' }) !== signOf(from && { ...from, comment: '' })
      ? 'value'
      : 'comment',
  )
  return { change: { ref: line.ref, cell, from, to }, refusals: [] }
}

/** A number is one already: its point is no question of language. */
const contentOf = (cell: SheetCell) => (typeof cell === 'number' ? cell : cellText(cell))

function readKind(written: string, translate: Ground['translate']): ValueKind | 'unknown' | undefined {
  if (!written) return undefined
  const says = (kind: ValueKind) =>
    (['fi', 'sv', 'en'] as const).some(
      (language) =>
        translate(language)(`collection:sheet.kind.${kind}`).toLowerCase() === written.toLowerCase(),
    )
  return valueKinds.find(says) ?? 'unknown'
}

/**
 * Puts together what the cell of the value and the cell of the kind say. "About 5" stays an estimate beside a kind that
 * the template wrote; a number beside "does not apply" contradicts it, and which of them is meant a person must say.
 */
function withKind(
  value: Value | undefined,
  kind: ValueKind | undefined,
): Value | undefined | 'kind-without-value' | 'value-and-nothing' {
  if (!value) {
    if (kind === undefined) return undefined
    if (kind === 'missing' || kind === 'notApplicable' || kind === 'confidential') return { kind }
    return 'kind-without-value'
  }
  if (value.kind === 'missing' || value.kind === 'notApplicable') return value
  if (kind === 'missing' || kind === 'notApplicable') return 'value-and-nothing'
  if (kind === undefined || value.kind === 'confidential') return value
  return { ...value, kind: kind === 'number' ? value.kind : kind }
}
