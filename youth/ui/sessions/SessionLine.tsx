import { useWords } from '../../../base/ui/useWords'
import type { StoredSession } from '../../api/sessions/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { useCounted } from './useCounted'

/** A session in two lines: what and how many; when and where. */
export function SessionLine({ session, units }: { session: StoredSession; units: readonly ListedUnit[] }) {
  const { t, name } = useWords()
  const unit = units.find(({ id }) => id === session.unit)
  const when = useWhen(session)
  const counted = useCounted(session)
  return (
    <span>
      <span className="row-title">
        {sentenceCase(t(`youth:form.${session.form}`))}
        {' · '}
        {counted}
      </span>
      <span className="row-detail">
        {when}
        {unit && ` · ${name(unit.name)}`}
      </span>
    </span>
  )
}

/** When a session was: weekday, day and clock, and the last day of a camp. */
export function useWhen(session: Pick<StoredSession, 'date' | 'start' | 'end' | 'endDate'>): string {
  const { t, date, clock } = useWords()
  const day = date(session.date, { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric' })
  if (session.endDate && session.endDate !== session.date) {
    const last = date(session.endDate, { day: 'numeric', month: 'numeric' })
    return `${day} ${t('ui:at')} ${clock(session.start)} – ${last} ${t('ui:at')} ${clock(session.end)}`
  }
  return `${day} ${t('ui:at')} ${clock(session.start)}–${clock(session.end)}`
}

export const sentenceCase = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
