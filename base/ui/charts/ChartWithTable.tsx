import type { ReactNode } from 'react'
import { ArrowRightIcon } from '../icons'
import { DataTable } from '../table/DataTable'
import { type ChartProps, fullName } from './mark'

type ChartWithTableProps = ChartProps & {
  /** A sentence under the title: what is counted, and what is not. */
  note?: ReactNode
  /** What opens the table, and the heads of its two columns. */
  tableWords: { open: string; label: string; value: string }
  /** The key of "this one", the same as in the chart. */
  highlighted?: string | undefined
  /** Draws the chart from the very marks that the table shows. */
  draw: (chart: ChartProps & { highlighted?: string | undefined }) => ReactNode
}

/** A chart with its title above and its table behind; the table opens without scripts. */
export function ChartWithTable({ note, tableWords, draw, highlighted, ...chart }: ChartWithTableProps) {
  return (
    <figure className="chart-figure">
      <figcaption className="chart-title">
        <h3>{chart.title}</h3>
        {note && <p className="chart-note">{note}</p>}
      </figcaption>
      {draw({ ...chart, highlighted })}
      <details className="chart-table">
        <summary>
          <ArrowRightIcon size={18} />
          {tableWords.open}
        </summary>
        <DataTable
          caption={chart.title}
          captionHidden
          columns={[
            { key: 'label', header: tableWords.label, text: fullName, namesRow: true },
            { key: 'value', header: tableWords.value, cell: ({ cell }) => cell },
          ]}
          rows={chart.marks}
          keyOf={({ key }) => key}
          isThis={({ key }) => key === highlighted}
          words={chart.words}
          write={chart.write}
        />
      </details>
    </figure>
  )
}
