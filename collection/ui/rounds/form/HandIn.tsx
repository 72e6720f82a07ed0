import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
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
import { canBeMended } from '../../../domain/checking/tied'
import { type Fields, valueIn } from './fields/fields'
import { LeftToDo } from './LeftToDo'
import type { Explanation, Remark } from './remarks/remarks'

type HandInProps = {
  form: Form
  fields: Fields
  asks: boolean
  findings: readonly Finding[]
  held: readonly string[]
  explained: (finding: Finding) => Remark<Explanation>
  isLocked: (ref: string) => boolean
  goTo: (ref: string) => void
  flush: () => Promise<void>
  mayApprove: boolean
}

/** What is left to do, handing in, and approving for the municipality. */
export function HandIn(props: HandInProps) {
  const { form, fields, asks, held, explained, isLocked, goTo, flush, mayApprove } = props
  const { t } = useWords()
  const client = useQueryClient()
  const [tried, setTried] = useState(false)
  const left = useRef<HTMLHeadingElement>(null)
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
  const findings = props.findings.filter((one) => canBeMended(one, form.rules, (ref) => !isLocked(ref)))
  const unexplained = findings.filter(
    (one) => one.severity === 'soft' && !(explained(one).theirs?.said ?? explained(one).kept).text,
  )
  const hard = findings.filter(({ severity }) => severity === 'hard')
  const isEmpty = !held.length && Object.values(fields).every((field) => valueIn(field) === null)
  const submit = () => {
    if (!held.length) return act.mutate('submit')
    // What the field shows is not what would be handed in.
    setTried(true)
    setTimeout(() => left.current?.focus())
  }
  return (
    <div className="reply-hand-in" id="hand-in">
      {open && isEmpty && (
        <Checkbox
          label={t('rounds:nil.label')}
          hint={t('rounds:nil.hint')}
          checked={nil}
          onChange={(said) => act.mutate(said ? 'nil' : 'not-nil')}
        />
      )}
      <RefusalNotice error={act.error} />
      {tried && open && !nil && (
        <LeftToDo {...{ form, fields, held, goTo }} findings={[...hard, ...unexplained]} title={left} />
      )}
      <div className="actions">
        {open && (
          <Button kind={asks ? 'secondary' : 'primary'} disabled={act.isPending} onClick={submit}>
            {t('rounds:submit')}
          </Button>
        )}
        {state === 'submitted' && mayApprove && (
          <Button
            kind={asks ? 'secondary' : 'primary'}
            disabled={act.isPending}
            onClick={() => act.mutate('approve')}
          >
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
