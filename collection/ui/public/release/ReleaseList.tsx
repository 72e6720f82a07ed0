import { writeDay } from '../../../../base/language/days'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import type { ReadingGround } from '../ground'
import { releaseName } from './releaseName'

type ReleaseListProps = {
  ground: ReadingGround
  /** Today in Finland, `YYYY-MM-DD`. */
  today: string
  /** What is said where nothing is out yet. */
  empty: string
}

/** What has been published, newest first, and what is to come. */
export function ReleaseList({ ground, today, empty }: ReleaseListProps) {
  const { t, language, standing } = ground
  const coming = standing.calendar.filter(({ day }) => day >= today)
  return (
    <>
      <PageTitle
        title={t('collection-public:releases.heading')}
        lead={t('collection-public:releases.lead')}
      />
      <Section title={t('collection-public:releases.coming')}>
        {coming.length ? (
          <ul className="rows">
            {coming.map(({ id, day, state, name, cancelled }) => (
              <li key={id}>
                <span>
                  <span className="row-title">{name[language]}</span>
                  <span className="row-detail">
                    {writeDay(language, day)} · {t(`collection-public:state.${state}`)}
                    {cancelled && ` · ${t('collection-public:releases.cancelled')}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="section-intro">{t('collection-public:releases.none-coming')}</p>
        )}
      </Section>
      <Section title={t('collection-public:releases.out')}>
        {standing.releases.length ? (
          <ul className="rows">
            {standing.releases.map((release) => (
              <li key={release.id}>
                <span>
                  <a className="row-title" href={ground.to({ name: 'release', number: release.number })}>
                    {releaseName(ground, release)}
                  </a>
                  <span className="row-detail">{release.note[language]}</span>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="section-intro">{empty}</p>
        )}
      </Section>
    </>
  )
}
