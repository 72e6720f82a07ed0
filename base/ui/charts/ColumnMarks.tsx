import { type Columns, missingStretches } from './columns'
import type { Patterns } from './Drawing'
import { type ChartProps, fullName, type Mark, percent } from './mark'
import { NothingMark } from './NothingMark'

type ColumnMarksProps = Pick<ChartProps, 'marks' | 'words' | 'write'> & {
  columns: Columns
  patterns: Patterns
  classOf: (mark: Mark, value: number) => string
  /** Whose number is real but whose place is not known: hatched as high as the number. */
  unspecified?: string | undefined
}

/** Columns, and in their places what kind of nothing there is; neighbouring gaps are one. */
export function ColumnMarks(props: ColumnMarksProps) {
  const { marks, words, write, columns, patterns, classOf, unspecified } = props
  const { place, above, ground, plot } = columns
  const standing = { bottom: ground, height: plot, patterns }
  return (
    <>
      {missingStretches(marks).map(({ first, last }) => {
        const { x } = place(first)
        const width = place(last).x + place(last).width - x
        return (
          <NothingMark
            key={first.key}
            kind="missing"
            word={words.missing}
            x={x}
            width={width}
            {...standing}
          />
        )
      })}
      {marks.map((mark) => {
        const { key, cell } = mark
        if (cell.kind === 'missing') return null
        if (cell.kind !== 'value') {
          return (
            <NothingMark key={key} kind={cell.kind} word={words[cell.kind]} {...place(mark)} {...standing} />
          )
        }
        const { x, width } = place(mark)
        const height = above(cell.value)
        const box = { x: percent(x), y: ground - height, width: percent(width), height, rx: 1.5 }
        return (
          <g key={key}>
            <title>{`${fullName(mark)}: ${write(cell.value)}`}</title>
            <rect className={key === unspecified ? 'outline' : classOf(mark, cell.value)} {...box} />
            {key === unspecified && <rect fill={patterns.hatch} {...box} />}
          </g>
        )
      })}
    </>
  )
}

type ColumnValuesProps = Pick<ChartProps, 'marks' | 'write'> & {
  columns: Columns
  classOf: (mark: Mark) => string | undefined
}

/** The numbers on the columns, drawn after all columns so that none covers a number. */
export function ColumnValues({ marks, write, columns, classOf }: ColumnValuesProps) {
  const { place, above, ground } = columns
  return marks.map((mark) => {
    const { key, cell } = mark
    if (cell.kind !== 'value') return null
    const { x, width } = place(mark)
    return (
      <text
        key={key}
        className={classOf(mark)}
        x={percent(x + width / 2)}
        y={ground - above(cell.value) - 7}
        textAnchor="middle"
      >
        {write(cell.value)}
      </text>
    )
  })
}
