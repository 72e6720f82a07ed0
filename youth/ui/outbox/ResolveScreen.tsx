import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { openItems } from '../../../base/outbox/opened'
import { giveUp } from '../../../base/outbox/outbox'
import { saidNow } from '../../../base/outbox/saidNow'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { sentencesOf } from '../../../base/ui/sentencesOf'
import { useWords } from '../../../base/ui/useWords'
import { getSessionEndpoint, getSessions } from '../../api/sessions/endpoints'
import { StoredSession } from '../../api/sessions/schemas'
import { useUnits } from '../places'
import { SessionLine } from '../sessions/SessionLine'
import { SideBySide } from './SideBySide'
import { deleteSession, saveSession } from './saveSession'
import { asStored, type BoxedSession, useBoxedSessions } from './sessionBox'

/** A session that was refused: mine and theirs side by side, why, and what its person may do with it. */
export function ResolveScreen({ me, id }: { me: Me; id: string }) {
  const { t } = useWords()
  const boxed = useBoxedSessions().get(id)
  const back = { href: '/outbox', label: t('ui:back') }
  if (boxed?.first.refusal) return <Refused me={me} boxed={boxed} back={back} />
  return (
    <Screen title={t('youth-app:session')} back={back}>
      {openItems.now() && <p>{t('youth-outbox:resolve.done')}</p>}
    </Screen>
  )
}

type RefusedProps = { me: Me; boxed: BoxedSession; back: { href: string; label: string } }

function Refused({ me, boxed, back }: RefusedProps) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const { units } = useUnits(me)
  const [newId] = useState(() => crypto.randomUUID())
  const { id, municipality, session, deletes } = boxed
  const { status } = boxed.first.refusal ?? {}
  const document = saidNow(boxed.first.refusal?.document, language)
  const theirs = theirsIn(document?.session)
  const askAnew = () =>
    Promise.all(
      [getSessions, getSessionEndpoint].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
    )
  const keepMine = useMutation({
    mutationFn: () =>
      (deletes ? deleteSession : saveSession)({
        ...{ id, municipality, session, ifMatch: theirs?.version, inPlace: true },
      }),
    onSuccess: (saved) => saved !== 'needs-you' && go(deletes ? '/sessions' : `/sessions/${id}?saved=1`),
  })
  const keepTheirs = useMutation({
    mutationFn: () => giveUp(id),
    onSuccess: async () => {
      await askAnew()
      go(status === 410 ? '/sessions' : `/sessions/${id}`)
    },
  })
  const recordAsNew = useMutation({
    mutationFn: async () => {
      await saveSession({ id: newId, municipality, session, isNew: true })
      await giveUp(id)
    },
    onSuccess: () => go(`/sessions/${newId}?saved=1`),
  })
  const failed = keepMine.error ?? keepTheirs.error ?? recordAsNew.error
  const isOther = document?.type === '/problems/other-evening'
  const byHand = (kind: 'primary' | 'secondary') => (
    <ButtonLink kind={kind} href={`/sessions/${id}/correct`} link={AppLink}>
      {t('youth-outbox:resolve.by-hand')}
    </ButtonLink>
  )
  return (
    <Screen title={t(theirs ? 'youth-outbox:resolve.title' : 'youth-app:session')} back={back}>
      <RefusalNotice error={failed} />
      {theirs ? (
        <>
          <Notice kind="notice" live="assertive" title={t('youth-app:conflict.title')}>
            <p>{t('youth-app:conflict.theirs')}</p>
            <SessionLine session={theirs} units={units} />
          </Notice>
          {!deletes && <SideBySide mine={asStored(boxed)} theirs={theirs} units={units} />}
          <div className="actions form-actions">
            <Button kind="primary" disabled={keepMine.isPending} onClick={() => keepMine.mutate()}>
              {t(deletes ? 'youth-outbox:resolve.delete-mine' : 'youth-app:conflict.keep-mine')}
            </Button>
            {!deletes && byHand('secondary')}
            <Button kind="quiet" disabled={keepTheirs.isPending} onClick={() => keepTheirs.mutate()}>
              {t('youth-app:conflict.keep-theirs')}
            </Button>
          </div>
        </>
      ) : status === 410 ? (
        <>
          <Notice kind="notice" live="assertive" title={t('youth-outbox:resolve.deleted')}>
            <p>{t('youth-outbox:resolve.deleted-words')}</p>
          </Notice>
          <p className="resolve-line">
            <SessionLine session={asStored(boxed)} units={units} />
          </p>
          <div className="actions form-actions">
            {!deletes && (
              <Button kind="primary" disabled={recordAsNew.isPending} onClick={() => recordAsNew.mutate()}>
                {t('youth-outbox:resolve.as-new')}
              </Button>
            )}
            <Button kind="quiet" onClick={() => keepTheirs.mutate()}>
              {t('youth-outbox:resolve.let-deleted')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Notice kind="error" live="assertive" title={document?.title ?? t('youth-outbox:resolve.refused')}>
            <p>{sentencesOf(document)}</p>
          </Notice>
          <p className="resolve-line">
            <SessionLine session={asStored(boxed)} units={units} />
          </p>
          <div className="actions form-actions">
            {isOther && (
              <Button kind="primary" disabled={recordAsNew.isPending} onClick={() => recordAsNew.mutate()}>
                {t('youth-outbox:resolve.as-new')}
              </Button>
            )}
            {!deletes && byHand(isOther ? 'secondary' : 'primary')}
            <Button kind="quiet" onClick={() => keepTheirs.mutate()}>
              {t('outbox:give-up')}
            </Button>
          </div>
        </>
      )}
    </Screen>
  )
}

/** The session as it is on the server, where that was told with the refusal. */
export function theirsIn(told: unknown): StoredSession | null {
  const parsed = StoredSession.safeParse(told)
  return parsed.success ? parsed.data : null
}
