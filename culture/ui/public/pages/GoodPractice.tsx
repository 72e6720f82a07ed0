import { Section } from '../../../../base/ui/page/Section'
import { placeName } from '../../../../statistics/domain/placeName'
import type { CardRow } from '../../../domain/cards'
import { addressOf } from '../addresses'
import { askedRelease, type PageGround } from './page'

type GoodPracticeProps = { ground: PageGround; code: string; cards: readonly CardRow[] }

/** What municipalities tell of their work in an indicator's field, in the page's language where it was written so; and where to ask one. */
export function GoodPractice({ ground, code, cards }: GoodPracticeProps) {
  const { t, language, register } = ground
  return (
    <Section title={t('culture-public:cards.title')}>
      {cards.length === 0 && <p className="section-intro">{t('culture-public:cards.none')}</p>}
      {cards.map((card) => {
        // Another language than the one it was first written in, where somebody wrote it and it is the page's.
        const isOther = card.other_title !== null && language !== 'en' && language !== card.language
        const said = isOther
          ? { title: card.other_title, text: card.other_text, lang: language }
          : { title: card.title, text: card.text, lang: card.language }
        return (
          <article key={card.id} className="practice" lang={said.lang === language ? undefined : said.lang}>
            <h3>{said.title}</h3>
            <p className="text-muted text-small">
              <a
                href={addressOf(language, {
                  name: 'municipality',
                  code: card.municipality,
                  ...askedRelease(ground),
                })}
              >
                {placeName(register, card.municipality)[language]}
              </a>
            </p>
            <p className="practice-text">{said.text}</p>
            <p className="text-small">
              {card.contact} · <a href={`mailto:${card.email}`}>{card.email}</a>
            </p>
          </article>
        )
      })}
      <p>
        <a className="text-link" href={`/app/culture/ask?indicator=${code}`}>
          {t('culture-public:cards.ask')}
        </a>
      </p>
      <p className="text-muted text-small">{t('culture-public:cards.ask-who')}</p>
    </Section>
  )
}
