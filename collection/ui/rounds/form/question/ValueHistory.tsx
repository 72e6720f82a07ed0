import { useState } from 'react'
import * as z from 'zod/mini'
import { useAnswer } from '../../../../../base/endpoints/useAnswer'
import { RefusalNotice } from '../../../../../base/ui/RefusalNotice'
import { useWords } from '../../../../../base/ui/useWords'
import { getHistory } from '../../../../api/rounds/replyEndpoints'
import type { Form } from '../../../../api/rounds/schemas'
import { Value } from '../../../../domain/value'
import { useWriteValue } from './QuestionRow'

const Said = z.object({ value: z.nullish(Value), comment: z.optional(z.string()) })

/** What has happened to one value, asked for when it is opened: from what to what, when, by whom and how. */
export function ValueHistory({ form, valueRef }: { form: Form; valueRef: string }) {
  const { t, moment } = useWords()
  const write = useWriteValue(form)
  const [isOpen, setOpen] = useState(false)
  const params = { round: form.round.id, municipality: form.municipality.code }
  const history = useAnswer(getHistory, isOpen ? { params, query: { ref: valueRef } } : null)
  return (
    <details className="reply-history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('rounds:history.title')}</summary>
      <RefusalNotice error={history.error} />
      {history.data?.data.length === 0 && <p>{t('rounds:history.none')}</p>}
      <ol>
        {history.data?.data.map(({ version, next, why, by, at }) => {
          const said = Said.safeParse(next).data
          return (
            <li key={`${version} ${at}`}>
              <strong>{said?.value ? write(said.value, valueRef) : t('rounds:empty')}</strong>
              {said?.comment && <span className="reply-history-comment">{said.comment}</span>}
              <span className="text-muted">
                {[t(`rounds:history.why.${why}`), by, moment(at)].filter(Boolean).join(' · ')}
              </span>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
