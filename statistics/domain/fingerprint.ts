import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Words } from '../../base/language/language'
import type { PublishedCell, TableDefinition } from '../table'
import { cellKey } from './checkTable'

const inOrder = ({ fi, sv, en }: Words) => [fi, sv, en]

/** Same bytes for the same definition, whatever order its keys were written in. */
export function definitionFingerprint(table: TableDefinition): Buffer {
  const { id, subject, title, description, source, licence, timeUnit, dimensions } = table
  const said = [
    [id, subject, inOrder(title), inOrder(description), inOrder(source), licence, timeUnit],
    dimensions.map(({ code, role, name, codes }) => [
      [code, role, inOrder(name)],
      codes.map((one) => [
        one.code,
        inOrder(one.name),
        one.unit ? inOrder(one.unit) : null,
        one.decimals ?? null,
      ]),
    ]),
  ]
  return createHash('sha256').update(JSON.stringify(said)).digest()
}

/**
 * Same bytes for releases that say the same: the version, whether the figures are examples, and every cell in the
 * order of their codes. The release's own note is left out: a new remark alone is not a new figure.
 */
export async function releaseFingerprint(
  version: number,
  example: boolean,
  cells: readonly PublishedCell[],
): Promise<Buffer> {
  const hash = createHash('sha256').update(JSON.stringify([version, example]))
  // Few are said of many cells.
  const notes = new Map<Words, string>()
  const noteOf = (note: Words) => {
    const written = notes.get(note) ?? JSON.stringify(inOrder(note))
    notes.set(note, written)
    return written
  }
  let lines = ''
  for (const cell of cells) {
    const value = cell.cell.kind === 'value' ? cell.cell.value : ''
    lines += `${cellKey(cell)} ${cell.cell.kind} ${value} ${cell.note ? noteOf(cell.note) : ''}\n`
    if (lines.length > 1_000_000) {
      hash.update(lines)
      lines = ''
      await breathe()
    }
  }
  return hash.update(lines).digest()
}
