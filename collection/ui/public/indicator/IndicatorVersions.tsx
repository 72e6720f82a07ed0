import { writeDay } from '../../../../base/language/days'
import { Section } from '../../../../base/ui/page/Section'
import type { ReadingGround } from '../ground'

/** The versions of an indicator with the days they were decided on, what they said, and where the decisions are. */
export function IndicatorVersions({ ground, code }: { ground: ReadingGround; code: string }) {
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
      <p>
        <a className="text-link" href={`/app/collection/indicators/${code}`}>
          {t('collection-public:versions.decisions')}
        </a>
      </p>
    </Section>
  )
}
