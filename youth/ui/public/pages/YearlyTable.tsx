import { writeNumber } from '../../../../base/language/language'
import { Figure } from '../../../../base/ui/kinds/Figure'
import { CaptionedTable } from '../../../../base/ui/table/CaptionedTable'
import { kindWords } from '../../../../statistics/words/words'
import { mainland, type YearlyFigures, type YearlyMeasure } from '../figures/yearly'
import type { PageGround } from './page'

type YearlyTableProps = {
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
  const { t, language } = ground
  const years = figures.years.slice(0, shown).filter((year) => of(figures, place, year).length > 0)
  const measures = figures.measures.filter(({ code }) => years.some((year) => figures.at(place, year, code)))
  const [newest = ''] = years
  const isArea = place === mainland
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
          {isArea && <th scope="col">{t('youth-public:yearly.of')}</th>}
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.code} className={measure.isPart ? 'measure-part' : undefined}>
            <th scope="row">
              {nameOf(ground, measure)}
              {measure.unit && !measure.isYesNo && (
                <span className="measure-unit">{measure.unit[language]}</span>
              )}
            </th>
            {years.map((year) => (
              <td key={year} className="number">
                <Figure
                  cell={figures.at(place, year, measure.code)?.cell ?? { kind: 'missing' }}
                  words={kindWords(t)}
                  write={writerOf(ground, measure, isArea)}
                />
              </td>
            ))}
            {isArea && <td>{figures.at(place, newest, measure.code)?.note?.[language]}</td>}
          </tr>
        ))}
      </tbody>
    </CaptionedTable>
  )
}

/** Of a part its own name: its question's stands in the row above. */
const nameOf = ({ language }: PageGround, { name, isPart }: YearlyMeasure) =>
  isPart ? name[language].split(': ').slice(-1)[0] : name[language]

/** How a figure is written: a municipality's yes or no as a word, of the mainland how many said yes. */
export const writerOf =
  ({ t, language }: PageGround, { isYesNo, decimals }: YearlyMeasure, isArea: boolean) =>
  (value: number): string =>
    isYesNo && !isArea
      ? t(value > 0 ? 'youth-public:yearly.yes' : 'youth-public:yearly.no')
      : writeNumber(language, value, isYesNo ? 0 : (decimals ?? 0))

const of = ({ measures, at }: YearlyFigures, place: string, year: string) =>
  measures.filter(({ code }) => at(place, year, code))
