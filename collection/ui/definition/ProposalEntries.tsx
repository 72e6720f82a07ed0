import type { ReactNode } from 'react'
import { type Language, writeDate, writeMoment, writeNumber } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import type { DecisionMade, WholeProposal } from '../../api/definition/schemas'

type EntriesProps = { proposal: WholeProposal; t: Translate; language: Language }

/** What the working group thinks, each time it has said so. */
export function Assessments({ proposal, t, language }: EntriesProps) {
  const { assessments } = proposal
  if (!assessments.length) return <p className="prose">{t('collection:definition.not-assessed')}</p>
  return (
    <ol className="entries">
      {assessments.map((one) => (
        <li key={one.id} className="entry">
          <p className="entry-head">
            {t('collection:definition.assessment', { number: one.number })}{' '}
            <span className="text-muted">{writeMoment(language, one.at)}</span>
          </p>
          {one.body && <p className="text-muted">{one.body[language]}</p>}
          <p className="entry-outcome">
            {t('collection:definition.recommends')}:{' '}
            {t(`collection:definition.outcome.${one.recommendation}`)}
          </p>
          <dl className="facts">
            <Fact term={t('collection:definition.need-step')}>
              {t('collection:definition.of-five', { value: one.need })}
            </Fact>
            <Fact term={t('collection:definition.burden-step')}>
              {t('collection:definition.of-five', { value: one.burden })}
            </Fact>
            {one.existingSource && (
              <Fact term={t('collection:definition.existing')}>{one.existingSource}</Fact>
            )}
            {one.definition && (
              <Fact term={t('collection:definition.definition-judged')}>{one.definition}</Fact>
            )}
          </dl>
          <p className="entry-text">{one.text}</p>
        </li>
      ))}
    </ol>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

/** What the steering group has decided, the first decision first. */
export function Decisions({ proposal, t, language }: EntriesProps) {
  if (!proposal.decisions.length) return <p className="prose">{t('collection:definition.not-decided')}</p>
  return (
    <ol className="entries">
      {proposal.decisions.map((one) => (
        <li key={one.id} className="entry">
          <Decision decision={one} t={t} language={language} />
        </li>
      ))}
    </ol>
  )
}

/** One decision: what, on which day, how and why. */
export function Decision({
  decision: { outcome, votes, reason, body, decidedOn },
  t,
  language,
}: Omit<EntriesProps, 'proposal'> & { decision: DecisionMade }) {
  return (
    <>
      <p className="entry-outcome">{t(`collection:definition.outcome.${outcome}`)}</p>
      {body && <p className="text-muted">{body[language]}</p>}
      <p className="text-muted">
        {t('collection:definition.decided-on', { when: writeDate(language, decidedOn) })}.{' '}
        {votes ? t('collection:definition.votes', votes) : t('collection:definition.consensus')}.
      </p>
      <p className="entry-text">{reason[language]}</p>
    </>
  )
}

/** What was decided of its indicators' pilots, with the figures that lay before those who decided. */
export function PilotDecisions({ proposal, t, language }: EntriesProps) {
  return (
    <ol className="entries">
      {proposal.pilots.map(({ id, indicator, name, verdict, figures, reason, body, decidedOn }) => (
        <li key={id} className="entry">
          <p className="entry-head">
            {indicator} · {name[language]}
          </p>
          <p className="entry-outcome">{t(`collection:definition.pilots.verdict.${verdict}`)}</p>
          <p className="text-muted">
            {t('collection:definition.pilots.figures', {
              count: figures.replies,
              minutes: figures.medianMinutes === null ? '–' : writeNumber(language, figures.medianMinutes),
              clarity: figures.meanClarity === null ? '–' : writeNumber(language, figures.meanClarity, 1),
            })}
            . {body[language]},{' '}
            {t('collection:definition.decided-on', { when: writeDate(language, decidedOn) })}.
          </p>
          <p className="entry-text">{reason[language]}</p>
        </li>
      ))}
    </ol>
  )
}

type CommentsProps = EntriesProps & {
  /** What may be done with a comment, under it. */
  actions?: (comment: WholeProposal['comments'][number]) => ReactNode
}

/** Comments in threads: answers stand under what they answer. */
export function Comments(props: CommentsProps) {
  if (!props.proposal.comments.length)
    return <p className="prose">{props.t('collection:definition.no-comments')}</p>
  return <Thread {...props} under={null} depth={0} />
}

/** Deeper answers stand as deep as the third, so that a phone has room for them. */
const deepest = 2

function Thread(props: CommentsProps & { under: string | null; depth: number }) {
  const { proposal, t, language, actions, under, depth } = props
  const comments = proposal.comments.filter(({ parent }) => parent === under)
  if (!comments.length) return null
  return (
    <ol className={depth > 0 && depth <= deepest ? 'entries entries-under' : 'entries'}>
      {comments.map((one) => (
        <li key={one.id} className="entry">
          <p className="entry-head">
            {one.hidden ? null : one.name || t('collection:definition.unnamed-comment')}{' '}
            <span className="text-muted">{writeMoment(language, one.at)}</span>
          </p>
          {one.hidden ? (
            <p className="text-muted">{t('collection:definition.hidden-comment')}</p>
          ) : (
            <p className="entry-text" lang={one.language}>
              {one.text}
            </p>
          )}
          {actions?.(one)}
          <Thread {...props} under={one.id} depth={depth + 1} />
        </li>
      ))}
    </ol>
  )
}
