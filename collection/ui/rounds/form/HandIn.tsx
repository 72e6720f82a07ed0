import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../base/endpoints/client'
import { Button } from '../../../../base/ui/controls/Button'
import { Checkbox } from '../../../../base/ui/controls/Toggle'
import { RefusalNotice } from '../../../../base/ui/RefusalNotice'
import { useWords } from '../../../../base/ui/useWords'
import {
  getForm,
  getReplies,
  postApprove,
  postNil,
  postSubmit,
  postTakeBack,
} from '../../../api/rounds/replyEndpoints'
import type { Form } from '../../../api/rounds/schemas'
import type { Finding } from '../../../domain/checking/check'
import { type Fields, valueIn } from './fields'
import { nameOf, sentenceOf } from './findings'

type HandInProps = {
  form: Form
  fields: Fields
  findings: readonly Finding[]
  flush: () => Promise<void>
  mayApprove: boolean
}

/** What is left to do, handing in, and approving for the municipality. */
export function HandIn({ form, fields, findings, flush, mayApprove }: HandInProps) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const [tried, setTried] = useState(false)
  const params = { round: form.round.id, municipality: form.municipality.code }
  const askAnew = () =>
    Promise.all([getForm, getReplies].map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
  const act = useMutation({
    mutationFn: async (what: 'submit' | 'take-back' | 'approve' | 'nil' | 'not-nil') => {
      await flush()
      if (what === 'submit') return call(postSubmit, { params })
      if (what === 'take-back') return call(postTakeBack, { params })
      if (what === 'approve') return call(postApprove, { params })
      return call(postNil, { params, body: { nil: what === 'nil' } })
    },
    onSettled: () => {
      setTried(true)
      return askAnew()
    },
  })
  const { state, lock, nil } = form.reply
  const unlocked = Object.values(fields).some((field) => field.unlocked)
  const open =
    lock === null || lock === 'returned' || (unlocked && (lock === 'approved' || lock === 'accepted'))
  const unexplained = findings.filter(
    (one) =>
      one.severity === 'soft' &&
      !form.explanations.some(({ rule, ref, text }) => rule === one.rule && ref === one.ref && text),
  )
  const hard = findings.filter(({ severity }) => severity === 'hard')
  const isEmpty = Object.values(fields).every((field) => valueIn(field) === null)
  return (
    <div className="reply-hand-in">
      {open && isEmpty && (
        <Checkbox
          label={t('rounds:nil.label')}
          hint={t('rounds:nil.hint')}
          checked={nil}
          onChange={(said) => act.mutate(said ? 'nil' : 'not-nil')}
        />
      )}
      <RefusalNotice error={act.error} />
      {tried && open && !nil && hard.length + unexplained.length > 0 && (
        <div className="reply-left">
          <h3>{t('rounds:left-to-do')}</h3>
          <ul>
            {[...hard, ...unexplained].map((finding) => (
              <li key={`${finding.rule} ${finding.ref}`}>
                <strong>{nameOf(form, finding.ref, language)}</strong> {sentenceOf(form, finding, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="actions">
        {open && (
          <Button disabled={act.isPending} onClick={() => act.mutate('submit')}>
            {t('rounds:submit')}
          </Button>
        )}
        {state === 'submitted' && mayApprove && (
          <Button disabled={act.isPending} onClick={() => act.mutate('approve')}>
            {t('rounds:approve')}
          </Button>
        )}
        {state === 'submitted' && (
          <Button kind="quiet" disabled={act.isPending} onClick={() => act.mutate('take-back')}>
            {t('rounds:take-back')}
          </Button>
        )}
      </div>
      {state === 'submitted' && (
        <p className="text-muted">{t('rounds:waits', { by: form.reply.submittedBy ?? '' })}</p>
      )}
    </div>
  )
}
