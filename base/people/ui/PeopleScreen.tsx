import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../endpoints/client'
import { useAnswer } from '../../endpoints/useAnswer'
import type { Language } from '../../language/language'
import { Button } from '../../ui/controls/Button'
import { Notice } from '../../ui/controls/Notice'
import { Select } from '../../ui/controls/Select'
import { TextField } from '../../ui/controls/TextField'
import { Screen } from '../../ui/frame/Screen'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { useWords } from '../../ui/useWords'
import { getPeople, postPerson } from '../api/endpoints'
import { EndRole } from './EndRole'
import { GiveRole } from './GiveRole'
import { firstRole, type Places, RoleFields, roleOf } from './RoleFields'

/** Who has an account, and the way to give someone one. For administrators. */
export function PeopleScreen({ municipalities }: { municipalities: Places }) {
  const { t, name } = useWords()
  const people = useAnswer(getPeople, {})
  const nameOf = (code: string) => {
    const found = municipalities.find((municipality) => municipality.code === code)
    return found ? name(found.name) : code
  }
  return (
    <Screen title={t('people:people')}>
      <RefusalNotice error={people.error} />
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
                    <span>
                      {t(`people:role.${grant.role}`)}
                      {grant.municipality && ` · ${nameOf(grant.municipality)}`}
                    </span>
                    <EndRole grant={grant.id} person={person.name} role={t(`people:role.${grant.role}`)} />
                  </li>
                ))}
                <li>
                  <GiveRole person={person} municipalities={municipalities} />
                </li>
              </ul>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  )
}

function AddPerson({ municipalities }: { municipalities: Places }) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const [draft, setDraft] = useState({ email: '', name: '', language: language as Language, ...firstRole })
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes })
  const add = useMutation({
    mutationFn: () => {
      const { email, name, language } = draft
      return call(postPerson, { body: { email, name, language, ...roleOf(draft) } })
    },
    onSuccess: () => {
      change({ email: '', name: '' })
      return client.invalidateQueries({ queryKey: [getPeople.path] })
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
      <RoleFields draft={draft} change={change} municipalities={municipalities} />
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
