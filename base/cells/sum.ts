import { type Cell, unreachable } from './cell'

/**
 * Adds figures up. One missing part makes the sum missing, for a part is not the whole; after that one suppressed
 * part makes it suppressed, and one not yet there makes it not yet there. A part that does not apply adds nothing:
 * where no part applies, neither does the sum. The sum of nothing at all is missing.
 */
export function sumCells(cells: Iterable<Cell>): Cell {
  let total = 0
  const met = { value: false, missing: false, notApplicable: false, suppressed: false, notYet: false }
  for (const cell of cells) {
    met[cell.kind] = true
    switch (cell.kind) {
      case 'value':
        total += cell.value
        break
      case 'missing':
      case 'notApplicable':
      case 'suppressed':
      case 'notYet':
        break
      default:
        unreachable(cell)
    }
  }
  if (met.missing) return { kind: 'missing' }
  if (met.suppressed) return { kind: 'suppressed' }
  if (met.notYet) return { kind: 'notYet' }
  if (met.value) return { kind: 'value', value: total }
  return { kind: met.notApplicable ? 'notApplicable' : 'missing' }
}
