import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getPlans } from '../../api/plans/endpoints'
import { today } from '../dates'
import { lastUnit, useUnits, workplaceOf } from '../places'
import { NextSessions } from './NextSessions'
import { PlanForm } from './PlanForm'
import { draftOfPlan, emptyPlan } from './planDraft'

/** Makes a plan, or changes one from a day on. */
export function PlanScreen({ me, id }: { me: Me; id: string }) {
  const { t } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const plans = useAnswer(getPlans, id === 'new' ? null : { query: { municipality } })
  const stored = plans.data?.data.find((plan) => plan.id === id)
  const back = { href: '/calendar', label: t('ui:back') }
  const work = units.filter(({ training }) => !training)
  if (!work.length || (id !== 'new' && !stored)) {
    return (
      <Screen title={t('plans:plan')} back={back}>
        <RefusalNotice error={plans.error} />
        {plans.isSuccess && !stored && <p>{t('planning:no-such-plan')}</p>}
      </Screen>
    )
  }
  const first = stored
    ? draftOfPlan(stored)
    : emptyPlan(work.find((unit) => unit.id === lastUnit(me)) ?? work[0], today())
  return (
    <PlanForm key={stored?.version ?? 0} units={work} stored={stored} first={first} back={back}>
      {stored && <NextSessions municipality={municipality} plan={stored.id} unit={stored.unit} />}
    </PlanForm>
  )
}
