import { useAnswer } from '../../../base/endpoints/useAnswer'
import { AppLink } from '../../../base/ui/AppLink'
import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import { getSessions } from '../../api/sessions/endpoints'
import { asStored, useBoxedSessions } from '../outbox/sessionBox'
import { SessionLine } from '../sessions/SessionLine'
import type { Draft } from './draft'
import { recordedAlready } from './recordedAlready'
import { lookBack } from './SameAsBefore'

type AlreadyRecordedProps = { municipality: string; draft: Draft; own: string }

/** Says that the evening seems to be recorded already. It stops nothing: two groups may share a house and an hour. */
export function AlreadyRecorded({ municipality, draft, own }: AlreadyRecordedProps) {
  const { t } = useWords()
  const history = useAnswer(
    getSessions,
    draft.unit ? { query: { municipality, unit: draft.unit, limit: lookBack } } : null,
  )
  const boxed = [...useBoxedSessions().values()].filter(({ deletes }) => !deletes).map((one) => asStored(one))
  const there = recordedAlready(draft, [...boxed, ...(history.data?.data.sessions ?? [])], own)
  if (!there) return null
  return (
    <Notice kind="notice" live="polite" title={t('youth-app:already.title')}>
      <SessionLine session={there} units={[]} />
      <p>
        <AppLink className="text-link" href={`/sessions/${there.id}`}>
          {t('youth-app:already.see')}
        </AppLink>
      </p>
    </Notice>
  )
}
