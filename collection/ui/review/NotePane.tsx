import { useEffect, useRef, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { Select } from '../../../base/ui/controls/Select'
import { TextArea } from '../../../base/ui/controls/TextField'
import { CloseIcon, LockIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { putReviewNote } from '../../api/review/endpoints'
import type { ReviewedReply, Said } from '../../api/review/schemas'
import { withTied } from '../../domain/checking/tied'
import { longestNote, type TeamKind } from '../../domain/review/kinds'
import { readRef } from '../../domain/value'
import { FoundSentences } from './FoundSentences'
import { NoteList } from './NoteList'
import { nameOfRef } from './nameOfRef'
import { useRefresh } from './useQueue'
import { numberIn, writeChange, writeValue } from './writeValue'

type NotePaneProps = {
  reply: ReviewedReply
  /** The value that is spoken of; null for the whole reply. */
  of: string | null
  /** How many values the form has. */
  fields: number
  close: () => void
}
type Reach = 'value' | 'section' | 'whole'

const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)
const today = () => new Date().toISOString().slice(0, 10)

/** Beside a reply: what is asked of the municipality about a value, and what it opens. */
export function NotePane({ reply, of: ref, fields, close }: NotePaneProps) {
  const { t, language, name, number, dateWords } = useWords()
  const refresh = useRefresh()
  const [kind, setKind] = useState<Exclude<TeamKind, 'accept'>>(
    reply.state === 'accepted' || (ref && asksFor(reply, ref)) ? 'unlock' : 'return',
  )
  const [reach, setReach] = useState<Reach>(ref ? 'value' : 'whole')
  const [text, setText] = useState('')
  const [answerBy, setAnswerBy] = useState<string | undefined>(inTwoWeeks())
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<unknown>(null)
  const title = useRef<HTMLHeadingElement>(null)
  // Whoever opened it reads and types on here, also where it takes the place of the list.
  useEffect(() => title.current?.focus(), [])
  const question = reply.questions.find(({ indicator }) => indicator === readRef(ref ?? '')?.indicator)
  const value = reply.values.find((one) => one.ref === ref)?.value ?? null
  const earlier = (ref && reply.lastYear[ref]) || null
  const writing = { t, language }

  const reaches: Reach[] =
    kind === 'unlock' || kind === 'decline' ? ['value'] : ref ? ['value', 'section', 'whole'] : ['whole']
  const kinds = (['question', 'return', 'unlock', 'decline'] as const).filter(
    (one) =>
      (one !== 'unlock' || ref) &&
      (one !== 'question' || reply.state !== 'accepted') &&
      (one !== 'decline' || (ref && asksFor(reply, ref))),
  )
  const opens = kind === 'return' || kind === 'unlock'
  const opened = openedBy(reply, reach, ref)
  async function send() {
    setSending(true)
    setRefusal(null)
    const said: Said = {
      kind,
      text,
      answerBy: kind === 'decline' ? null : (answerBy ?? null),
      ref: reach === 'value' ? ref : null,
      section: reach === 'section' ? (question?.section ?? null) : null,
    }
    const params = { round: reply.round.id, municipality: reply.municipality.code, id: crypto.randomUUID() }
    await call(putReviewNote, { params, body: said, ifMatch: reply.version }).then(close).catch(setRefusal)
    setSending(false)
    await refresh()
  }
  return (
    <aside className="review-note-pane" aria-labelledby="review-note-title">
      <div className="review-reply-head">
        <h2 id="review-note-title" ref={title} tabIndex={-1}>
          {t(`review:pane.${kind}.${reach}`)}
        </h2>
        <button type="button" className="step-button" aria-label={t('review:close')} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <p className="row-title">{ref ? nameOfRef(reply.questions, ref, language) : t('review:whole')}</p>
      <p className="text-muted text-small">
        {t('review:of-year', { municipality: name(reply.municipality.name), year: reply.round.year })}
      </p>
      {ref && question && (
        <dl className="review-compared">
          <div>
            <dt>{reply.round.year - 1}</dt>
            <dd>{writeValue(writing, question.content, earlier)}</dd>
          </div>
          <div>
            <dt>{reply.round.year}</dt>
            <dd className="review-now">{writeValue(writing, question.content, value)}</dd>
          </div>
          <div>
            <dt className="visually-hidden">{t('review:change.title')}</dt>
            <dd className="review-says">{writeChange(writing, numberIn(earlier), numberIn(value))}</dd>
          </div>
        </dl>
      )}
      {ref && <FoundSentences reply={reply} of={ref} />}
      <NoteList notes={reply.notes.filter((note) => (ref ? note.ref === ref : note.ref === null))} />
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Select
          label={t('review:what')}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen)
            if (chosen === 'unlock' || chosen === 'decline') setReach('value')
          }}
          options={kinds.map((one) => ({ value: one, label: t(`review:kind.${one}`) }))}
        />
        <TextArea
          label={t(kind === 'decline' ? 'review:why-not' : 'review:ask')}
          rows={5}
          required
          maxLength={longestNote}
          value={text}
          onChange={setText}
        />
        <Select
          label={t(`review:reach-label.${kind}`)}
          value={reach}
          onChange={setReach}
          options={reaches.map((one) => ({ value: one, label: t(`review:reach.${one}`) }))}
        />
        {kind !== 'decline' && (
          <DateField
            {...dateWords}
            label={t('review:answer-by-label')}
            value={answerBy}
            onChange={setAnswerBy}
            today={today()}
            earliest={today()}
          />
        )}
        {opens && reach === 'value' && opened.length > 1 && (
          <div className="text-small">
            <p>{t('review:also-opened')}</p>
            <ul>
              {opened
                .filter((one) => one !== ref)
                .map((one) => (
                  <li key={one}>{nameOfRef(reply.questions, one, language)}</li>
                ))}
            </ul>
          </div>
        )}
        <p className="review-locked">
          <LockIcon size={20} />
          <span>
            {!opens
              ? t(kind === 'question' ? 'review:stays-locked' : 'review:stays-as-it-is')
              : t('review:others-locked', {
                  ...{ count: fields - opened.length, number: number(fields - opened.length) },
                })}{' '}
            {t('review:told')}
          </span>
        </p>
        <RefusalNotice error={refusal} />
        <div className="actions">
          <Button kind="primary" type="submit" disabled={sending || !text.trim()}>
            {t(`review:send.${kind}.${reach}`)}
          </Button>
          <Button kind="quiet" onClick={close}>
            {t('review:cancel')}
          </Button>
        </div>
      </form>
    </aside>
  )
}

/** Whether the municipality has asked to correct a value and waits for an answer. */
const asksFor = ({ notes }: ReviewedReply, ref: string) =>
  notes.some((note) => note.kind === 'request' && note.ref === ref && note.resolvedAt === null)

/** The values that would be opened, with what must agree with them. */
function openedBy({ questions, tied }: ReviewedReply, reach: Reach, ref: string | null): string[] {
  if (reach === 'value') return withTied(tied, ref ? [ref] : [])
  const section = questions.find(({ indicator }) => indicator === readRef(ref ?? '')?.indicator)?.section
  return withTied(
    tied,
    questions.filter((one) => reach === 'whole' || one.section === section).flatMap((one) => one.fields),
  )
}
