import { Link } from 'wouter'
import { ClockIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { Week } from '../../api/weeks/schemas'
import { today } from '../dates'
import { recordAddress } from '../plans/recordAddress'
import { sentenceCase } from '../sessions/SessionLine'

type Day = Week[number]['days'][number]

/**
 * Seven tiles, a day each: the number where people came, else the word for what happened or is to come.
 * @param opens whether they lead on, for those who record
 */
export function DayTiles({ days, opens }: { days: readonly Day[]; opens: boolean }) {
  const { t, number, date } = useWords()
  const spoken = (day: Day) =>
    `${date(day.date, { weekday: 'long', day: 'numeric', month: 'numeric' })}: ${
      day.participations === null || day.state !== 'held'
        ? t(`youth-app:week.state.${day.state}`)
        : t('youth-app:count', { count: day.participations, number: number(day.participations) })
    }`
  return (
    <ol className="week-tiles">
      {days.map((day) => (
        <li key={day.date}>
          <span className={day.date === today() ? 'week-day week-day-today' : 'week-day'} aria-hidden="true">
            {sentenceCase(date(day.date, { weekday: 'short' }).replace('.', ''))}
          </span>
          <Tile day={day} label={spoken(day)} opens={opens}>
            {day.state === 'held' ? (
              number(day.participations ?? 0)
            ) : day.state === 'missing' ? (
              '?'
            ) : day.state === 'ahead' && day.date === today() ? (
              <ClockIcon />
            ) : (
              t(`youth-app:week.short.${day.state}`)
            )}
          </Tile>
        </li>
      ))}
    </ol>
  )
}

type TileProps = { day: Day; label: string; opens: boolean; children: React.ReactNode }

/** A tile leads to the one thing of its day, recorded or missing; where there are several or none, it only tells. */
function Tile({ day, label, opens, children }: TileProps) {
  const words = (
    <>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true">{children}</span>
    </>
  )
  const isTonight = day.state === 'ahead' && day.date === today()
  const className = `week-tile week-tile-${isTonight ? 'tonight' : day.state}`
  const href = opens ? addressOf(day) : null
  return href ? (
    <Link className={className} href={href}>
      {words}
    </Link>
  ) : (
    <span className={className}>{words}</span>
  )
}

function addressOf({ state, sessions, planned }: Day): string | null {
  const missing = planned?.filter((one) => one.state === 'missing') ?? []
  if (state === 'missing') return missing.length === 1 && missing[0] ? recordAddress(missing[0]) : null
  return sessions.length === 1 && sessions[0] ? `/sessions/${sessions[0].id}` : null
}
