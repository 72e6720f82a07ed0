import { useWords } from '../../../base/ui/useWords'
import type { Week } from '../../api/weeks/schemas'
import { DayTiles } from './DayTiles'

type WeekTilesProps = { week: Week; nameOf: (unit: string) => string; opens: boolean }

/** The units one below the other, each with the tiles of its week. */
export function WeekTiles({ week, nameOf, opens }: WeekTilesProps) {
  const { t, number } = useWords()
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
          <DayTiles days={unit.days} opens={opens} />
        </li>
      ))}
    </ul>
  )
}
