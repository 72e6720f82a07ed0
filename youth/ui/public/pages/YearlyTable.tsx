import { CaptionedTable } from '../../../../base/ui/table/CaptionedTable'
import type { YearlyFigures, YearlyMeasure } from '../figures/yearly'
import type { PageGround } from './page'
import { YearlyRows } from './YearlyRows'

export type YearlyTableProps = {
  ground: PageGround
  figures: YearlyFigures
  /** A municipality, or the mainland. */
  place: string
  caption: string
}

/** How many years stand side by side. */
const shown = 5

/** Every figure of the yearly form of one place, over the latest years; what was not asked in any of them is left out. */
export function YearlyTable({ ground, figures, place, caption }: YearlyTableProps) {
  const { t } = ground
  const years = figures.years
    .slice(0, shown)
    .filter((year) => figures.measures.some(({ code }) => figures.at(place, year, code)))
  const measures = figures.measures.filter(({ code }) => years.some((year) => figures.at(place, year, code)))
  return (
    <CaptionedTable caption={caption} captionHidden className="measure-table">
      <thead>
        <tr>
          <th scope="col">{t('youth-public:yearly.figure')}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="number">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      {byQuestion(measures).map((ofQuestion) => (
        <YearlyRows
          key={ofQuestion[0]?.code}
          ground={ground}
          figures={figures}
          place={place}
          years={years}
          measures={ofQuestion}
        />
      ))}
    </CaptionedTable>
  )
}

/** The measures of each question together, in the order of the questions. */
function byQuestion(measures: readonly YearlyMeasure[]): YearlyMeasure[][] {
  const groups = new Map<string, YearlyMeasure[]>()
  for (const measure of measures) {
    const { code } = measure.question
    groups.set(code, [...(groups.get(code) ?? []), measure])
  }
  return [...groups.values()]
}
