import type { ReactNode } from 'react'
import type { Cell } from '../../cells/cell'
import { Figure } from '../kinds/Figure'
import type { KindWords, WriteNumber } from '../kinds/kindWords'
import { CaptionedTable } from './CaptionedTable'

export type Column<Row> = { key: string; header: ReactNode } & (
  | {
      text: (row: Row) => ReactNode
      /** Names its row; the first column usually does. */
      namesRow?: boolean
      /** Stands as numbers do, though words may take their place. */
      isNumber?: boolean
    }
  | {
      cell: (row: Row) => Cell
      /** Where this column is written otherwise than the rest of the table. */
      write?: WriteNumber
    }
)

type DataTableProps<Row> = {
  caption: ReactNode
  /** Where the caption already stands above, as a chart's title. */
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** On a phone each row becomes a block of named lines, where its columns would not fit. */
  folds?: boolean
  /** "This one". */
  isThis?: (row: Row) => boolean
  words: KindWords
  write: WriteNumber
}

/** A table of figures, a row a thing. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, keyOf, folds, isThis, words, write } = props
  const headIn = ({ header }: Column<Row>) => (folds && typeof header === 'string' ? header : undefined)
  return (
    <CaptionedTable
      caption={caption}
      captionHidden={captionHidden}
      {...(folds ? { className: 'table-folds' } : {})}
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={'cell' in column || column.isNumber ? 'number' : undefined}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-this={isThis?.(row) || undefined}>
            {columns.map((column) => {
              if ('cell' in column) {
                return (
                  <td key={column.key} className="number" data-head={headIn(column)}>
                    <Figure cell={column.cell(row)} words={words} write={column.write ?? write} />
                  </td>
                )
              }
              return column.namesRow ? (
                <th key={column.key} scope="row">
                  {column.text(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  className={column.isNumber ? 'number' : undefined}
                  data-head={headIn(column)}
                >
                  {column.text(row)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </CaptionedTable>
  )
}
