import { Link } from 'wouter'
import { useWords } from '../../../base/ui/useWords'
import type { PlannedSession } from '../../api/plans/schemas'
import { today } from '../dates'
import type { CalendarDays } from './calendarDays'
import { recordAddress } from './recordAddress'
import { usePlannedWords } from './usePlannedWords'

type PlannedEntryProps = Pick<CalendarDays, 'unitName' | 'plans'> & {
  planned: PlannedSession
  /** Whether it is planned for a time when the door is closed. */
  isOutside: boolean
}

/** A planned session in a calendar: its clocks, its name, and in a word what became of it. */
export function PlannedEntry({ planned, isOutside, unitName, plans }: PlannedEntryProps) {
  const { t, number } = useWords()
  const { called, clocks } = usePlannedWords()
  const { state, participations } = planned
  const words = (
    <>
      <span className="planned-name">
        {clocks(planned)} {called(planned)}
      </span>
      {unitName && <span className="planned-unit">{unitName(planned.unit)}</span>}
      {isOutside && <span className="planned-outside">{t('openings:outside')}</span>}
      {state !== 'ahead' && (
        <span className="planned-state">
          {state === 'recorded' && participations !== null
            ? t('youth-app:count', { count: participations, number: number(participations) })
            : t(`plans:state.${state}`)}
        </span>
      )}
    </>
  )
  const className = `planned planned-${state}`
  const href = addressOf(planned, plans)
  return href ? (
    <Link className={className} href={href}>
      {words}
    </Link>
  ) : (
    <span className={className}>{words}</span>
  )
}

function addressOf(planned: PlannedSession, plans: boolean): string | null {
  if (planned.recorded) return `/sessions/${planned.recorded.id}`
  if (planned.state === 'closed') return null
  if (planned.date <= today()) return recordAddress(planned)
  return plans ? `/calendar/plans/${planned.plan}` : null
}
