import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getGoals } from '../../api/structure/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { StandingRows } from './StandingRows'
import { useGoalStands } from './useGoalStands'

type GoalsStandingProps = {
  municipality: string
  /** `YYYY` of the month that is looked at. */
  year: string
  unit: string | undefined
  units: readonly ListedUnit[]
}

/** The year's goals and how each stands, of a unit or of all. Nothing where there are none. */
export function GoalsStanding({ municipality, year, unit, units }: GoalsStandingProps) {
  const { t, name } = useWords()
  const goals = useAnswer(getGoals, { query: { municipality, year } })
  const stands = useGoalStands()
  const shown = (goals.data?.data ?? []).filter((goal) => !goal.retired && (!unit || goal.unit === unit))
  return (
    <StandingRows
      title={t('kept:goal.of-year', { year })}
      rows={shown.map((goal) => ({
        id: goal.id,
        unit: goal.unit,
        title: name(goal.words),
        words: stands(goal),
      }))}
      units={units}
      unit={unit}
    />
  )
}
