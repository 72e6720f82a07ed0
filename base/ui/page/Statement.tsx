import type { ReactNode } from 'react'
import type { Cell } from '../../cells/cell'
import { KindMark } from '../kinds/KindMark'
import type { KindWords, WriteNumber } from '../kinds/kindWords'

type StatementProps = {
  cell: Cell
  words: KindWords
  write: WriteNumber
  /** What the numeral counts. */
  unit?: string | undefined
  /** The sentence that says what the numeral means. */
  children: ReactNode
  /** Up to two small charts; the caption is shown where the section's own captions are not, on a phone. */
  charts?: readonly { key: string; caption?: string; chart: ReactNode }[]
}

/** One figure: a large light numeral, the sentence that reads it, and the charts that show how it came. */
export function Statement({ cell, words, write, unit, children, charts = [] }: StatementProps) {
  return (
    <div className="statement">
      <div>
        {cell.kind === 'value' ? (
          <p className="statement-figure big-number-figure big-number-72">{write(cell.value)}</p>
        ) : (
          <p>
            <KindMark kind={cell.kind} words={words} size="large" />
          </p>
        )}
        {unit && <p className="statement-unit">{unit}</p>}
      </div>
      <p className="statement-sentence">{children}</p>
      {charts.map(({ key, caption, chart }) => (
        <div className="statement-chart" key={key}>
          {caption && <p className="statement-caption">{caption}</p>}
          {chart}
        </div>
      ))}
    </div>
  )
}
