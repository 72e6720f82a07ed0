import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { findHolder } from '../../device/holder'
import { call } from '../../endpoints/client'
import { useUnsent } from '../../outbox/useOutbox'
import { Button } from '../../ui/controls/Button'
import { Notice } from '../../ui/controls/Notice'
import { TextField } from '../../ui/controls/TextField'
import { Screen } from '../../ui/frame/Screen'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { useWords } from '../../ui/useWords'
import { postSignIn } from '../api/endpoints'

/** Signs in with e-mail and password; what was typed stays when it does not succeed. */
export function SignInScreen() {
  const { t } = useWords()
  const client = useQueryClient()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: () => call(postSignIn, { body: { email, password } }),
    // What the former person of this device saw is not the next one's to see.
    onSuccess: () => client.resetQueries(),
  })
  const ended = useEnded()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate()
  }
  return (
    <Screen title={t('people:sign-in.title')}>
      {ended ? <Ended /> : <p className="page-title-lead">{t('people:sign-in.lead')}</p>}
      <form className="form" onSubmit={submit}>
        <RefusalNotice error={signIn.error} />
        <TextField
          label={t('people:email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
        />
        <TextField
          label={t('people:password')}
          type="password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
        />
        <div className="form-actions">
          <Button kind="primary" size="large" type="submit" disabled={signIn.isPending}>
            {t('people:sign-in.do')}
          </Button>
        </div>
      </form>
    </Screen>
  )
}

/** That a sign-in came to its end while its person was here, and how much of theirs waits for the next one. */
function Ended() {
  const { t, number } = useWords()
  const count = useUnsent().filter(({ state }) => state !== 'needs-you').length
  return (
    <Notice kind="notice" title={t('people:ended.title')}>
      <p>{t('people:ended.words')}</p>
      {count > 0 && (
        <p>
          {t('outbox:waiting', { count, number: number(count) })}. {t('outbox:when.sign-in', { count })}
        </p>
      )}
    </Notice>
  )
}

/** Whoever signs out lets go of the device; who still holds it was signed out by time. */
function useEnded(): boolean {
  const [ended, setEnded] = useState(false)
  useEffect(() => {
    void findHolder().then((holder) => setEnded(holder !== null))
  }, [])
  return ended
}
