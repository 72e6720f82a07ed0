import { ColumnMarks, ColumnValues } from './ColumnMarks'
import { columnsOf } from './columns'
import { Drawing } from './Drawing'
import { Grid } from './Grid'
import { Ground } from './Ground'
import { gridLines } from './gridLines'
import { type ChartProps, numbers, percent } from './mark'
import { fitsFrom, leftRoom, roomFor } from './room'

type YearColumnsProps = ChartProps & {
  /** The key of "this year", which gets the one colour that points. */
  highlighted?: string | undefined
  /** Years before which the series breaks: what stands on either side is not the same figure. */
  breaks?: readonly { key: string; word: string }[]
}

const plot = 170
const ground = 34 + plot

/** Figures by year. A break in the series is a line before the year, with its word; a gap is hatched and named. */
export function YearColumns(props: YearColumnsProps) {
  const { marks, words, write, title, description, highlighted, breaks = [] } = props
  const columns = columnsOf(marks, { ground, plot, gap: 0.3 })
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
      height={ground + 26}
      size={marks.length <= 6 ? 'up-to-6' : 'up-to-12'}
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
          {breaks.map(({ key, word }) => {
            const mark = marks.find((one) => one.key === key)
            if (!mark || mark === marks[0]) return null
            const { x, width } = columns.place(mark)
            const at = percent(x - (width * 0.3) / 0.7 / 2)
            return (
              <g key={key}>
                <line className="series-break" x1={at} x2={at} y1="4" y2={ground} />
                <text className="tick word" x={at} dx="6" y="14">
                  {word}
                </text>
              </g>
            )
          })}
          {marks.map((mark, index) => {
            const { x, width } = columns.place(mark)
            return (
              <text
                key={mark.key}
                className={index % 3 === 0 || index === marks.length - 1 ? 'tick' : `tick from-${labelsFrom}`}
                x={percent(x + width / 2)}
                y={ground + 19}
                textAnchor="middle"
              >
                {mark.label}
              </text>
            )
          })}
        </>
      )}
    </Drawing>
  )
}
