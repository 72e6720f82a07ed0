import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../endpoints/client'
import { keyOf, useAnswer } from '../../endpoints/useAnswer'
import type { Language } from '../../language/language'
import { Button } from '../../ui/controls/Button'
import { Notice } from '../../ui/controls/Notice'
import { Select } from '../../ui/controls/Select'
import { TextField } from '../../ui/controls/TextField'
import { Screen } from '../../ui/frame/Screen'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { useWords } from '../../ui/useWords'
import { deleteRole, getPeople, postPerson } from '../api/endpoints'

const national = ['administrator', 'culture-reviewer', 'analyst', 'steering-member', 'national-team']
const municipal = ['youth-worker', 'youth-manager', 'culture-respondent', 'culture-approver']

/** Who has an account, and the way to give someone one. For administrators. */
export function PeopleScreen({
  municipalities,
}: {
  municipalities: readonly { code: string; name: { fi: string; sv: string } }[]
}) {
  const { t, name } = useWords()
  const client = useQueryClient()
  const people = useAnswer(getPeople, {})
  const end = useMutation({
    mutationFn: (id: string) => call(deleteRole, { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getPeople.path] }),
  })
  const nameOf = (code: string) => {
    const found = municipalities.find((municipality) => municipality.code === code)
    return found ? name(found.name) : code
  }
  return (
    <Screen title={t('people:people')}>
      <RefusalNotice error={people.error ?? end.error} />
      <AddPerson municipalities={municipalities} />
      <section className="section">
        <h2>{t('people:list')}</h2>
        <ul className="rows">
          {people.data?.data.map((person) => (
            <li key={person.id}>
              <span>
                <span className="row-title">{person.name}</span>
                <span className="row-detail">{person.email}</span>
              </span>
              <ul className="rows-inner">
                {person.grants.map((grant) => (
                  <li key={grant.id}>
                    {t(`people:role.${grant.role}`)}
                    {grant.municipality && ` · ${nameOf(grant.municipality)}`}{' '}
                    <Button
                      kind="quiet"
                      size="small"
                      disabled={end.isPending}
                      onClick={() => end.mutate(grant.id)}
                    >
                      {t('people:end-role')}
                      <span className="visually-hidden">
                        : {person.name}, {t(`people:role.${grant.role}`)}
                      </span>
                    </Button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  )
}

function AddPerson({
  municipalities,
}: {
  municipalities: readonly { code: string; name: { fi: string; sv: string } }[]
}) {
  const { t, name, language } = useWords()
  const client = useQueryClient()
  const [draft, setDraft] = useState({
    email: '',
    name: '',
    role: 'youth-worker',
    municipality: '',
    language: language as Language,
  })
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes })
  const isMunicipal = municipal.includes(draft.role)
  const add = useMutation({
    mutationFn: () => {
      const { municipality, ...rest } = draft
      return call(postPerson, { body: { ...rest, ...(isMunicipal ? { municipality } : {}) } })
    },
    onSuccess: () => {
      change({ email: '', name: '' })
      return client.invalidateQueries({ queryKey: keyOf(getPeople).slice(0, 1) })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <h2>{t('people:add.title')}</h2>
      <RefusalNotice error={add.error} />
      {add.data && (
        <Notice kind="saved" live="polite" title={t('people:add.done')}>
          <p>{t('people:add.link')}</p>
          <p className="code-line">{add.data.data.link}</p>
        </Notice>
      )}
      <TextField
        label={t('people:name')}
        required
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
        value={draft.role}
        onChange={(role) => change({ role })}
        options={[...municipal, ...national].map((role) => ({
          value: role,
          label: t(`people:role.${role}`),
        }))}
      />
      {isMunicipal && (
        <Select
          label={t('people:municipality')}
          required
          value={draft.municipality}
          placeholder={t('people:choose-municipality')}
          onChange={(municipality) => change({ municipality })}
          options={municipalities.map((municipality) => ({
            value: municipality.code,
            label: name(municipality.name),
          }))}
        />
      )}
      <Select
        label={t('people:language')}
        value={draft.language}
        onChange={(chosen) => change({ language: chosen })}
        options={[
          { value: 'fi', label: 'suomi' },
          { value: 'sv', label: 'svenska' },
          { value: 'en', label: 'English' },
        ]}
      />
      <div className="form-actions">
        <Button kind="primary" type="submit" disabled={add.isPending}>
          {t('people:add.do')}
        </Button>
      </div>
    </form>
  )
}
