import type { Nothing } from '../kinds/kindWords'
import type { Patterns } from './Drawing'
import { percent } from './mark'
import { fitsFrom } from './room'

type NothingMarkProps = {
  kind: Nothing
  word: string
  patterns: Patterns
  /** From and width, as shares of the chart's width. */
  x: number
  width: number
  /** Px: where the columns stand, and how high the plot is. */
  bottom: number
  height: number
  /** The word stands under the ground line instead of upon the hatch. */
  wordBelow?: boolean
}

/** Px, of marks that bear no size: all alike, so that none reads as a figure. */
const fixedHeight = 30

/**
 * What stands in a column's place where there is no number. A gap is hatched over the whole height, for the figure
 * could be any; its word runs upwards, as a month is narrow.
 */
export function NothingMark({ kind, word, patterns, x, width, bottom, height, wordBelow }: NothingMarkProps) {
  const middle = percent(x + width / 2)
  const wideFrom = fitsFrom([word], 1 / width)
  const box = (tall: number) => ({ x: percent(x), y: bottom - tall, width: percent(width), height: tall })
  if (kind === 'missing') {
    return (
      <g>
        <rect fill={patterns.hatch} {...box(height)} />
        {wordBelow ? (
          <text x={middle} y={bottom + 19} textAnchor="middle" className="word">
            {word}
          </text>
        ) : (
          <>
            <g className={`until-${wideFrom}`}>
              <UpwardWord x={middle} bottom={bottom - 8} word={word} />
            </g>
            <text className={`word from-${wideFrom}`} x={middle} y={bottom - height / 2} textAnchor="middle">
              {word}
            </text>
          </>
        )}
      </g>
    )
  }
  if (kind === 'suppressed') {
    return (
      <g>
        <rect className="outline" {...box(fixedHeight)} />
        <rect fill={patterns.dots} {...box(fixedHeight)} />
        <text x={middle} y={bottom - fixedHeight - 6} textAnchor="middle">
          {word}
        </text>
      </g>
    )
  }
  return (
    <g>
      <rect className={kind === 'notYet' ? 'outline outline-dashed' : 'outline'} {...box(fixedHeight)} />
      <UpwardWord x={middle} bottom={bottom - fixedHeight - 8} word={word} />
    </g>
  )
}

function UpwardWord({ x, bottom, word }: { x: string; bottom: number; word: string }) {
  return (
    <svg x={x} y={bottom} overflow="visible" aria-hidden="true">
      <text className="word" transform="rotate(-90)" dy="0.35em">
        {word}
      </text>
    </svg>
  )
}
