import { writeMonth, writeNumber } from '../../../../base/language/language'
import { BigNumber } from '../../../../base/ui/page/BigNumber'
import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { Section } from '../../../../base/ui/page/Section'
import type { Coverage } from '../figures/coverage'
import { sumOfRecorded } from '../figures/months'
import type { CountryFigures } from '../figures/read'
import { MonthChart } from './MonthChart'
import type { PageGround } from './page'

type CountryYearProps = { ground: PageGround; figures: CountryFigures; coverage: Coverage }

/** The latest twelve months of all that take part: one numeral, what it is of, and its months. */
export function CountryYear({ ground, figures, coverage }: CountryYearProps) {
  const { t, language } = ground
  const { months, country, takingPart } = figures
  const { total } = sumOfRecorded(country, 'participations')
  const count = total.kind === 'value' ? total.value : 0
  const number = writeNumber(language, count)
  const { mainland, mainlandAll: all } = coverage
  return (
    <Section title={t('youth-public:front.heading')} captions={[periodOf(ground, months)]}>
      <div className="front-statement">
        <BigNumber size={136} label={t('youth-public:unit.participations', { count })}>
          {number}
        </BigNumber>
        <p className="text-lead">
          <Emphasised>
            {t('youth-public:front.sentence', { count, number, months: months.length })}
          </Emphasised>{' '}
          {t('youth-public:front.not-people')}
        </p>
        <p className="text-muted">
          {mainland === all
            ? t('youth-public:front.not-official-all', { all })
            : t('youth-public:front.not-official', { count: mainland, all })}{' '}
          {takingPart.some(({ participations }) => !participations.whole) && t('youth-public:front.gaps')}
        </p>
      </div>
      <MonthChart language={language} t={t} title={t('youth-public:front.chart')} months={country} />
    </Section>
  )
}

/** From which month to which: `November 2025 – October 2026`. */
export const periodOf = ({ t, language }: PageGround, months: readonly string[]) =>
  t('youth-public:front.period', {
    from: writeMonth(language, months[0] ?? ''),
    to: writeMonth(language, months.at(-1) ?? ''),
  })
