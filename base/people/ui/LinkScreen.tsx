import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../endpoints/client'
import { Button, ButtonLink } from '../../ui/controls/Button'
import { Notice } from '../../ui/controls/Notice'
import { TextField } from '../../ui/controls/TextField'
import { Screen } from '../../ui/frame/Screen'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { useWords } from '../../ui/useWords'
import { postFirstAdministrator, postLink, postPassword } from '../api/endpoints'

/** Behind a one-time link: choose a password, or become the first administrator. The secret is in the fragment only. */
export function LinkScreen() {
  const { t, language } = useWords()
  const [token] = useState(() => location.hash.slice(1))
  const link = useQuery({
    queryKey: ['link', token],
    queryFn: () => call(postLink, { body: { token } }),
    retry: false,
  })
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const first = link.data?.data.purpose === 'first-administrator'
  const choose = useMutation({
    mutationFn: async () => {
      if (first) await call(postFirstAdministrator, { body: { token, email, name, language, password } })
      else await call(postPassword, { body: { token, password } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    choose.mutate()
  }
  const title = first ? t('people:first.title') : t('people:choose.title')
  if (choose.isSuccess) {
    return (
      <Screen title={title}>
        <Notice kind="saved" live="polite" title={t('people:choose.done')}>
          <p>{t('people:choose.then')}</p>
        </Notice>
        <div className="form-actions">
          <ButtonLink kind="primary" href="/app/">
            {t('people:sign-in.do')}
          </ButtonLink>
        </div>
      </Screen>
    )
  }
  return (
    <Screen title={title}>
      <RefusalNotice error={link.error} />
      {link.data && (
        <form className="form" onSubmit={submit}>
          <p className="page-title-lead">
            {first
              ? t('people:first.lead')
              : t('people:choose.lead', {
                  name: link.data.data.name ?? '',
                  email: link.data.data.email ?? '',
                })}
          </p>
          <RefusalNotice error={choose.error} />
          {first && (
            <>
              <TextField
                label={t('people:name')}
                autoComplete="name"
                required
                value={name}
                onChange={setName}
              />
              <TextField
                label={t('people:email')}
                type="email"
                autoComplete="username"
                required
                value={email}
                onChange={setEmail}
              />
            </>
          )}
          <TextField
            label={t('people:new-password')}
            hint={t('people:new-password-hint')}
            type="password"
            autoComplete="new-password"
            minLength={12}
            required
            value={password}
            onChange={setPassword}
          />
          <div className="form-actions">
            <Button kind="primary" size="large" type="submit" disabled={choose.isPending}>
              {t('people:choose.do')}
            </Button>
          </div>
        </form>
      )}
    </Screen>
  )
}
