import { Link } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSessions } from '../../api/sessions/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { today } from '../dates'
import { SessionState } from '../outbox/SessionState'
import { useBoxedSessions, withBoxed } from '../outbox/sessionBox'
import { SessionLine } from '../sessions/SessionLine'

/** What was recorded last; what has been called off ahead is not behind us yet. */
export function LatestSessions({
  municipality,
  units,
}: {
  municipality: string
  units: readonly ListedUnit[]
}) {
  const { t } = useWords()
  const latest = useAnswer(getSessions, { query: { municipality, to: today(), limit: '5' } })
  const listed = withBoxed(latest.data?.data.sessions ?? [], useBoxedSessions(), () => true)
  return (
    <>
      <RefusalNotice error={latest.error} />
      {latest.data && listed.length === 0 && <p>{t('youth-app:no-sessions')}</p>}
      <ul className="rows">
        {listed.map(({ session, boxed }) => (
          <li key={session.id}>
            <Link href={`/sessions/${session.id}`} className="row-link">
              <SessionLine session={session} units={units} />
              <SessionState boxed={boxed} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
