import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { call, Refusal } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { getSessionEndpoint, getSessionHistory, getSessions, putSession } from '../../api/sessions/endpoints'
import { StoredSession } from '../../api/sessions/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import type { Session } from '../../domain/sessions/session'
import { useUnits } from '../places'
import { draftOf } from '../sessionForm/draft'
import { SessionForm } from '../sessionForm/SessionForm'
import { SessionLine } from './SessionLine'

/** Corrects a stored session, once it is here. */
export function CorrectScreen({ me, id }: { me: Me; id: string }) {
  const { t } = useWords()
  const stored = useAnswer(getSessionEndpoint, { params: { id } })
  const { units } = useUnits(me)
  const back = { href: `/sessions/${id}`, label: t('ui:back') }
  if (!stored.data || !units.length) {
    return (
      <Screen title={t('youth-app:correct')} back={back}>
        <RefusalNotice error={stored.error} />
      </Screen>
    )
  }
  return <Correction stored={stored.data.data} units={units} back={back} />
}

type CorrectionProps = {
  stored: StoredSession
  units: readonly ListedUnit[]
  back: { href: string; label: string }
}

/** The form of a correction. Where a colleague was quicker, both are shown and the person chooses. */
function Correction({ stored, units, back }: CorrectionProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const { id } = stored
  // The version that the form began with: a newer one that arrives meanwhile does not change what is corrected.
  const seen = useRef(stored.version)
  const askAnew = () =>
    Promise.all(
      [getSessions, getSummary, getSessionEndpoint, getSessionHistory].map(({ path }) =>
        client.invalidateQueries({ queryKey: [path] }),
      ),
    )
  const correct = useMutation({
    mutationFn: (session: Session) =>
      call(putSession, { params: { id }, body: session, ifMatch: seen.current }),
    onSuccess: async () => {
      await askAnew()
      go(`/sessions/${id}?saved=1`)
    },
  })
  const theirs = theirsIn(correct.error)
  return (
    <SessionForm
      title={t('youth-app:correct')}
      back={back}
      units={units}
      first={draftOf(stored)}
      save={correct.mutate}
      saving={correct.isPending}
      error={correct.error}
      saveWords={t('youth-app:save')}
      conflict={
        theirs && (
          <Notice kind="notice" live="assertive" title={t('youth-app:conflict.title')}>
            <p>{t('youth-app:conflict.theirs')}</p>
            <SessionLine session={theirs} units={units} />
            <p>{t('youth-app:conflict.choose')}</p>
            <div className="actions">
              <Button
                kind="secondary"
                type="submit"
                onClick={() => {
                  seen.current = theirs.version
                }}
              >
                {t('youth-app:conflict.keep-mine')}
              </Button>
              <Button kind="quiet" onClick={() => askAnew().then(() => go(`/sessions/${id}`))}>
                {t('youth-app:conflict.keep-theirs')}
              </Button>
            </div>
          </Notice>
        )
      }
    />
  )
}

/** The session as it is now, where a correction was refused because it had changed. */
function theirsIn(error: unknown): StoredSession | null {
  if (!(error instanceof Refusal) || error.status !== 412) return null
  const parsed = StoredSession.safeParse(error.document?.session)
  return parsed.success ? parsed.data : null
}
