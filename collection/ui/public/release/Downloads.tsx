import { Section } from '../../../../base/ui/page/Section'
import { type AskedAreas, publishedTables } from '../figures/areas'
import type { ReadingGround } from '../ground'

const areas: readonly AskedAreas[] = ['year', 'today']
const forms = ['xlsx', 'csv'] as const

/** Where all that a release holds is downloaded: the same address for good. */
export function Downloads({ ground: { t, language, subject, release } }: { ground: ReadingGround }) {
  if (!release) return null
  const { number } = release.published
  const tables = publishedTables(subject.code)
  return (
    <Section title={t('collection-public:download.title')}>
      <p className="section-intro">{t('collection-public:download.text')}</p>
      <ul className="rows">
        {areas.map((one) => (
          <li key={one}>
            <span>{t(`collection-public:download.${one}`)}</span>
            <span className="actions">
              {forms.map((form) => (
                <a
                  key={form}
                  className="text-link"
                  href={`/tables/${tables[one]}.${form}?release=${number}&lang=${language}`}
                >
                  {t(`collection-public:download.${form}`)}
                  <span className="visually-hidden">: {t(`collection-public:download.${one}`)}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
