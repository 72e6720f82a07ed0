import { createHash } from 'node:crypto'
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
 * Same bytes for releases that say the same: the version, whether the figures are examples, and every cell, in
 * whatever order they come. The release's own note is left out: a new remark alone is not a new figure.
 */
export function releaseFingerprint(
  version: number,
  example: boolean,
  cells: readonly PublishedCell[],
): Buffer {
  const hash = createHash('sha256').update(JSON.stringify([version, example]))
  const lines = cells.map(
    (cell) =>
      `${cellKey(cell)} ${cell.cell.kind} ${cell.cell.kind === 'value' ? cell.cell.value : ''} ${
        cell.note ? JSON.stringify(inOrder(cell.note)) : ''
      }\n`,
  )
  for (const line of lines.sort()) hash.update(line)
  return hash.digest()
}
