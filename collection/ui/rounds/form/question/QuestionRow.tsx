import { useState } from 'react'
import { Button } from '../../../../../base/ui/controls/Button'
import { Notice } from '../../../../../base/ui/controls/Notice'
import { ArrowDownIcon } from '../../../../../base/ui/icons'
import { useWords } from '../../../../../base/ui/useWords'
import type { Form, Question } from '../../../../api/rounds/schemas'
import type { Finding } from '../../../../domain/checking/check'
import { isGiven } from '../../../../domain/rounds/given'
import { type Value, type ValueKind, valueKinds } from '../../../../domain/value'
import type { Field } from '../fields/fields'
import { decimalsOf, nameOf, sentenceOf } from '../fields/findings'
import type { Explanation, Remark } from '../remarks/remarks'
import { ConflictNotice } from './ConflictNotice'
import { Definition } from './Definition'
import { ValueField } from './ValueField'

export type RowProps = {
  form: Form
  question: Question
  valueRef: string
  field: Field
  locked: boolean
  findings: readonly Finding[]
  explained: (finding: Finding) => Remark<Explanation>
  /** Null for who may only answer. */
  onExplain: ((finding: Finding, said: Explanation) => void) | null
  onChooseExplanation: (finding: Finding, whose: 'mine' | 'theirs') => void
  onAskCorrection: (() => void) | null
  /** What was probably meant by the figures of this question that look like thousands; one press writes them. */
  meant: readonly { ref: string; number: number }[]
  onTakeMeant: () => void
  onChange: (changed: (field: Field) => Field) => void
  onChoose: (whose: 'mine' | 'theirs') => void
  onFocus: () => void
  onPasteCells: (text: string) => void
}

