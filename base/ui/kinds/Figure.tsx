import type { Cell } from '../../cells/cell'
import { KindMark } from './KindMark'
import type { KindWords, WriteNumber } from './kindWords'

type FigureProps = { cell: Cell; words: KindWords; write: WriteNumber }

/** A figure in running text or in a table: the number, or the mark of what kind of nothing it is. */
export function Figure({ cell, words, write }: FigureProps) {
  if (cell.kind === 'value') return write(cell.value)
  if (cell.kind === 'missing' || cell.kind === 'suppressed')
    return <KindMark kind={cell.kind} words={words} />
  return <span className="kind-plain">{words[cell.kind]}</span>
}
