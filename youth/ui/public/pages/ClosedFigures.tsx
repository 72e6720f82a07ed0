import { Section } from '../../../../base/ui/page/Section'
import { addressOf } from '../addresses'
import type { PageGround } from './page'

type ClosedFiguresProps = {
  ground: PageGround
  isAland: boolean
  /** Its answers to the yearly form stand beneath. */
  hasAnswered: boolean
}

/** A municipality that has published no months: what that means, what it does not mean, and where to go. */
export function ClosedFigures({ ground: { t, language }, isAland, hasAnswered }: ClosedFiguresProps) {
  return (
    <Section title={t(`youth-public:municipality.${hasAnswered ? 'closed-months' : 'closed-title'}`)}>
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
