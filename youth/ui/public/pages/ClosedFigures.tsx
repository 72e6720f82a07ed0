import { Section } from '../../../../base/ui/page/Section'
import { addressOf } from '../addresses'
import type { PageGround } from './page'

/** A municipality that has published nothing: what that means, what it does not mean, and where to go. */
export function ClosedFigures({
  ground: { t, language },
  isAland,
}: {
  ground: PageGround
  isAland: boolean
}) {
  return (
    <Section title={t('youth-public:municipality.closed-title')}>
      <div className="prose stack">
        <p>{t('youth-public:municipality.closed-text')}</p>
        {isAland && <p>{t('youth-public:municipality.aland')}</p>}
        <p>{t('youth-public:municipality.closed-how')}</p>
        <p>
          <a href={addressOf(language, { name: 'municipalities' })}>
            {t('youth-public:municipality.see-taking-part')}
          </a>
        </p>
      </div>
    </Section>
  )
}
