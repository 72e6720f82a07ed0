import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { TextArea } from '../../../base/ui/controls/TextField'
import { SpeechIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getReplyNotes, putReplyNote } from '../../api/review/endpoints'
import type { Note } from '../../api/review/schemas'
import { getForm } from '../../api/rounds/replyEndpoints'
import { longestNote } from '../../domain/review/kinds'
import { NoteList } from './NoteList'
import './review.css'

type ReviewNotesProps = {
  round: string
  municipality: string
  /** The value beside which this stands; a section by its code; neither for what is said of the whole. */
  of?: string | undefined
  section?: string | undefined
  /** Whether the person may answer. */
  mayAnswer: boolean
}

/**
 * What the reviewers have asked or returned, for the municipality's form: beside a field, at the head of a section or
 * of the form. A question is answered in words, or by opening what was asked about to correct it.
 */
export function ReviewNotes({ round, municipality, of, section, mayAnswer }: ReviewNotesProps) {
  const { t } = useWords()
  const found = useAnswer(getReplyNotes, { params: { round, municipality } })
  const notes = (found.data?.data ?? []).filter(
    (note) => note.ref === (of ?? null) && note.section === (section ?? null) && note.kind !== 'accept',
  )
  if (!notes.length) return null
  const said = notes.some(({ byTeam }) => byTeam) ? t('review:from-reviewers') : t('review:from-us')
  const open = notes.filter(({ kind, resolvedAt }) => kind === 'question' && resolvedAt === null)
  return (
    <section className="review-asked" aria-label={said}>
      <p className="review-mark">
        <SpeechIcon size={20} /> {said}
      </p>
      <NoteList notes={notes} />
      {notes.some(({ kind, resolvedAt }) => kind === 'request' && resolvedAt === null) && (
        <p className="text-small">{t('review:correction.waits')}</p>
      )}
      {mayAnswer &&
        open.map((question) => (
          <AnswerForm key={question.id} round={round} municipality={municipality} question={question} />
        ))}
    </section>
  )
}

type AnswerFormProps = { round: string; municipality: string; question: Note }

function AnswerForm({ round, municipality, question }: AnswerFormProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<unknown>(null)
  async function send(corrects: boolean) {
    setSending(true)
    setRefusal(null)
    const params = { round, municipality, id: crypto.randomUUID() }
    await call(putReplyNote, { params, body: { answers: question.id, text, corrects } }).catch(setRefusal)
    setSending(false)
    await Promise.all(
      [getReplyNotes, getForm].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
    )
  }
  return (
    <div className="form">
      <TextArea
        label={t('review:your-answer')}
        hint={t('review:your-answer-hint')}
        maxLength={longestNote}
        value={text}
        onChange={setText}
      />
      <RefusalNotice error={refusal} />
      <div className="actions">
        <Button size="small" disabled={sending || !text.trim()} onClick={() => send(false)}>
          {t('review:send-answer')}
        </Button>
        <Button size="small" kind="quiet" disabled={sending} onClick={() => send(true)}>
          {t('review:correct')}
        </Button>
      </div>
    </div>
  )
}
