import { Link } from 'wouter'
import { useWords } from '../../../base/ui/useWords'
import type { Week } from '../../api/weeks/schemas'
import { sentenceCase } from '../sessions/SessionLine'

type Day = Week[number]['days'][number]

/** A row of seven tiles for each unit: the number where people came, else the word for what happened. */
export function WeekTiles({ week, nameOf }: { week: Week; nameOf: (unit: string) => string }) {
  const { t, number, date } = useWords()
  const spoken = (day: Day) =>
    `${date(day.date, { weekday: 'long', day: 'numeric', month: 'numeric' })}: ${
      day.participations === null || day.state !== 'held'
        ? t(`youth-app:week.state.${day.state}`)
        : t('youth-app:count', { count: day.participations, number: number(day.participations) })
    }`
  return (
    <ul className="week-units">
      {week.map((unit) => (
        <li key={unit.unit}>
          <p className="week-unit">
            <span className="row-title">{nameOf(unit.unit)}</span>
            <span className="row-detail">
              {t('youth-app:count', { count: unit.participations, number: number(unit.participations) })}
            </span>
          </p>
          <ol className="week-tiles">
            {unit.days.map((day) => (
              <li key={day.date}>
                <span className="week-day" aria-hidden="true">
                  {sentenceCase(date(day.date, { weekday: 'short' }).replace('.', ''))}
                </span>
                <Tile day={day} label={spoken(day)}>
                  {day.state === 'held'
                    ? number(day.participations ?? 0)
                    : day.state === 'missing'
                      ? '?'
                      : t(`youth-app:week.short.${day.state}`)}
                </Tile>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  )
}

/** A tile leads to its one session; where there are several or none, it only tells. */
function Tile({ day, label, children }: { day: Day; label: string; children: string }) {
  const only = day.sessions.length === 1 ? day.sessions[0] : undefined
  const words = (
    <>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true">{children}</span>
    </>
  )
  const className = `week-tile week-tile-${day.state}`
  return only ? (
    <Link className={className} href={`/sessions/${only.id}`}>
      {words}
    </Link>
  ) : (
    <span className={className}>{words}</span>
  )
}
