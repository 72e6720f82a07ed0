import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import type { Me } from '../../../base/people/api/schemas'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { StoredSession } from '../../api/sessions/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import type { Session } from '../../domain/sessions/session'
import { BegunNotice } from '../begun/BegunNotice'
import { SessionLockNotice } from '../locks/SessionLockNotice'
import { theirsIn } from '../outbox/ResolveScreen'
import { saveSession } from '../outbox/saveSession'
import type { BoxedSession } from '../outbox/sessionBox'
import { useSession } from '../outbox/useSession'
import { useUnits } from '../places'
import { draftOf } from '../sessionForm/draft'
import { SessionForm } from '../sessionForm/SessionForm'
import { useBegun } from '../sessionForm/useBegun'

/** Corrects a session as its person knows it, once it is here. */
export function CorrectScreen({ me, id }: { me: Me; id: string }) {
  const { t } = useWords()
  const { session, boxed, error } = useSession(id)
  const { units } = useUnits(me)
  const back = { href: `/sessions/${id}`, label: t('ui:back') }
  if (!session || !units.length) {
    return (
      <Screen title={t('youth-app:correct')} back={back}>
        <RefusalNotice error={error} />
      </Screen>
    )
  }
  return <Correction me={me} stored={session} boxed={boxed} units={units} back={back} />
}

type CorrectionProps = {
  me: Me
  stored: StoredSession
  boxed: BoxedSession | undefined
  units: readonly ListedUnit[]
  back: { href: string; label: string }
}

/** The form of a correction. Where a colleague was quicker, both are shown and the person chooses. */
function Correction({ me, stored, boxed, units, back }: CorrectionProps) {
  const { t } = useWords()
  const [, go] = useLocation()
  const { id, municipality } = stored
  // What the form began with: something newer that arrives meanwhile does not change what is corrected.
  const seen = useRef({ version: versionSeen(stored, boxed), inPlace: boxed?.state === 'needs-you' })
  const isNew = boxed?.isNew ?? false
  const begun = useBegun(id)
  const correct = useMutation({
    mutationFn: (session: Session) =>
      saveSession({
        ...{ id, municipality, session, isNew },
        ...{ ifMatch: seen.current.version, inPlace: seen.current.inPlace },
      }),
    onSuccess: (saved) => {
      begun.saved()
      go(saved === 'needs-you' ? `/sessions/${id}/resolve` : `/sessions/${id}?saved=1`)
    },
  })
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
      changed={(draft) => begun.keep({ id, draft, version: seen.current.version })}
      begin={(_, use) => (
        <>
          <SessionLockNotice me={me} id={id} />
          <BegunNotice
            offered={begun.offered}
            leave={begun.drop}
            goOn={({ draft, version }) => {
              // It corrects what its person saw then: what others changed since is laid beside it.
              seen.current.version = version ?? seen.current.version
              use(draft)
              begun.goOn()
            }}
          />
        </>
      )}
    />
  )
}

/** The version that a correction is of: after a refusal theirs; where one's own is on its way, whatever comes of it. */
function versionSeen(stored: StoredSession, boxed: BoxedSession | undefined): number | undefined {
  if (!boxed) return stored.version
  if (boxed.state !== 'needs-you') return undefined
  return theirsIn(boxed.first.refusal?.document?.session)?.version ?? boxed.first.ifMatch ?? undefined
}
