import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getContacts, putContact } from '../../api/rounds/replyEndpoints'

type ContactFormProps = { municipality: string; subject: 'culture' | 'youth' }
type Role = 'main' | 'deputy'

/** Whom invitations and reminders are sent to: the main person and a deputy, each in their language. */
export function ContactForm({ municipality, subject }: ContactFormProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const contacts = useAnswer(getContacts, { query: { municipality, subject } })
  const [draft, setDraft] = useState<{ role: Role; name: string; email: string; language: 'fi' | 'sv' }>()
  const save = useMutation({
    mutationFn: (contact: NonNullable<typeof draft>) =>
      call(putContact, { body: { municipality, subject, ...contact } }),
    onSuccess: async () => {
      setDraft(undefined)
      await client.invalidateQueries({ queryKey: [getContacts.path] })
    },
  })
  const change = (part: Partial<NonNullable<typeof draft>>) => draft && setDraft({ ...draft, ...part })
  return (
    <section className="reply-contacts">
      <h2>{t('rounds:contact.title')}</h2>
      <p className="text-muted">{t('rounds:contact.lead')}</p>
      <RefusalNotice error={contacts.error ?? save.error} />
      <ul className="rows">
        {(['main', 'deputy'] as const).map((role) => {
          const known = contacts.data?.data.find((contact) => contact.role === role)
          return (
            <li key={role}>
              <p className="row-title">{t(`rounds:contact.${role}`)}</p>
              <p className="row-detail">
                {known ? `${known.name} · ${known.email}` : t('rounds:contact.nobody')}
              </p>
              <Button
                kind="quiet"
                size="small"
                onClick={() =>
                  setDraft({
                    ...{
                      role,
                      name: known?.name ?? '',
                      email: known?.email ?? '',
                      language: known?.language ?? 'fi',
                    },
                  })
                }
              >
                {t('rounds:contact.change', { role: t(`rounds:contact.${role}`) })}
              </Button>
            </li>
          )
        })}
      </ul>
      {draft && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            save.mutate(draft)
          }}
        >
          <TextField
            label={t('rounds:give.name')}
            required
            maxLength={120}
            value={draft.name}
            onChange={(name) => change({ name })}
          />
          <TextField
            label={t('rounds:give.email')}
            type="email"
            required
            maxLength={254}
            value={draft.email}
            onChange={(email) => change({ email })}
          />
          <Select
            label={t('rounds:contact.language')}
            value={draft.language}
            options={[
              { value: 'fi', label: 'suomi' },
              { value: 'sv', label: 'svenska' },
            ]}
            onChange={(language) => change({ language: language as 'fi' | 'sv' })}
          />
          <div className="actions form-actions">
            <Button type="submit" disabled={save.isPending}>
              {t('ui:save')}
            </Button>
            <Button kind="quiet" onClick={() => setDraft(undefined)}>
              {t('ui:cancel')}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
