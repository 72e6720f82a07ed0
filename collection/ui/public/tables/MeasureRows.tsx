import type { ReactNode } from 'react'
import { byPart, isWhole, type Measure } from '../figures/measures'
import { isMunicipality } from '../figures/places'
import { ChosenInTable } from './ChosenInTable'
import { FigureInTable } from './FigureInTable'
import type { MeasureTableProps } from './MeasureTable'

type MeasureRowsProps = Pick<MeasureTableProps, 'ground' | 'columns' | 'figure' | 'nameOf' | 'inShort'> & {
  group: readonly Measure[]
}

/** An indicator in a table of figures: its whole, and its parts or options beneath. */
export function MeasureRows(props: MeasureRowsProps): ReactNode {
  const { ground, group, columns, nameOf, inShort } = props
  const { language } = ground
  const [first] = group
  if (!first) return null
  const parts = byPart(group)
  const isChosen = inShort && first.option !== ''
  if (isWhole(first))
    return (
      <tbody>
        <FigureRow {...props} measure={first}>
          {nameOf(first)}
          <HowTold {...props} measure={first} />
        </FigureRow>
        {!inShort && <PartRows {...props} measures={group.slice(1)} />}
      </tbody>
    )
  if (isChosen && !first.part)
    return (
      <tbody>
        <ChosenRow {...props} options={group}>
          {nameOf(first)}
        </ChosenRow>
      </tbody>
    )
  // What is told by part has no whole: its name stands over them.
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1}>
          {nameOf(first)}
          <HowTold {...props} measure={first} />
        </th>
      </tr>
      {parts.map((options) => {
        const [option] = options
        if (!option?.option || !option.part)
          return <PartRows key={option?.code} {...props} measures={options} />
        if (isChosen)
          return (
            <ChosenRow key={option.part} {...props} options={options} isPart>
              {option.partName[language]}
            </ChosenRow>
          )
        return <PartRows key={option.part} {...props} measures={options} under={option.partName[language]} />
      })}
    </tbody>
  )
}

/** What the numbers beneath a name are: their unit, the scale, or of areas how many municipalities said yes. */
function HowTold({ ground, columns, measure }: MeasureRowsProps & { measure: Measure }): ReactNode {
  const { t, language } = ground
  const { answer } = measure.content
  const said =
    answer.type === 'scale'
      ? t('collection-public:told.scale', { from: answer.from, to: answer.to })
      : measure.kind === 'yesNo'
        ? columns.every(({ place }) => !isMunicipality(place)) && t('collection-public:told.said-yes')
        : isWhole(measure) && measure.unit?.[language]
  return said ? <span className="measure-unit">{said}</span> : null
}

type PartRowsProps = MeasureRowsProps & { measures: readonly Measure[]; under?: string }

function PartRows({ measures, under, ...props }: PartRowsProps): ReactNode {
  const { ground, columns } = props
  return (
    <>
      {under && (
        <tr className="measure-part">
          <th colSpan={columns.length + 1}>{under}</th>
        </tr>
      )}
      {measures.map((measure) => (
        <FigureRow key={measure.code} {...props} measure={measure} isPart>
          {under && <span className="visually-hidden">{under}: </span>}
          {measure.short[ground.language]}
        </FigureRow>
      ))}
    </>
  )
}

type RowProps = MeasureRowsProps & { isPart?: boolean; children: ReactNode }

function FigureRow({ ground, columns, figure, measure, isPart, children }: RowProps & { measure: Measure }) {
  return (
    <tr className={isPart ? 'measure-part' : undefined}>
      <th scope="row">{children}</th>
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
  )
}

function ChosenRow({
  ground,
  columns,
  figure,
  options,
  isPart,
  children,
}: RowProps & { options: readonly Measure[] }) {
  return (
    <tr className={isPart ? 'measure-part' : undefined}>
      <th scope="row">{children}</th>
      {columns.map((column) => (
        <td key={column.key} className="number">
          <ChosenInTable
            ground={ground}
            options={options}
            place={column.place}
            year={column.year}
            figure={(measure) => figure(measure, column)}
          />
        </td>
      ))}
    </tr>
  )
}
