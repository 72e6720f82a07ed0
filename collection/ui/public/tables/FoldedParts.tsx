import type { ReactNode } from 'react'
import { ArrowRightIcon } from '../../../../base/ui/icons'
import type { Figure } from '../figures/book'
import { byIndicator, type Measure } from '../figures/measures'
import type { ReadingGround } from '../ground'
import { IndicatorLink } from '../indicator/IndicatorLink'
import { type FigureColumn, MeasureTable } from './MeasureTable'

type FoldedPartsProps = {
  ground: ReadingGround
  theme: string
  caption: string
  measures: readonly Measure[]
  columns: readonly FigureColumn[]
  figure: (measure: Measure, column: FigureColumn) => Figure | undefined
}

/** The parts and the options of a theme's indicators, behind a fold. */
export function FoldedParts({ ground, theme, measures, ...table }: FoldedPartsProps): ReactNode {
  const groups = [...byIndicator(measures).values()].filter((group) => group.length > 1)
  if (!groups.length) return null
  return (
    <details className="chart-table">
      <summary>
        <ArrowRightIcon size={18} />
        {ground.t('collection-public:parts.open')}
        <span className="visually-hidden">: {theme}</span>
      </summary>
      <MeasureTable
        {...table}
        ground={ground}
        groups={groups}
        nameOf={(measure) => <IndicatorLink ground={ground} measure={measure} />}
      />
    </details>
  )
}
