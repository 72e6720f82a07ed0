import { ColumnMarks, ColumnValues } from './ColumnMarks'
import { columnsOf } from './columns'
import { Drawing } from './Drawing'
import { Ground } from './Ground'
import { type ChartProps, percent } from './mark'
import { fitsFrom } from './room'

type AgeColumnsProps = ChartProps & {
  /** The key of those whose age was not told. */
  unspecified?: string | undefined
}

const plot = 64
const ground = 26 + plot

/**
 * A handful of groups side by side, each with its number; the largest is darkest. Names that do not fit side by
 * side stand on two levels.
 */
export function AgeColumns({ marks, words, write, title, description, unspecified }: AgeColumnsProps) {
  const columns = columnsOf(marks, { ground, plot, gap: 0.14 })
  const labelsFrom = fitsFrom(
    marks.map(({ label }) => label),
    marks.length,
  )
  return (
    <Drawing
      title={title}
      description={description}
      height={ground + 26}
      size={marks.length <= 6 ? 'up-to-6' : 'up-to-12'}
      room={`lower-until-${labelsFrom}`}
    >
      {(patterns) => (
        <>
          <ColumnMarks
            {...{ marks, words, write, columns, patterns, unspecified }}
            classOf={(_, value) => (value === columns.most ? 'column-most' : 'column')}
          />
          <ColumnValues {...{ marks, write, columns }} classOf={() => 'value value-this'} />
          <Ground y={ground} />
          {marks.map((mark, index) => {
            const { x, width } = columns.place(mark)
            const label = { x: percent(x + width / 2), textAnchor: 'middle' } as const
            return (
              <g key={mark.key}>
                <text className={`tick from-${labelsFrom}`} y={ground + 20} {...label}>
                  {mark.label}
                </text>
                <text className={`tick until-${labelsFrom}`} y={ground + (index % 2 ? 38 : 20)} {...label}>
                  {mark.label}
                </text>
              </g>
            )
          })}
        </>
      )}
    </Drawing>
  )
}
