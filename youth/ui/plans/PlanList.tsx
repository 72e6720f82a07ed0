import { useAnswer } from '../../../base/endpoints/useAnswer'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getPlans } from '../../api/plans/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { today } from '../dates'
import { usePlannedWords } from './usePlannedWords'
import { usePlanSentence } from './usePlanSentence'

type PlanListProps = {
  municipality: string
  unit: string | undefined
  units: readonly ListedUnit[]
  canChange: boolean
}

/** The plans that are in force or to come, each in a sentence. */
export function PlanList({ municipality, unit, units, canChange }: PlanListProps) {
  const { t, name } = useWords()
  const { called } = usePlannedWords()
  const sentence = usePlanSentence()
  const answer = useAnswer(getPlans, { query: { municipality, ...(unit ? { unit } : {}) } })
  const plans = (answer.data?.data ?? []).filter(({ until }) => until === null || until >= today())
  const nameOf = (id: string) => name(units.find((one) => one.id === id)?.name ?? { fi: '', sv: '' })
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('plans:plans')}</h2>
      </div>
      <RefusalNotice error={answer.error} />
      {answer.isSuccess && plans.length === 0 && (
        <p>{t(canChange ? 'planning:no-plans-yet' : 'plans:no-plans')}</p>
      )}
      <ul className="rows">
        {plans.map((plan) => (
          <li key={plan.id}>
            <span>
              <span className="row-title">{called(plan)}</span>
              <span className="row-detail">
                {sentence(plan)}
                {!unit && ` · ${nameOf(plan.unit)}`}
              </span>
            </span>
            {canChange && (
              <ButtonLink size="small" href={`/calendar/plans/${plan.id}`} link={AppLink}>
                {t('plans:change')}
                <span className="visually-hidden">: {called(plan)}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