/** One value: last year's and the register's beside it, its field and kind, and under it whatever is to be said. */
export function QuestionRow(props: RowProps) {
  const { form, question, valueRef, field, locked, findings, onChange } = props
  const { t, language } = useWords()
  const write = useWriteValue(form)
  const [commenting, setCommenting] = useState(false)
  const name = nameOf(form, valueRef, language)
  const [, part] = valueRef.split('.')
  const shown = part ? name.slice(name.indexOf(': ') + 2) : name
  const noteId = `note-${valueRef}`
  const hasNote = field.typed !== undefined || field.theirs !== undefined || findings.length > 0
  const last = lastAnswer(form, valueRef)
  const register = form.context.register[valueRef]
  const showComment = commenting || field.comment !== '' || field.kind === 'missing'
  return (
    <div className={part ? 'reply-row reply-part' : 'reply-row'}>
      <div className="reply-name">
        <label htmlFor={`value-${valueRef}`}>{shown}</label>
        {!part && <Definition content={question.content} />}
        {field.by && <span className="text-muted text-small">{t('rounds:by', { name: field.by })}</span>}
      </div>
      <p className="reply-beside">
        {last && last.year < form.round.year - 1 ? (
          <span className="reply-beside-year">{last.year}:</span>
        ) : (
          <span className="reply-beside-word">{form.round.year - 1}:</span>
        )}{' '}
        {last ? write(last.value, valueRef) : '–'}
      </p>
      <p className="reply-beside">
        <span className="reply-beside-word">{t('rounds:register')}:</span>{' '}
        {register ? write(register, valueRef) : '–'}
      </p>
      <div className="reply-value">
        <ValueField
          id={`value-${valueRef}`}
          label={name}
          describedBy={hasNote ? noteId : undefined}
          invalid={hasNote}
          content={question.content}
          {...{ field, locked, onChange, onFocus: props.onFocus, onPasteCells: props.onPasteCells }}
        />
      </div>
      <div className="reply-kind">
        <div className="control-frame">
          <select
            className="control"
            aria-label={t('rounds:kind-of', { name })}
            disabled={locked}
            value={field.kind ?? ''}
            onChange={({ target }) =>
              onChange(({ typed: _, kindTyped: __, ...before }) => ({
                ...before,
                kind: (target.value || null) as ValueKind | null,
              }))
            }
          >
            {/* On a phone no heading stands over it: empty, it says itself what it is for. */}
            <option value="">{t('rounds:kind-short')}</option>
            {valueKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`rounds:kind.${kind}`)}
              </option>
            ))}
          </select>
          <ArrowDownIcon size={20} />
        </div>
        {!showComment && !locked && (
          <Button kind="quiet" size="small" onClick={() => setCommenting(true)}>
            {t('rounds:add-comment')}
          </Button>
        )}
        {props.onAskCorrection && (
          <Button kind="quiet" size="small" onClick={props.onAskCorrection}>
            {t('review:correction.do')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        )}
      </div>
      {showComment && (
        <div className="reply-note">
          <label className="field-label" htmlFor={`comment-${valueRef}`}>
            {t('rounds:comment')}
          </label>
          <textarea
            id={`comment-${valueRef}`}
            className="control"
            rows={2}
            maxLength={2000}
            disabled={locked}
            value={field.comment}
            onChange={({ target }) => onChange((before) => ({ ...before, comment: target.value }))}
          />
        </div>
      )}
      {hasNote && (
        <div className="reply-note" id={noteId}>
          {field.typed && (
            <Notice
              kind="error"
              title={t(
                `collection:number.problem.${field.typed.problem.problem}`,
                field.typed.problem.params,
              )}
            />
          )}
          {field.theirs && (
            <ConflictNotice
              name={field.theirs.changedBy}
              theirs={field.theirs.value ? write(field.theirs.value, valueRef) : ''}
              onChoose={props.onChoose}
            />
          )}
          {findings.map((finding) => (
            <FindingNote
              key={finding.rule}
              {...props}
              finding={finding}
              sentence={sentenceOf(form, finding, language)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

/** What was answered last before this year. One that is older than last year is shown with its year; rules hold nothing against it. */
function lastAnswer(form: Form, valueRef: string) {
  return form.earlier.filter(({ ref }) => ref === valueRef).sort((a, b) => b.year - a.year)[0]
}

/** What a rule found: to be put right, or explained. */
function FindingNote({
  finding,
  sentence,
  explained,
  onExplain,
  onChooseExplanation,
  locked,
  meant,
  onTakeMeant,
}: RowProps & { finding: Finding; sentence: string }) {
  const { t, number } = useWords()
  const { said, theirs } = explained(finding)
  const id = `explain-${finding.rule}-${finding.ref}`
  return (
    <Notice kind={finding.severity === 'hard' ? 'error' : 'notice'} title={sentence}>
      {finding.severity === 'hard' && !locked && <p>{t('rounds:finding.hard')}</p>}
      {meant.some(({ ref }) => ref === finding.ref) && finding.params.meant !== undefined && !locked && (
        <div className="actions">
          <Button size="small" onClick={onTakeMeant}>
            {t('rounds:finding.take-meant', {
              count: meant.length,
              numbers: meant.map((one) => number(one.number)).join(' · '),
            })}
          </Button>
        </div>
      )}
      {finding.severity === 'soft' && onExplain && (
        <>
          {!locked && <p>{t('rounds:finding.soft')}</p>}
          <label className="field-label" htmlFor={id}>
            {t('rounds:finding.explanation')}
          </label>
          <textarea
            id={id}
            className="control"
            rows={2}
            maxLength={2000}
            disabled={locked}
            value={said.text}
            onChange={({ target }) => onExplain(finding, { ...said, text: target.value })}
          />
          <label className="reply-may-be-shown">
            <input
              type="checkbox"
              disabled={locked}
              checked={said.mayBeShown}
              onChange={({ target }) => onExplain(finding, { ...said, mayBeShown: target.checked })}
            />
            {t('rounds:finding.may-be-shown')}
          </label>
          {theirs && (
            <ConflictNotice
              name={theirs.changedBy}
              theirs={[theirs.said.text, theirs.said.mayBeShown && t('rounds:finding.may-be-shown')]
                .filter(Boolean)
                .join(' · ')}
              onChoose={(whose) => onChooseExplanation(finding, whose)}
            />
          )}
        </>
      )}
    </Notice>
  )
}

/** Writes a value in the reader's language: a figure, what was chosen, or what kind of nothing it is. */
export function useWriteValue(form: Form) {
  const { t, number, language } = useWords()
  return (value: Value, ref: string): string => {
    if (!isGiven(value)) return t(`rounds:nothing.${value.kind}`)
    const answer = form.questions.find(({ indicator }) => indicator === ref.split('.')[0])?.content.answer
    if (value.choices && (answer?.type === 'choice' || answer?.type === 'choices'))
      return answer.options
        .filter(({ code }) => value.choices?.includes(code))
        .map(({ name }) => name[language] || name.fi)
        .join(', ')
    if (answer?.type === 'yesNo') return t(value.number === 1 ? 'rounds:yes' : 'rounds:no')
    return value.number === undefined ? '' : number(value.number, decimalsOf(form, ref, value.number))
  }
}
