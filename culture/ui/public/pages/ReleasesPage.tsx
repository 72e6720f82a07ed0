import { writeDay } from '../../../../base/language/days'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import { addressOf } from '../addresses'
import { CultureDocument, releaseName } from './CultureDocument'
import type { PageGround } from './page'

/** What has been published, newest first, and what is to come. */
export function ReleasesPage({ ground, today }: { ground: PageGround; today: string }) {
  const { t, language, standing } = ground
  const coming = standing.calendar.filter(({ day }) => day >= today)
  return (
    <CultureDocument
      ground={ground}
      page={{ name: 'releases' }}
      title={t('culture-public:releases.title')}
      description={t('culture-public:releases.lead')}
    >
      <PageTitle title={t('culture-public:releases.heading')} lead={t('culture-public:releases.lead')} />
      <Section title={t('culture-public:releases.coming')}>
        {coming.length ? (
          <ul className="rows">
            {coming.map(({ id, day, state, name, cancelled }) => (
              <li key={id}>
                <span>
                  <span className="row-title">{name[language]}</span>
                  <span className="row-detail">
                    {writeDay(language, day)} · {t(`culture-public:state.${state}`)}
                    {cancelled && ` · ${t('culture-public:releases.cancelled')}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="section-intro">{t('culture-public:releases.none-coming')}</p>
        )}
      </Section>
      <Section title={t('culture-public:releases.out')}>
        {standing.releases.length ? (
          <ul className="rows">
            {standing.releases.map((release) => (
              <li key={release.id}>
                <span>
                  <a
                    className="row-title"
                    href={addressOf(language, { name: 'release', number: release.number })}
                  >
                    {releaseName(ground, release)}
                  </a>
                  <span className="row-detail">{release.note[language]}</span>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="section-intro">{t('culture-public:front.empty-text')}</p>
        )}
      </Section>
    </CultureDocument>
  )
}
