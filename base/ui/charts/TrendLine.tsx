import { line } from 'd3-shape'
import { heightsOf, missingStretches } from './columns'
import { Drawing } from './Drawing'
import { type ChartProps, fullName, type Mark, percent } from './mark'
import { NothingMark } from './NothingMark'
import { roomFor } from './room'

const plot = 56
const ground = 12 + plot

/**
 * How a figure came to where it is, small, from zero. The last point is the one in orange and bears its number. The
 * line breaks where the figure is not known, and the break is hatched and named.
 */
export function TrendLine({ marks, words, write, title, description }: ChartProps) {
  const { above } = heightsOf(marks, plot)
  const step = marks.length > 1 ? 1 / (marks.length - 1) : 0
  const at = (mark: Mark) => marks.indexOf(mark) * step
  const last = marks.at(-1)
  const lastLabel = last ? (last.cell.kind === 'value' ? write(last.cell.value) : words[last.cell.kind]) : ''
  const stretches = missingStretches(marks)
  const path = line<Mark>()
    .defined(({ cell }) => cell.kind === 'value')
    .x((mark) => Math.round(at(mark) * 10_000) / 100)
    .y(({ cell }) => (cell.kind === 'value' ? ground - above(cell.value) : 0))
  return (
    <Drawing
      title={title}
      description={description}
      height={ground + 26}
      size="trend-line"
      room={`room-right-${roomFor([lastLabel])}`}
    >
      {(patterns) => (
        <>
          <line className="grid" x1="0" x2="100%" y1={ground} y2={ground} />
          {stretches.map(({ first, last: end }) => {
            const x = Math.max(0, at(first) - step * 0.45)
            const width = Math.min(1, at(end) + step * 0.45) - x
            const band = { x, width, bottom: ground, height: ground, patterns }
            return <NothingMark key={first.key} kind="missing" word={words.missing} {...band} wordBelow />
          })}
          <svg
            viewBox={`0 0 100 ${ground}`}
            width="100%"
            height={ground}
            preserveAspectRatio="none"
            overflow="visible"
            aria-hidden="true"
          >
            <path className="trend" vectorEffect="non-scaling-stroke" d={path(marks) ?? ''} />
          </svg>
          {marks.map((mark) => {
            const { key, cell } = mark
            const x = percent(at(mark))
            if (cell.kind === 'suppressed') {
              return (
                <g key={key}>
                  <circle className="outline" cx={x} cy={ground - 7} r="6" />
                  <circle fill={patterns.dots} cx={x} cy={ground - 7} r="6" />
                  <text x={x} y={ground - 18} textAnchor="middle">
                    {words.suppressed}
                  </text>
                </g>
              )
            }
            if (cell.kind !== 'value') return null
            return (
              <circle
                key={key}
                className={mark === last ? 'point-this' : 'point'}
                cx={x}
                cy={ground - above(cell.value)}
                r={mark === last ? 6 : 3}
              >
                <title>{`${fullName(mark)}: ${write(cell.value)}`}</title>
              </circle>
            )
          })}
          {last && (
            <text
              className={last.cell.kind === 'value' ? 'value value-this' : 'tick'}
              x="100%"
              dx="13"
              y={last.cell.kind === 'value' ? ground - above(last.cell.value) : ground - 6}
              dy="0.35em"
            >
              {lastLabel}
            </text>
          )}
          <text className="tick" x="0" y={ground + 19}>
            {marks[0]?.label}
          </text>
          {marks.length > 1 && (
            <text className="tick" x="100%" dx="8" y={ground + 19} textAnchor="end">
              {last?.label}
            </text>
          )}
        </>
      )}
    </Drawing>
  )
}
