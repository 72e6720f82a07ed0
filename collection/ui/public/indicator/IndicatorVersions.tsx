import { writeDay } from '../../../../base/language/days'
import { Section } from '../../../../base/ui/page/Section'
import type { IndicatorHistory as History } from '../../../domain/definition/indicatorHistory'
import type { ReadingGround } from '../ground'
import { IndicatorHistory } from './IndicatorHistory'

type IndicatorVersionsProps = { ground: ReadingGround; code: string; history: History }

/** The versions of an indicator with the days they were decided on, what they said, and how they came about. */
export function IndicatorVersions({ ground, code, history }: IndicatorVersionsProps) {
  const { t, language, catalogue } = ground
  const versions = catalogue.get(code) ?? []
  return (
    <Section title={t('collection-public:versions.title')}>
      <ul className="rows">
        {versions.map(({ version, decidedOn, content }) => (
          <li key={version}>
            <span>
              <span className="row-title">{t('collection-public:versions.version', { version })}</span>
              <span className="row-detail">
                {decidedOn
                  ? t('collection-public:versions.decided', { date: writeDay(language, decidedOn) })
                  : t('collection-public:versions.first')}
              </span>
              <span className="row-detail">{content.definition[language] || content.definition.fi}</span>
            </span>
          </li>
        ))}
      </ul>
      <IndicatorHistory ground={ground} history={history} />
    </Section>
  )
}
