import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getQueue, getQueuedThread, putAnswer, putQueuedState } from '../../api/threadEndpoints'
import type { NameOfScreen } from '../help/nameOfScreen'
import { Conversation } from '../questions/Conversation'
import { StateButton } from '../questions/StateButton'
import { StateMark } from '../questions/StateMark'
import { WriteForm } from '../questions/WriteForm'
import { rolesOf } from './askerText'

/** Somebody's question, with who asked, and the way to answer it. For the national team. */
export function QueuedThreadScreen({ id, nameOf }: { id: string; nameOf: NameOfScreen }) {
  const { t, moment, name } = useWords()
  const client = useQueryClient()
  const found = useAnswer(getQueuedThread, { params: { id } })
  const thread = found.data?.data
  const refresh = () =>
    Promise.all([getQueue, getQueuedThread].map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
  const facts = thread && [
    [t('support-app:queue.asker'), thread.asker.name ?? t('support-app:thread.unknown')],
    [
      t('support-app:queue.roles'),
      rolesOf(thread.asker, t, name).join('\n') || t('support-app:queue.no-role'),
    ],
    [t('support-app:queue.language'), t(`support-app:language.${thread.language}`)],
    ...(thread.screen ? [[t('support-app:queue.screen'), nameOf(thread.screen)]] : []),
    [t('support-app:queue.asked'), moment(thread.askedAt)],
  ]
  return (
    <Screen
      title={
        thread
          ? `${t(`support-app:kind.${thread.kind}`)}, ${thread.asker.name ?? t('support-app:thread.unknown')}`
          : t('support-app:queue.title')
      }
      back={{ href: '/help/queue', label: t('ui:back') }}
      status={thread && <StateMark state={thread.state} />}
    >
      <RefusalNotice error={found.error} />
      {thread && facts && (
        <>
          <dl className="facts">
            {facts.map(([term, fact]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
          <Conversation
            messages={thread.messages}
            language={thread.language}
            nameOf={({ byTeam, author }) =>
              [author ?? t('support-app:thread.unknown'), byTeam && t('support-app:thread.team')]
                .filter(Boolean)
                .join(', ')
            }
          />
          <WriteForm
            label={t('support-app:queue.answer')}
            hint={t('support-app:queue.answer-hint')}
            send={async (message, text) => {
              await call(putAnswer, { params: { id, message }, body: { text } })
              await refresh()
            }}
          />
          <StateButton
            state={thread.state}
            set={async (state) => {
              await call(putQueuedState, {
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
