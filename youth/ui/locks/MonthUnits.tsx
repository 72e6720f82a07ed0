import { useWords } from '../../../base/ui/useWords'
import type { MonthCheck } from '../../domain/locks/checkMonth'

type MonthUnitsProps = { units: MonthCheck['units']; nameOf: (unit: string) => string }

/** What each unit recorded in a month; one that recorded nothing says so, and is no zero. */
export function MonthUnits({ units, nameOf }: MonthUnitsProps) {
  const { t, number } = useWords()
  return (
    <section className="section">
      <h2>{t('youth-app:by-unit')}</h2>
      <ul className="rows">
        {units.map(({ unit, sessions, participations, noVisitors, cancelled, closed }) => (
          <li key={unit}>
            <span>
              <span className="row-title">{nameOf(unit)}</span>
              <span className="row-detail">
                {sessions === null
                  ? t('structure:lock.nothing-recorded')
                  : [
                      t('structure:lock.sessions', { count: sessions, number: number(sessions) }),
                      t('youth-app:count', {
                        count: participations ?? 0,
                        number: number(participations ?? 0),
                      }),
                      noVisitors ? t('structure:lock.no-visitors', { count: noVisitors }) : null,
                      cancelled ? t('structure:lock.cancelled', { count: cancelled }) : null,
                      closed ? t('structure:lock.closed', { count: closed }) : null,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
