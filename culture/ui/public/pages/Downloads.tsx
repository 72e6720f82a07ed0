import { Section } from '../../../../base/ui/page/Section'
import type { AskedAreas } from '../addresses'
import { tables } from '../figures/release'
import type { PageGround } from './page'

const areas: readonly AskedAreas[] = ['year', 'today']
const forms = ['xlsx', 'csv'] as const

/** Where all that a release holds is downloaded: the same address for good. */
export function Downloads({ ground: { t, language, release } }: { ground: PageGround }) {
  if (!release) return null
  const { number } = release.published
  return (
    <Section title={t('culture-public:download.title')}>
      <p className="section-intro">{t('culture-public:download.text')}</p>
      <ul className="rows">
        {areas.map((one) => (
          <li key={one}>
            <span>{t(`culture-public:download.${one}`)}</span>
            <span className="actions">
              {forms.map((form) => (
                <a
                  key={form}
                  className="text-link"
                  href={`/tables/${tables[one]}.${form}?release=${number}&lang=${language}`}
                >
                  {t(`culture-public:download.${form}`)}
                  <span className="visually-hidden">: {t(`culture-public:download.${one}`)}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
