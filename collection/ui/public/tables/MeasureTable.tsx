import type { ReactNode } from 'react'
import { CaptionedTable } from '../../../../base/ui/table/CaptionedTable'
import type { Figure } from '../figures/book'
import type { Measure } from '../figures/measures'
import type { ReadingGround } from '../ground'
import { MeasureRows } from './MeasureRows'

/** A column of figures: a place in a year. */
export type FigureColumn = { key: string; header: ReactNode; place: string; year: string }

export type MeasureTableProps = {
  ground: ReadingGround
  caption: string
  /** Indicators one after another, each a whole with its parts. */
  groups: readonly (readonly Measure[])[]
  columns: readonly FigureColumn[]
  figure: (measure: Measure, column: FigureColumn) => Figure | undefined
  /** The name of an indicator, usually a link to it. */
  nameOf: (measure: Measure) => ReactNode
  /** An indicator in one row: of a choice what was chosen, of a whole the whole. */
  inShort?: boolean | undefined
}

/** Figures of many measures: an indicator in a row, its parts beneath it. Scrolls within itself where it is wide. */
export function MeasureTable({
  ground,
  caption,
  groups,
  columns,
  figure,
  nameOf,
  inShort,
}: MeasureTableProps) {
  const { t } = ground
  return (
    <CaptionedTable caption={caption} captionHidden className="measure-table">
      <thead>
        <tr>
          <th scope="col">{t('collection-public:measure')}</th>
          {columns.map(({ key, header }) => (
            <th key={key} scope="col" className="number">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <MeasureRows key={group[0]?.indicator} {...{ ground, group, columns, figure, nameOf, inShort }} />
      ))}
    </CaptionedTable>
  )
}
