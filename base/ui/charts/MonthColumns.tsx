import { ColumnMarks, ColumnValues } from './ColumnMarks'
import { columnsOf } from './columns'
import { Drawing } from './Drawing'
import { Grid } from './Grid'
import { Ground } from './Ground'
import { gridLines } from './gridLines'
import { type ChartProps, type Mark, numbers, percent } from './mark'
import { fitsFrom, leftRoom, roomFor } from './room'

type MonthColumnsProps = ChartProps & {
  /** The key of "this month", which gets the one colour that points. */
  highlighted?: string | undefined
}

const plot = 170
const ground = 24 + plot

/**
 * Figures by month. A mark's key is `YYYY-MM` and its label the month alone; the year stands once beneath its first
 * month. Where labels do not fit, every third month is named and only the highlighted column bears its number.
 */
export function MonthColumns({ marks, words, write, title, description, highlighted }: MonthColumnsProps) {
  const columns = columnsOf(marks, { ground, plot, gap: 0.22 })
  const lines = gridLines(columns.most)
  const room = roomFor(lines.map(write))
  const valuesFrom = fitsFrom(numbers(marks).map(write), marks.length, leftRoom[room])
  const labelsFrom = fitsFrom(
    marks.map(({ label }) => label),
    marks.length,
    leftRoom[room],
  )
  return (
    <Drawing
      title={title}
      description={description}
      height={ground + 46}
      size={marks.length <= 12 ? 'up-to-12' : undefined}
      room={`room-left-${room}`}
    >
      {(patterns) => (
        <>
          <Grid lines={lines} columns={columns} write={write} />
          <ColumnMarks
            {...{ marks, words, write, columns, patterns }}
            classOf={({ key }) => (key === highlighted ? 'column-this' : 'column')}
          />
          <ColumnValues
            {...{ marks, write, columns }}
            classOf={({ key }) => (key === highlighted ? 'value word' : `from-${valuesFrom}`)}
          />
          <Ground y={ground} />
          {marks.map((mark, index) => {
            const { x, width } = columns.place(mark)
            return (
              <text
                key={mark.key}
                className={index % 3 === 0 ? 'tick' : `tick from-${labelsFrom}`}
                x={percent(x + width / 2)}
                y={ground + 19}
                textAnchor="middle"
              >
                {mark.label}
              </text>
            )
          })}
          {years(marks).map(({ year, first }) => (
            <text key={year} className="tick" x={percent(columns.place(first).x)} y={ground + 40}>
              {year}
            </text>
          ))}
        </>
      )}
    </Drawing>
  )
}

const yearOf = ({ key }: Mark) => key.slice(0, 4)

/** The first mark of each year, where the year has room for its number beneath. */
function years(marks: readonly Mark[]): { year: string; first: Mark }[] {
  return marks
    .filter((mark, index) => {
      const before = marks[index - 1]
      return !before || yearOf(before) !== yearOf(mark)
    })
    .map((first) => ({ year: yearOf(first), first }))
    .filter(({ year }) => marks.filter((mark) => yearOf(mark) === year).length / marks.length >= 0.15)
}
