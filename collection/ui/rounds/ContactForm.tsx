import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import {
  deleteManagedContact,
  getManagedContacts,
  getProgress,
  putManagedContact,
} from '../../api/rounds/managedEndpoints'
import { deleteContact, getContacts, putContact } from '../../api/rounds/replyEndpoints'
import type { SubjectCode } from '../../domain/permissions'
import './rounds.css'

type ContactFormProps = {
  municipality: string
  subject: SubjectCode
  /** For those who run rounds, of any municipality. */
  managed?: boolean
  /** Where it stands under a heading of its subject. */
  within?: boolean
}
type Role = 'main' | 'deputy'
/** Each by its own name, as whoever reads it finds it. */
const languageNames = { fi: 'suomi', sv: 'svenska' } as const

/** Whom invitations and reminders are sent to: the main person and a deputy, each in their language. */
export function ContactForm({ municipality, subject, managed = false, within = false }: ContactFormProps) {
  const { t, language: own } = useWords()
  const client = useQueryClient()
  const contacts = useAnswer(managed ? getManagedContacts : getContacts, { query: { municipality, subject } })
  const [draft, setDraft] = useState<{ role: Role; name: string; email: string; language: 'fi' | 'sv' }>()
  const [removing, setRemoving] = useState<Role>()
  const askAnew = () =>
    Promise.all(
      [getContacts, getManagedContacts, getProgress].map(({ path }) =>
        client.invalidateQueries({ queryKey: [path] }),
      ),
    )
  const save = useMutation({
    mutationFn: (contact: NonNullable<typeof draft>) =>
      call(managed ? putManagedContact : putContact, { body: { municipality, subject, ...contact } }),
    onSuccess: async () => {
      setDraft(undefined)
      await askAnew()
    },
  })
  const remove = useMutation({
    mutationFn: (role: Role) =>
      call(managed ? deleteManagedContact : deleteContact, { query: { municipality, subject, role } }),
    onSuccess: async () => {
      setRemoving(undefined)
      await askAnew()
    },
  })
  const Heading = within ? 'h3' : 'h2'
  const change = (part: Partial<NonNullable<typeof draft>>) => draft && setDraft({ ...draft, ...part })
  return (
    <section className="reply-contacts">
      <Heading>{t('rounds:contact.title')}</Heading>
      <p className="text-muted">{t('rounds:contact.lead')}</p>
      <RefusalNotice error={contacts.error ?? save.error ?? remove.error} />
      <ul className="rows">
        {(['main', 'deputy'] as const).map((role) => {
          const known = contacts.data?.data.find((contact) => contact.role === role)
          return (
            <li key={role}>
              <div>
                <p className="row-title">{t(`rounds:contact.${role}`)}</p>
                <p className="row-detail">
                  {known
                    ? `${known.name} · ${known.email} · ${languageNames[known.language]}`
                    : t('rounds:contact.nobody')}
                </p>
              </div>
              <div className="actions">
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={t(`rounds:contact.${known ? 'change-of' : 'add-of'}`, {
                    role: t(`rounds:contact.${role}`),
                  })}
                  onClick={() =>
                    setDraft({
                      ...{
                        role,
                        name: known?.name ?? '',
                        email: known?.email ?? '',
                        language: known?.language ?? (own === 'sv' ? 'sv' : 'fi'),
                      },
                    })
                  }
                >
                  {t(`rounds:contact.${known ? 'change' : 'add'}`)}
                </Button>
                {known && (
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={t('rounds:contact.remove-of', { role: t(`rounds:contact.${role}`) })}
                    onClick={() => setRemoving(role)}
                  >
                    {t('rounds:contact.remove')}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      <Dialog
        open={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={t('rounds:contact.remove-title')}
        actions={
          <>
            <Button
              kind="danger"
              disabled={remove.isPending}
              onClick={() => removing && remove.mutate(removing)}
            >
              {t('rounds:contact.remove-do')}
            </Button>
            <Button kind="quiet" onClick={() => setRemoving(undefined)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('rounds:contact.remove-words')}</p>
      </Dialog>
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
            options={(['fi', 'sv'] as const).map((value) => ({ value, label: languageNames[value] }))}
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
