import { writeNumber } from '../../../../base/language/language'
import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { Section } from '../../../../base/ui/page/Section'
import { Statement } from '../../../../base/ui/page/Statement'
import { kindWords } from '../../../../statistics/words/words'
import { changeInPercent, monthsOfYear, type Sum, sumOfRecorded } from '../figures/months'
import type { MunicipalityFigures } from '../figures/read'
import { writeMonths } from './dates'
import { MonthChart } from './MonthChart'
import type { PageGround } from './page'

type YearFiguresProps = { ground: PageGround; name: string; year: number; figures: MunicipalityFigures }

/** A year of youth work: one numeral, the sentence that reads it, and its months. */
export function YearFigures({ ground, name, year, figures }: YearFiguresProps) {
  const { t, language } = ground
  const months = figures.of(monthsOfYear(year))
  const published = months.filter(({ month }) => figures.published.has(month))
  const sum = sumOfRecorded(published, 'participations')
  const before = sumOfRecorded(figures.of(monthsOfYear(year - 1)), 'participations')
  const total = sum.total.kind === 'value' ? sum.total.value : 0
  const missing = sum.months - sum.recorded
  return (
    <Section title={t('youth-public:municipality.heading', { year })}>
      <Statement
        cell={sum.total}
        words={kindWords(t)}
        write={(value) => writeNumber(language, value)}
        unit={t('youth-public:unit.participations', { count: total })}
      >
        <Emphasised>
          {published.length === months.length
            ? yearSentence(ground, year, sum, changeInPercent(sum, before))
            : t('youth-public:municipality.sentence-part', {
                count: total,
                number: writeNumber(language, total),
                year,
                period: writeMonths(
                  language,
                  published.map(({ month }) => month),
                ),
              })}
        </Emphasised>{' '}
        {t('youth-public:municipality.same-person')}{' '}
        {missing > 0 && t('youth-public:municipality.gaps', { count: missing })}
      </Statement>
      <MonthChart
        language={language}
        t={t}
        title={t('youth-public:municipality.chart', { name, year })}
        months={months}
      />
    </Section>
  )
}

/** What the year amounts to; compared with the one before only when both are whole. */
function yearSentence({ t, language }: PageGround, year: number, sum: Sum, change: number | null): string {
  const count = sum.total.kind === 'value' ? sum.total.value : 0
  const figures = {
    count,
    number: writeNumber(language, count),
    year,
    percent: writeNumber(language, Math.abs(change ?? 0)),
  }
  if (change === null) return t('youth-public:municipality.sentence', figures)
  if (change === 0) return t('youth-public:municipality.sentence-same', figures)
  return t(
    change > 0 ? 'youth-public:municipality.sentence-more' : 'youth-public:municipality.sentence-less',
    figures,
  )
}
