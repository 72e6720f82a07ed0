import { useId } from 'react'
import type { Cell } from '../../cells/cell'
import { cellText } from '../kinds/kindWords'
import { PatternDefinitions, type Patterns, patternsOf } from './Drawing'
import { type ChartProps, fullName, numbers, percent } from './mark'

type BarListProps = Omit<ChartProps, 'description'> & {
  /** The key of "this one". */
  highlighted?: string | undefined
}

/**
 * Figures as bars one under another, in the order given. It is a list: its names wrap, its numbers are text, and the
 * bars themselves are decoration.
 */
export function BarList({ marks, words, write, title, highlighted }: BarListProps) {
  const id = useId()
  const most = Math.max(0, ...numbers(marks)) || 1
  return (
    <div className="chart">
      <svg className="visually-hidden" aria-hidden="true">
        <PatternDefinitions id={id} />
      </svg>
      <ol className={highlighted ? 'bar-list bar-list-plain' : 'bar-list'} aria-label={title}>
        {marks.map((mark) => {
          const { key, cell } = mark
          const share = cell.kind === 'value' ? cell.value / most : 0.2
          return (
            <li key={key} data-this={key === highlighted || undefined}>
              <span className="bar-label">
                {fullName(mark)}
                <span className="visually-hidden"> {cellText(cell, words, write)}</span>
              </span>
              <svg aria-hidden="true" width="100%" height="26">
                <Bar
                  kind={cell.kind}
                  width={percent(share)}
                  isThis={key === highlighted}
                  patterns={patternsOf(id)}
                />
                <text
                  className={cell.kind === 'value' ? undefined : 'bar-word'}
                  x={percent(share)}
                  dx="10"
                  y="13"
                  dy="0.35em"
                >
                  {cellText(cell, words, write)}
                </text>
              </svg>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

type BarProps = { kind: Cell['kind']; width: string; isThis: boolean; patterns: Patterns }

function Bar({ kind, width, isThis, patterns }: BarProps) {
  if (kind === 'value') {
    return <rect className={isThis ? 'bar bar-this' : 'bar'} y="2" width={width} height="22" rx="2" />
  }
  const box = { y: 4, width, height: 18 }
  return (
    <>
      <rect className={kind === 'notYet' ? 'outline outline-dashed' : 'outline'} {...box} />
      {kind === 'missing' && <rect fill={patterns.hatch} {...box} />}
      {kind === 'suppressed' && <rect fill={patterns.dots} {...box} />}
    </>
  )
}
