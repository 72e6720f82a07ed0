import { useWords } from '../../../base/ui/useWords'
import type { OpenDay } from '../../api/openings/schemas'
import { useHoursWords } from './useHoursWords'

/** When the door is open on a day of a calendar. That it is closed for a break the break itself says. */
export function DayHours({ hours }: { hours: OpenDay | undefined }) {
  const { t } = useWords()
  const { hours: write } = useHoursWords()
  if (!hours || hours.closed === 'break') return null
  return hours.closed ? (
    <span className="calendar-hours calendar-hours-closed">{t('openings:closed-day')}</span>
  ) : (
    <span className="calendar-hours">{t('openings:open-day', { hours: write(hours.spans) })}</span>
  )
}
