import type { Words } from '../../../../base/language/language'
import type { Translate } from '../../../../base/language/translator'
import type { Register } from '../../../../base/municipalities/register'
import { PublicDocument } from '../../../../base/pages/PublicDocument'
import type { Site } from '../../../../base/pages/site'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { placeName } from '../../../../statistics/domain/placeName'
import { practicePaths } from '../../../api/practicePageEndpoints'
import type { PublishedCard } from '../../../api/schemas'
import { addressOf } from '../addresses'

type PracticePageProps = {
  site: Site
  t: Translate
  register: Register
  cards: readonly PublishedCard[]
  /** What an indicator is called; undefined for one that was never decided. */
  nameOf: (indicator: string) => Words | undefined
}

/** What municipalities have done and learnt, for everyone: each card in the reader's language where it was written so. */
export function PracticePage({ site, t, register, cards, nameOf }: PracticePageProps) {
  const { language } = site
  return (
    <PublicDocument
      site={site}
      title={t('culture:practice.title')}
      description={t('culture:practice.lead')}
      paths={practicePaths}
      within="culture"
    >
      <PageTitle title={t('culture:practice.title')} lead={t('culture:practice.lead')} />
      {cards.length === 0 && <p>{t('culture:practice.none')}</p>}
      {cards.map((card) => {
        const isOther = card.translation !== null && language !== 'en' && language !== card.language
        const said = (isOther && card.translation) || card
        const lang = isOther || card.language === language ? undefined : card.language
        const name = nameOf(card.indicator)
        return (
          <article key={card.id} className="practice">
            <h2 lang={lang}>{said.title}</h2>
            <p className="text-muted text-small">
              <a href={addressOf(language, { name: 'municipality', code: card.municipality })}>
                {placeName(register, card.municipality)[language]}
              </a>
              {name && (
                <>
                  {' · '}
                  <a href={addressOf(language, { name: 'indicator', code: card.indicator })}>
                    {t('culture:practice.indicator', { name: name[language] || name.fi })}
                  </a>
                </>
              )}
            </p>
            <p className="practice-text" lang={lang}>
              {said.text}
            </p>
            <p className="text-small">
              {t('culture:practice.contact', { contact: card.contact })}{' '}
              <a href={`mailto:${card.email}`}>{card.email}</a>
            </p>
          </article>
        )
      })}
    </PublicDocument>
  )
}
