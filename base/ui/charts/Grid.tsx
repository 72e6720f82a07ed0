import type { WriteNumber } from '../kinds/kindWords'
import type { Columns } from './columns'

type GridProps = { lines: readonly number[]; columns: Columns; write: WriteNumber }

/** At most two faint lines, each named at the left. */
export function Grid({ lines, columns, write }: GridProps) {
  return lines.map((value) => {
    const y = columns.ground - columns.above(value)
    return (
      <g key={value}>
        <line className="grid" x1="0" x2="100%" y1={y} y2={y} />
        <text className="grid-label" x="-10" y={y} dy="0.35em" textAnchor="end">
          {write(value)}
        </text>
      </g>
    )
  })
}
