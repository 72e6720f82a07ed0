import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../base/endpoints/client'
import { Button } from '../../../../base/ui/controls/Button'
import { Notice } from '../../../../base/ui/controls/Notice'
import { Select } from '../../../../base/ui/controls/Select'
import { TextField } from '../../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../../base/ui/RefusalNotice'
import { useWords } from '../../../../base/ui/useWords'
import { deleteDelegation, getForm, postDelegation } from '../../../api/rounds/replyEndpoints'
import type { Form } from '../../../api/rounds/schemas'

/** Gives a section to a colleague by a link, and ends links that were given. */
export function GiveSection({ form }: { form: Form }) {
  const { t, language, date } = useWords()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [copied, setCopied] = useState(false)
  const [draft, setDraft] = useState({ section: form.sections[0]?.code ?? '', name: '', email: '' })
  const params = { round: form.round.id, municipality: form.municipality.code }
  const askAnew = () => client.invalidateQueries({ queryKey: [getForm.path] })
  const give = useMutation({
    mutationFn: () => call(postDelegation, { params, body: draft }),
    onSuccess: () => {
      // Left open and filled in, it would make a second link to the same colleague.
      setOpen(false)
      setCopied(false)
      setDraft({ ...draft, name: '', email: '' })
      return askAnew()
    },
  })
  const end = useMutation({
    mutationFn: (id: string) => call(deleteDelegation, { params: { ...params, id } }),
    onSuccess: askAnew,
  })
  const standing = form.delegations.filter(({ ended }) => !ended)
  const nameOf = (code: string) =>
    form.sections.find((section) => section.code === code)?.name[language] ?? code
  return (
    <section className="reply-give">
      <h3>{t('rounds:give.title')}</h3>
      <p className="text-muted">{t('rounds:give.lead')}</p>
      {standing.length > 0 && (
        <ul className="rows">
          {standing.map(({ id, section, name, expiresAt }) => (
            <li key={id}>
              <p className="row-title">{`${nameOf(section)}: ${name}`}</p>
              <p className="row-detail">{t('rounds:give.until', { day: date(expiresAt.slice(0, 10)) })}</p>
              <Button kind="quiet" size="small" disabled={end.isPending} onClick={() => end.mutate(id)}>
                {t('rounds:give.end')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {give.data && (
        <Notice
          kind="saved"
          live="polite"
          title={t(give.data.data.sent ? 'rounds:give.sent' : 'rounds:give.copy')}
        >
          <p className="reply-link">{give.data.data.link}</p>
          {'clipboard' in navigator && (
            <div className="actions">
              <Button
                size="small"
                onClick={() => navigator.clipboard.writeText(give.data.data.link).then(() => setCopied(true))}
              >
                {t('rounds:give.copy-do')}
              </Button>
              <span role="status">{copied && t('rounds:give.copied')}</span>
            </div>
          )}
        </Notice>
      )}
      <RefusalNotice error={give.error ?? end.error} />
      {open ? (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            give.mutate()
          }}
        >
          <Select
            label={t('rounds:give.section')}
            value={draft.section}
            options={form.sections.map(({ code, name }) => ({ value: code, label: name[language] }))}
            onChange={(section) => setDraft({ ...draft, section })}
          />
          <TextField
            label={t('rounds:give.name')}
            required
            maxLength={120}
            value={draft.name}
            onChange={(name) => setDraft({ ...draft, name })}
          />
          <TextField
            label={t('rounds:give.email')}
            type="email"
            required
            maxLength={254}
            value={draft.email}
            onChange={(email) => setDraft({ ...draft, email })}
          />
          <div className="actions form-actions">
            <Button type="submit" disabled={give.isPending}>
              {t('rounds:give.do')}
            </Button>
          </div>
        </form>
      ) : (
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('rounds:give.open')}
        </Button>
      )}
    </section>
  )
}
