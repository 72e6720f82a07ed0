import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { Notice } from '../../../base/ui/controls/Notice'
import { ProblemSummary } from '../../../base/ui/controls/ProblemSummary'
import { leadsToUnread } from '../../../base/ui/controls/UnreadWords'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { ListedPlan } from '../../api/plans/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { useBegunDraft } from '../begun/useBegunDraft'
import { today } from '../dates'
import { EndPlan } from './EndPlan'
import { PlanValues } from './PlanValues'
import { PlanWhen } from './PlanWhen'
import { changesSchedule, type PlanDraft, planOfDraft } from './planDraft'
import { planProblems } from './planProblems'
import { useSavePlan } from './useSavePlan'

type PlanFormProps = {
  units: readonly ListedUnit[]
  stored: ListedPlan | undefined
  first: PlanDraft
  back: { href: string; label: string }
  children?: ReactNode
}

/** A plan from its days and clocks to what its sessions are begun from. */
export function PlanForm({ units, stored, first, back, children }: PlanFormProps) {
  const { t, dateWords } = useWords()
  const { draft, change, newId, offer, over } = useBegunDraft('plan', stored, first)
  const [changeFrom, setChangeFrom] = useState<string | undefined>(today())
  const [attempt, setAttempt] = useState(0)
  const [missing, setMissing] = useState<readonly string[]>([])
  const municipality = units.find(({ id }) => id === draft.unit)?.municipality ?? ''
  const save = useSavePlan(municipality, stored, { newId, over })
  const problems = planProblems(t, missing, save.error)
  const result = planOfDraft(draft)
  const begun = stored !== undefined && stored.from <= today()
  const goesOn = begun && 'plan' in result && changesSchedule(stored, result.plan)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAttempt((now) => now + 1)
    setMissing('missing' in result ? result.missing : goesOn && !changeFrom ? ['changeFrom'] : [])
    if (leadsToUnread(event.currentTarget)) return
    if ('plan' in result && !(goesOn && !changeFrom))
      save.mutate({ plan: result.plan, changeFrom: goesOn ? changeFrom : undefined })
  }
  return (
    <Screen
      title={t(stored ? 'plans:plan' : 'plans:add')}
      back={back}
      actions={
        <StickyActions line={begun ? t('planning:past-stands') : undefined}>
          <Button kind="primary" size="large" type="submit" form="plan" disabled={save.isPending}>
            {save.isPending ? t('ui:saving') : t('ui:save')}
          </Button>
        </StickyActions>
      }
    >
      <form id="plan" className="form" onSubmit={submit} noValidate>
        {offer}
        <ProblemSummary title={t('ui:check-these')} problems={problems.all} attempt={attempt} />
        {problems.all.length === 0 && <RefusalNotice error={save.error} />}
        <PlanWhen draft={draft} change={change} units={units} begun={begun} problemOf={problems.at} />
        {goesOn && (
          <Notice kind="info" title={t('plans:change-from')}>
            <DateField
              {...dateWords}
              today={today()}
              id="changeFrom"
              label={t('plans:field.changeFrom')}
              hint={t('planning:past-stands')}
              value={changeFrom}
              earliest={today()}
              problem={problems.at('changeFrom')}
              onChange={setChangeFrom}
            />
          </Notice>
        )}
        <PlanValues draft={draft} change={change} units={units} problemOf={problems.at} />
      </form>
      {children}
      {stored && <EndPlan plan={stored} />}
    </Screen>
  )
}
