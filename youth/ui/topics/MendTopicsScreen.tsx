import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { openItems } from '../../../base/outbox/opened'
import { giveUp } from '../../../base/outbox/outbox'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { sentencesOf } from '../../../base/ui/sentencesOf'
import { useWords } from '../../../base/ui/useWords'
import { getTopics } from '../../api/topics/endpoints'
import { StoredTopics } from '../../api/topics/schemas'
import { sentenceCase } from '../sessions/SessionLine'
import { saveAddition, saveCorrection } from './saveTopics'
import { TopicsBesides } from './TopicsBesides'
import { type BoxedTopics, useBoxedTopics } from './topicsBox'
import { useNamedTopics } from './useNamedTopics'

/** What of a month's topics was not taken: why, and what its person makes of it. */
export function MendTopicsScreen({ id }: { id: string }) {
  const { t } = useWords()
  const boxed = useBoxedTopics().find((one) => one.id === id)
  const [mending, setMending] = useState<BoxedTopics>()
  // What is decided on stays on the screen; a new refusal of it is what is decided on next.
  if (boxed?.refusal && boxed.refusal !== mending?.refusal) setMending(boxed)
  return (
    <Screen title={t('topics:mend')} back={{ href: '/outbox', label: t('ui:back') }}>
      {mending ? <Refused boxed={mending} /> : openItems.now() && <p>{t('topics:mend-done')}</p>}
    </Screen>
  )
}

function Refused({ boxed }: { boxed: BoxedTopics }) {
  const { t, month: writeMonth } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const named = useNamedTopics()
  const { id, unit, month, topics, corrects, refusal } = boxed
  const told = StoredTopics.safeParse(refusal?.document)
  const theirs = corrects && told.success ? told.data : null
  const leave = async () => {
    await client.invalidateQueries({ queryKey: [getTopics.path] })
    go(`/topics?${new URLSearchParams({ unit, month })}`)
  }
  const again = useMutation({
    mutationFn: () =>
      corrects
        ? saveCorrection(boxed, topics, { ifMatch: theirs?.version, inPlace: true })
        : saveAddition(boxed, topics, true),
    onSuccess: (saved) => (saved === 'needs-you' ? undefined : leave()),
  })
  const discard = useMutation({ mutationFn: () => giveUp(id), onSuccess: leave })
  const { document } = refusal ?? {}
  return (
    <>
      <div className="stack">
        <RefusalNotice error={again.error} />
        <Notice kind={theirs ? 'notice' : 'error'} live="assertive" title={!theirs && document?.title}>
          <p>{theirs ? t('topics:changed') : sentencesOf(document)}</p>
        </Notice>
        <h2>{sentenceCase(writeMonth(month))}</h2>
        {theirs ? <TopicsBesides mine={topics} theirs={theirs.topics} /> : <p>{named(topics)}</p>}
      </div>
      <div className="actions form-actions">
        <Button kind="primary" disabled={again.isPending} onClick={() => again.mutate()}>
          {t(theirs ? 'topics:keep-mine' : 'topics:again')}
        </Button>
        <Button kind="quiet" disabled={discard.isPending} onClick={() => discard.mutate()}>
          {t(theirs ? 'topics:keep-theirs' : 'outbox:give-up')}
        </Button>
      </div>
    </>
  )
}
