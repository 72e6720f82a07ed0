import { type Language, writeMoment } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import type { WholeProposal } from '../../api/definition/schemas'
import { Differences } from './Differences'
import { ProposedCodes } from './ProposedCodes'

type Text = WholeProposal['texts'][number]
type TextsProps = { proposal: WholeProposal; t: Translate; language: Language }

/** The text that stands, and each former one beside the one that followed it, with what differs marked. */
export function ProposalTexts({ proposal, t, language }: TextsProps) {
  const { texts, hidden } = proposal
  const last = texts.at(-1)
  if (hidden || !last) return <p className="prose">{t('collection:definition.hidden')}</p>
  return (
    <>
      <OneText
        text={last}
        lang={proposal.language}
        formerCodes={proposal.formerCodes}
        t={t}
        language={language}
      />
      {texts
        .slice(1)
        .map((text, index) => ({ text, former: texts[index] ?? text }))
        .reverse()
        .map(({ text, former }) => (
          <details key={text.number} className="fold" open={text.number === last.number}>
            <summary>
              {t('collection:definition.revised', { number: text.number })}, {writeMoment(language, text.at)}
            </summary>
            <p className="text-muted">
              {t('collection:definition.reason')}: <span lang={proposal.language}>{text.reason}</span>
            </p>
            <div className="beside" lang={proposal.language}>
              <div>
                <h3 lang={language}>{t('collection:definition.former')}</h3>
                <Told text={former} t={t} language={language} />
              </div>
              <div>
                <h3 lang={language}>{t('collection:definition.standing')}</h3>
                <Told text={text} former={former} t={t} language={language} />
              </div>
            </div>
          </details>
        ))}
    </>
  )
}

function OneText({
  text,
  lang,
  formerCodes,
  t,
  language,
}: {
  text: Text
  lang: Language
  formerCodes: WholeProposal['formerCodes']
  t: Translate
  language: Language
}) {
  return (
    <div className="prose" lang={lang}>
      <p className="entry-head" lang={language}>
        {t('collection:definition.need')}
      </p>
      <p className="entry-text">{text.need}</p>
      {text.definition && (
        <>
          <p className="entry-head" lang={language}>
            {t('collection:definition.definition')}
          </p>
          <p className="entry-text">{text.definition}</p>
        </>
      )}
      {text.codes.length > 0 && (
        <>
          <p className="entry-head" lang={language}>
            {t('collection:definition.codes')}
          </p>
          <ProposedCodes codes={text.codes} former={formerCodes} t={t} language={language} />
        </>
      )}
    </div>
  )
}

/** A whole text, or what differs in it from a former one. */
function Told(props: { text: Text; former?: Text; t: Translate; language: Language }) {
  const { text, former, t, language } = props
  const listed = ({ codes }: Text) => codes.map(({ code, name }) => `${name[language]} (${code})`).join('\n')
  const parts = [
    [text.title, former?.title],
    [text.need, former?.need],
    [text.definition, former?.definition],
    [listed(text), former && listed(former)],
  ] as const
  return parts.map(([now, before], index) =>
    now || before ? (
      // The parts of a text have their places.
      // biome-ignore lint/suspicious/noArrayIndexKey: four parts in one order
      <p key={index} className="entry-text">
        {before === undefined ? now : <Differences former={before} latter={now} t={t} />}
      </p>
    ) : null,
  )
}
