import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import type { Language } from '../../../base/language/language'
import { getColleagues, postInvitation } from '../../../base/people/api/withinEndpoints'
import { Button } from '../../../base/ui/controls/Button'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { ListedUnit } from '../../api/units/schemas'
import { InvitedNotice } from './InvitedNotice'

const invitedRoles = ['youth-worker', 'youth-manager', 'youth-mentor'] as const
type InvitedRole = (typeof invitedRoles)[number]
const languageNames = [
  { value: 'fi' as const, label: 'suomi' },
  { value: 'sv' as const, label: 'svenska' },
  { value: 'en' as const, label: 'English' },
]

type InviteFormProps = { municipality: string; units: readonly ListedUnit[] }

/** Invites somebody by e-mail: to the whole municipality, or a worker to one unit. */
export function InviteForm({ municipality, units }: InviteFormProps) {
  const { t, language, name } = useWords()
  const client = useQueryClient()
  const [draft, setDraft] = useState({
    ...{ email: '', name: '', unit: 'all' },
    role: 'youth-worker' as InvitedRole,
    language: language as Language,
  })
  const change = (changes: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...changes }))
  const invite = useMutation({
    mutationFn: () => {
      const { unit, ...person } = draft
      const inUnit = person.role === 'youth-worker' && unit !== 'all'
      return call(postInvitation, { body: { municipality, ...person, ...(inUnit ? { unit } : {}) } })
    },
    onSuccess: () => {
      change({ email: '', name: '' })
      return client.invalidateQueries({ queryKey: [getColleagues.path] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    invite.mutate()
  }
  return (
    <form className="form section" onSubmit={submit}>
      <h2>{t('team:invite.title')}</h2>
      <RefusalNotice error={invite.error} />
      {invite.data && <InvitedNotice {...invite.data.data} />}
      <TextField
        label={t('people:name')}
        required
        maxLength={120}
        autoComplete="off"
        value={draft.name}
        onChange={(value) => change({ name: value })}
      />
      <TextField
        label={t('people:email')}
        type="email"
        required
        autoComplete="off"
        value={draft.email}
        onChange={(email) => change({ email })}
      />
      <Select
        label={t('people:role-label')}
        hint={t(`team:role.${draft.role}`)}
        value={draft.role}
        onChange={(role) => change({ role })}
        options={invitedRoles.map((role) => ({ value: role, label: t(`people:role.${role}`) }))}
      />
      {draft.role === 'youth-worker' && (
        <Select
          label={t('team:invite.where')}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
          options={[
            { value: 'all', label: t('youth-app:all-units') },
            ...units.map((unit) => ({ value: unit.id, label: name(unit.name) })),
          ]}
        />
      )}
      <Select
        label={t('people:language')}
        value={draft.language}
        onChange={(chosen) => change({ language: chosen })}
        options={languageNames}
      />
      <div className="form-actions">
        <Button kind="primary" type="submit" disabled={invite.isPending}>
          {t('team:invite.do')}
        </Button>
      </div>
    </form>
  )
}
