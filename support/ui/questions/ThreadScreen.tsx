import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import {
  getThread,
  getThreads,
  getUnread,
  putReply,
  putSeen,
  putThreadState,
} from '../../api/threadEndpoints'
import { Conversation } from './Conversation'
import { StateButton } from './StateButton'
import { StateMark } from './StateMark'
import { WriteForm } from './WriteForm'

/** One's own question with its answers. Opening it is having seen them. */
export function ThreadScreen({ id }: { id: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const found = useAnswer(getThread, { params: { id } })
  const thread = found.data?.data
  const last = thread?.messages.at(-1)?.number ?? 0
  // What was new when the screen was opened stays marked while it is read.
  const seenBefore = useRef<number | undefined>(undefined)
  if (thread && seenBefore.current === undefined) seenBefore.current = thread.seen
  useEffect(() => {
    if (!thread || thread.seen >= last) return
    call(putSeen, { params: { id }, body: { number: last } })
      .then(() => client.invalidateQueries({ queryKey: [getUnread.path] }))
      // Unseen stays unseen: the next opening says it again.
      .catch(() => undefined)
  }, [thread, last, id, client])

  const refresh = () =>
    Promise.all([getThread, getThreads].map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
  return (
    <Screen
      title={thread ? t(`support-app:kind.${thread.kind}`) : t('support-app:help')}
      back={{ href: '/help', label: t('ui:back') }}
      status={thread && <StateMark state={thread.state} />}
    >
      <RefusalNotice error={found.error} />
      {thread && (
        <>
          {thread.state !== 'answered' && (
            <Notice kind="info" live="polite">
              <p>
                {thread.state === 'open' ? t('support-app:thread.waits') : t('support-app:thread.closed')}
              </p>
            </Notice>
          )}
          <Conversation
            messages={thread.messages}
            language={thread.language}
            seen={seenBefore.current ?? 0}
            nameOf={({ byTeam }) => (byTeam ? t('support-app:thread.team') : t('support-app:thread.you'))}
          />
          <WriteForm
            label={t('support-app:thread.reply')}
            hint={t('support-app:form.hint')}
            send={async (message, text) => {
              await call(putReply, { params: { id, message }, body: { text } })
              await refresh()
            }}
          />
          <StateButton
            state={thread.state}
            set={async (state) => {
              await call(putThreadState, {
                params: { id },
                body: { state },
                ifMatch: thread.version,
              }).finally(refresh)
            }}
          />
        </>
      )}
    </Screen>
  )
}
