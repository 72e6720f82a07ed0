import { type ReactNode, useId } from 'react'
import { classes } from '../classes'

/** References to the hatch and the dots, for `fill`. */
export type Patterns = { hatch: string; dots: string }

type DrawingProps = {
  title: string
  description: string
  height: number
  /** How wide it may grow: a few columns do not fill a desktop. */
  size?: 'trend-line' | 'trend-columns' | 'up-to-6' | 'up-to-12' | undefined
  /** Classes of room for labels at the sides. */
  room?: string | undefined
  children: (patterns: Patterns) => ReactNode
}

/**
 * The ground of a chart: an image with a name and a sentence. Widths inside are percentages and heights px, so one
 * drawing fits every width while its type keeps its size, on paper and without scripts too.
 */
export function Drawing({ title, description, height, size, room, children }: DrawingProps) {
  const id = useId()
  return (
    <div className={classes('chart', size)}>
      <svg
        role="img"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}description`}
        width="100%"
        height={height}
        className={room}
      >
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}description`}>{description}</desc>
        <PatternDefinitions id={id} />
        {children(patternsOf(id))}
      </svg>
    </div>
  )
}

export const patternsOf = (id: string): Patterns => ({ hatch: `url(#${id}hatch)`, dots: `url(#${id}dots)` })

/** The patterns under the ids of one drawing, for ids are the page's. */
export function PatternDefinitions({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="hatch-line" x1="1" y1="0" x2="1" y2="6" />
      </pattern>
      <pattern id={`${id}dots`} width="7" height="7" patternUnits="userSpaceOnUse">
        <circle className="dot" cx="3.5" cy="3.5" r="1.6" />
      </pattern>
    </defs>
  )
}
