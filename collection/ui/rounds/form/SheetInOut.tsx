import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, Refusal } from '../../../../base/endpoints/client'
import { Button } from '../../../../base/ui/controls/Button'
import { FileField } from '../../../../base/ui/controls/FileField'
import { Notice } from '../../../../base/ui/controls/Notice'
import { RefusalNotice } from '../../../../base/ui/RefusalNotice'
import { useWords } from '../../../../base/ui/useWords'
import { getForm, postTemplate } from '../../../api/rounds/replyEndpoints'
import type { Form } from '../../../api/rounds/schemas'
import type { Value } from '../../../domain/value'
import { nameOf } from './fields/findings'
import { useWriteValue } from './question/QuestionRow'

/** The form as a spreadsheet: taken out, filled in, and brought back after a look at what it would change. */
export function SheetInOut({ form }: { form: Form }) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const write = useWriteValue(form)
  /** An estimate and what is confidential say so: the same figure of another kind is a change. */
  const said = (value: Value, ref: string) =>
    value.kind === 'estimated' || value.kind === 'confidential'
      ? `${write(value, ref)} (${t(`rounds:kind.${value.kind}`)})`
      : write(value, ref)
  const [file, setFile] = useState<File>()
  const params = { round: form.round.id, municipality: form.municipality.code }
  const look = useMutation({
    mutationFn: (chosen: File) => call(postTemplate, { params, query: { dry: '1' }, file: chosen }),
  })
  const seen = look.data?.data
  const save = useMutation({
    // What is saved is what was looked at: where a colleague has changed the form meanwhile, one looks again.
    mutationFn: (chosen: File) => call(postTemplate, { params, query: { seen: seen?.sign }, file: chosen }),
    onError: (error, chosen) => {
      if (error instanceof Refusal && error.document?.type === '/problems/form-changed-meanwhile')
        look.mutate(chosen)
    },
    onSuccess: () => {
      setFile(undefined)
      look.reset()
      return client.invalidateQueries({ queryKey: [getForm.path] })
    },
  })
  const href = `/api/collection/rounds/${params.round}/replies/${params.municipality}/template.xlsx?lang=${language}`
  return (
    <section className="reply-give">
      <h3>{t('rounds:sheet.title')}</h3>
      <p>
        <a className="text-link" href={href} download>
          {t('rounds:sheet.out')}
        </a>
      </p>
      <FileField
        label={t('rounds:sheet.in')}
        accept=".xlsx"
        file={file}
        onChange={(chosen) => {
          setFile(chosen)
          save.reset()
          if (chosen) look.mutate(chosen)
        }}
      />
      <RefusalNotice error={look.error ?? save.error} />
      {save.data && (
        <Notice kind="saved" live="polite" title={t('rounds:sheet.saved', { count: save.data.data.saved })}>
          {save.data.data.nilTakenBack && <p>{t('rounds:nil.taken-back')}</p>}
        </Notice>
      )}
      {file && seen && (
        <>
          <p>{t('rounds:sheet.would', { changes: seen.changes.length, refusals: seen.refusals.length })}</p>
          {seen.changes.length > 0 && (
            <>
              <h4>{t('rounds:sheet.changes')}</h4>
              <ul className="reply-cells">
                {seen.changes.map(({ ref, cell, from, to, note }) => (
                  <li key={ref}>
                    {`${cell} · ${nameOf(form, ref, language)}: `}
                    {t('rounds:sheet.change', {
                      from: from ? said(from.value, ref) : t('rounds:empty'),
                      to: said(to.value, ref),
                    })}
                    {to.comment !== (from?.comment ?? '') &&
                      ` · ${t('rounds:sheet.comment', { comment: to.comment })}`}
                    {note && <span className="row-detail">{note}</span>}
                  </li>
                ))}
              </ul>
            </>
          )}
          {seen.refusals.length > 0 && (
            <>
              <h4>{t('rounds:sheet.refusals')}</h4>
              <ul className="reply-cells">
                {seen.refusals.map(({ cell, sentence }) => (
                  <li key={`${cell} ${sentence}`}>{cell ? `${cell}: ${sentence}` : sentence}</li>
                ))}
              </ul>
            </>
          )}
          {seen.changes.length > 0 && (
            <Button disabled={save.isPending} onClick={() => save.mutate(file)}>
              {t('rounds:sheet.save')}
            </Button>
          )}
        </>
      )}
    </section>
  )
}
