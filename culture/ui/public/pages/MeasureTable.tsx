import { type ReactNode, useId } from 'react'
import type { Figure } from '../figures/book'
import type { Measure } from '../figures/measures'
import { ChosenInTable } from './ChosenInTable'
import { FigureInTable } from './FigureInTable'
import type { PageGround } from './page'

/** A column of figures: a place in a year. */
export type FigureColumn = { key: string; header: ReactNode; place: string; year: string }

type MeasureTableProps = {
  ground: PageGround
  caption: string
  /** Indicators one after another, each a whole with its parts. */
  groups: readonly (readonly Measure[])[]
  columns: readonly FigureColumn[]
  figure: (measure: Measure, column: FigureColumn) => Figure | undefined
  /** The name of an indicator, usually a link to it. */
  nameOf: (measure: Measure) => ReactNode
  /** An indicator in one row: of a choice what was chosen, of a whole the whole. */
  inShort?: boolean
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
  const captionId = useId()
  const { t, language } = ground
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className="data-table measure-table">
        <caption id={captionId} className="visually-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('culture-public:indicator-word')}</th>
            {columns.map(({ key, header }) => (
              <th key={key} scope="col" className="number">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => {
          const [first] = group
          if (!first) return null
          if (inShort && first.part && first.kind === 'yesNo')
            return (
              <tbody key={first.indicator}>
                <tr>
                  <th scope="row">{nameOf(first)}</th>
                  {columns.map((column) => (
                    <td key={column.key} className="number">
                      <ChosenInTable
                        ground={ground}
                        options={group}
                        place={column.place}
                        year={column.year}
                        figure={(measure) => figure(measure, column)}
                      />
                    </td>
                  ))}
                </tr>
              </tbody>
            )
          // A choice has no whole: its name stands over its options.
          const rows = inShort ? [] : first.part ? group : group.slice(1)
          return (
            <tbody key={first.indicator}>
              <tr>
                <th scope={first.part ? 'rowgroup' : 'row'} colSpan={first.part ? columns.length + 1 : 1}>
                  {nameOf(first)}
                  {!first.part && first.unit && <span className="measure-unit">{first.unit[language]}</span>}
                </th>
                {!first.part &&
                  columns.map((column) => (
                    <td key={column.key} className="number">
                      <FigureInTable
                        ground={ground}
                        measure={first}
                        place={column.place}
                        year={column.year}
                        figure={figure(first, column)}
                      />
                    </td>
                  ))}
              </tr>
              {rows.map((measure) => (
                <tr key={measure.code} className="measure-part">
                  <th scope="row">{measure.short[language]}</th>
                  {columns.map((column) => (
                    <td key={column.key} className="number">
                      <FigureInTable
                        ground={ground}
                        measure={measure}
                        place={column.place}
                        year={column.year}
                        figure={figure(measure, column)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </section>
  )
}
