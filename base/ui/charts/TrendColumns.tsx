import { ColumnMarks, ColumnValues } from './ColumnMarks'
import { columnsOf } from './columns'
import { Drawing } from './Drawing'
import { Ground } from './Ground'
import type { ChartProps } from './mark'

const plot = 54
const ground = 22 + plot

/** How a small figure came to where it is: columns rather than a line, for some of its parts may be suppressed. */
export function TrendColumns({ marks, words, write, title, description }: ChartProps) {
  const columns = columnsOf(marks, { ground, plot, gap: 0.45 })
  const last = marks.at(-1)?.key
  return (
    <Drawing title={title} description={description} height={ground + 26} size="trend-columns">
      {(patterns) => (
        <>
          <ColumnMarks
            {...{ marks, words, write, columns, patterns }}
            classOf={({ key }) => (key === last ? 'column-this' : 'column')}
          />
          <ColumnValues
            {...{ marks, write, columns }}
            classOf={({ key }) => (key === last ? 'value' : undefined)}
          />
          <Ground y={ground} />
          <text className="tick" x="0" y={ground + 19}>
            {marks[0]?.label}
          </text>
          {marks.length > 1 && (
            <text className="tick" x="100%" y={ground + 19} textAnchor="end">
              {marks.at(-1)?.label}
            </text>
          )}
        </>
      )}
    </Drawing>
  )
}
