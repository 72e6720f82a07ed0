import { classes } from '../../../base/ui/classes'
import { ArrowRightIcon, LockIcon, SpeechIcon, WarningIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { ReviewedReply } from '../../api/review/schemas'
import { asksMunicipality } from '../../domain/review/kinds'
import { readRef } from '../../domain/value'
import { nameOfRef } from './nameOfRef'
import { numberIn, writeChange, writeUnit, writeValue } from './writeValue'

type ReviewedValueProps = { reply: ReviewedReply; of: string; selected: boolean; select: () => void }

/** One value: last year's and this year's, what was found and how the municipality explained it. */
export function ReviewedValue({ reply, of: ref, selected, select }: ReviewedValueProps) {
  const { t, language, moment } = useWords()
  const content = reply.questions.find(({ indicator }) => indicator === readRef(ref)?.indicator)?.content
  if (!content) return null
  const row = reply.values.find((one) => one.ref === ref)
  const value = row?.value ?? null
  const earlier = reply.lastYear[ref] ?? null
  const findings = reply.findings.filter((finding) => finding.ref === ref)
  const writing = { t, language }
  const change = writeChange(writing, numberIn(earlier), numberIn(value))
  const says = findings.flatMap(({ type }) => {
    if (type === 'change') return change || t('review:type.change')
    return type ? t(`review:type.${type}`) : []
  })
  const notes = reply.notes.filter((note) => note.ref === ref)
  const unresolved = notes.filter((note) => note.resolvedAt === null)
  const open = unresolved.filter(({ kind }) => asksMunicipality(kind))
  const isAnswered = !open.length && unresolved.some(({ kind }) => kind === 'answer')
  return (
    <div className={classes('review-value', selected && 'review-value-selected')}>
      <button
        type="button"
        id={`reviewed-${ref}`}
        className="review-value-name"
        aria-pressed={selected}
        onClick={select}
      >
        {nameOfRef(reply.questions, ref, language)}
      </button>
      <p className="review-figures">
        {earlier && (
          <>
            <span className="visually-hidden">{reply.round.year - 1}: </span>
            <span className="review-earlier">{writeValue(writing, content, earlier)}</span>
            <ArrowRightIcon size={20} />
          </>
        )}
        <span className="visually-hidden">{reply.round.year}: </span>
        <span className="review-figure">{writeValue(writing, content, value)}</span>
        <span className="text-muted">{writeUnit(writing, content, value)}</span>
        {says.length > 0 && <span className="review-says">{[...new Set(says)].join(', ')}</span>}
      </p>
      {findings.map(({ rule, explanation }) =>
        explanation ? (
          <p key={rule} className="text-muted text-small">
            {t('review:explanation', { text: explanation })}
          </p>
        ) : (
          <p key={rule} className="review-mark">
            <WarningIcon size={20} /> {t('review:not-explained-long')}
          </p>
        ),
      )}
      {row?.comment && <p className="text-muted text-small">{t('review:comment', { text: row.comment })}</p>}
      {row?.changed && (
        <p className="text-small">
          {t('review:was-changed', {
            former: writeValue(writing, content, row.changed.former),
            by: row.changed.by,
            when: moment(row.changed.at),
          })}
        </p>
      )}
      {row?.unlocked && (
        <p className="review-mark">
          <LockIcon size={20} /> {t('review:is-open')}
        </p>
      )}
      {open.length > 0 && (
        <p className="text-small review-mark">
          <SpeechIcon size={20} /> {t('review:open-notes', { count: open.length })}
        </p>
      )}
      {isAnswered && (
        <p className="text-small review-mark">
          <SpeechIcon size={20} /> {t('review:has-answered')}
        </p>
      )}
      {unresolved.some(({ kind }) => kind === 'request') && (
        <p className="text-small review-mark">
          <SpeechIcon size={20} /> {t('review:asks-correction')}
        </p>
      )}
    </div>
  )
}
