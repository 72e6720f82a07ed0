import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getGoals } from '../../api/structure/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
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
  if (!shown.length) return null
  const nameOf = (id: string) => name(units.find((one) => one.id === id)?.name ?? { fi: '', sv: '' })
  return (
    <section className="section">
      <h2>{t('kept:goal.of-year', { year })}</h2>
      <ul className="rows">
        {shown.map((goal) => (
          <li key={goal.id}>
            <span>
              <span className="row-title">{goal.words}</span>
              <span className="row-detail">
                {[!unit && nameOf(goal.unit), stands(goal)].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
