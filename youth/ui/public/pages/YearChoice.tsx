import { addressOf } from '../addresses'
import { isWholeYear, yearsOf, yearToShow } from '../figures/months'
import type { MunicipalityFigures } from '../figures/read'
import type { PageGround } from './page'

/**
 * The year that a page shows: the one asked for where the municipality has figures in any month of it, else the
 * newest whole one. Null where the municipality has published none.
 */
export function yearShown({ published, years }: MunicipalityFigures, asked?: number): number | null {
  if (asked !== undefined && years.has(asked)) return asked
  return yearToShow(new Set([...published].filter((month) => years.has(Number(month.slice(0, 4))))))
}

type YearChoiceProps = {
  ground: PageGround
  code: string
  figures: MunicipalityFigures
  shown: number
  release?: string
}

/** The years that the municipality has figures in, as links. */
export function YearChoice({ ground: { t, language }, code, figures, shown, release }: YearChoiceProps) {
  const years = yearsOf(figures.published).filter((year) => figures.years.has(year))
  return (
    <nav className="toolbar" aria-label={t('youth-public:municipality.years')}>
      <ul className="chips">
        {years.map((year) => (
          <li key={year}>
            <a
              className="chip"
              href={addressOf(language, {
                ...{ name: 'municipality', code, year },
                ...(release ? { release } : {}),
              })}
              aria-current={year === shown ? 'page' : undefined}
            >
              {isWholeYear(year, figures.published)
                ? year
                : t('youth-public:municipality.year-part', { year })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
