import type { WriteNumber } from '../kinds/kindWords'
import type { Columns } from './columns'

type GridProps = { columns: Columns; write: WriteNumber }

/** At most two faint lines, each named at the left. */
export function Grid({ columns, write }: GridProps) {
  return columns.grid.map((value) => {
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

/** The line that columns stand on. */
export function Ground({ y }: { y: number }) {
  return <line className="baseline" x1="0" x2="100%" y1={y} y2={y} />
}
