import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { RadioCards } from '../../../base/ui/controls/RadioCards'
import { Checkbox } from '../../../base/ui/controls/Toggle'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getThreads, putThread } from '../../api/threadEndpoints'
import { type Kind, kinds } from '../../domain/codes'
import type { NameOfScreen } from '../help/nameOfScreen'
import { screenPath } from './screenPath'
import { TextToSend, useTextProblem } from './TextToSend'

/** A question, feedback or a fault, told to the national team. */
export function AskScreen({ from, nameOf }: { from: string; nameOf: NameOfScreen }) {
  const { t, language } = useWords()
  const [, go] = useLocation()
  const client = useQueryClient()
  // One form is one question, however often it is sent.
  const [id] = useState(() => crypto.randomUUID())
  const [kind, setKind] = useState<Kind>('question')
  const [text, setText] = useState('')
  const [tellsScreen, setTellsScreen] = useState(true)
  const [tried, setTried] = useState(false)
  const field = useId()
  const problem = useTextProblem()(text)
  const screen = screenPath(from)

  const send = useMutation({
    mutationFn: () =>
      call(putThread, {
        params: { id },
        body: { kind, text, language, screen: tellsScreen ? screen : null },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [getThreads.path] })
      go(`/help/questions/${id}`, { replace: true })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem) document.getElementById(field)?.focus()
    else if (!send.isPending) send.mutate()
  }
  return (
    <Screen title={t('support-app:ask')} back={{ href: '/help', label: t('ui:back') }}>
      <form className="form" onSubmit={submit} noValidate>
        <RefusalNotice error={send.error}>
          <p>{t('support-app:form.kept')}</p>
        </RefusalNotice>
        <RadioCards
          label={t('support-app:form.kind')}
          value={kind}
          onChange={setKind}
          cards={kinds.map((one) => ({
            value: one,
            label: t(`support-app:kind.${one}`),
            detail: t(`support-app:kind-detail.${one}`),
          }))}
        />
        <TextToSend
          id={field}
          label={t('support-app:form.text')}
          hint={t('support-app:form.hint')}
          rows={8}
          value={text}
          onChange={setText}
          problem={tried ? problem : undefined}
        />
        {screen && (
          <Checkbox
            label={t('support-app:form.screen', { screen: nameOf(screen) })}
            hint={t('support-app:form.screen-hint')}
            checked={tellsScreen}
            onChange={setTellsScreen}
          />
        )}
        <div className="form-actions">
          <Button kind="primary" size="large" type="submit" disabled={send.isPending}>
            {t('support-app:form.send')}
          </Button>
        </div>
      </form>
    </Screen>
  )
}
