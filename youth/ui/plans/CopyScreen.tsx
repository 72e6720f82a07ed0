import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Select } from '../../../base/ui/controls/Select'
import { Checkbox } from '../../../base/ui/controls/Toggle'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getGroups } from '../../api/groups/endpoints'
import { getPlanCopy, postPlanCopy } from '../../api/plans/endpoints'
import type { ListedPlan } from '../../api/plans/schemas'
import { thisMonth } from '../dates'
import { useAskOpeningsAnew } from '../openings/useAskOpeningsAnew'
import { useHoursWords } from '../openings/useHoursWords'
import { useUnits, workplaceOf } from '../places'
import { byUnit } from '../structure/byUnit'
import { planningYear } from './planningYear'
import { usePlannedWords } from './usePlannedWords'
import { usePlanSentence } from './usePlanSentence'
import { useAskPlansAnew } from './useSavePlan'

/** A unit's week from Monday on, one season after the other. */
const inTheWeek = (a: ListedPlan, b: ListedPlan) =>
  (a.weekdays[0] ?? 0) - (b.weekdays[0] ?? 0) ||
  a.start.localeCompare(b.start) ||
  a.from.localeCompare(b.from)

/** Last year's plans, groups and opening hours for a year: what would be made is seen and chosen before it is. */
export function CopyScreen({ me }: { me: Me }) {
  const { t, name, date } = useWords()
  const { called } = usePlannedWords()
  const sentence = usePlanSentence()
  const client = useQueryClient()
  const askAnew = useAskPlansAnew()
  const askOpeningsAnew = useAskOpeningsAnew()
  const { week } = useHoursWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const now = Number(thisMonth().slice(0, 4))
  const [year, setYear] = useState(planningYear)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const preview = useAnswer(getPlanCopy, { query: { municipality, year: String(year) } })
  const { plans = [], groups = [], openings = [], goingOn = 0 } = preview.data?.data ?? {}
  const chosen = [...plans, ...groups, ...openings].map(({ id }) => id).filter((id) => !left.has(id))
  const copy = useMutation({
    mutationFn: () => call(postPlanCopy, { body: { municipality, year, chosen } }),
    onSuccess: () =>
      Promise.all([
        askAnew(),
        askOpeningsAnew(),
        ...[getPlanCopy, getGroups].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      ]),
  })
  const unitOf = (id: string) => name(units.find((unit) => unit.id === id)?.name ?? { fi: '', sv: '' })
  const tick = (id: string, label: string, detail: string) => (
    <li key={id}>
      <Checkbox
        label={
          <>
            <span className="row-title">{label}</span>
            <span className="row-detail">{detail}</span>
          </>
        }
        checked={!left.has(id)}
        onChange={(checked) => {
          const next = new Set(left)
          if (checked) next.delete(id)
          else next.add(id)
          setLeft(next)
        }}
      />
    </li>
  )
  return (
    <Screen
      title={t('youth-app:screen.copy')}
      back={{ href: '/calendar', label: t('ui:back') }}
      actions={
        chosen.length > 0 && (
          <StickyActions line={t('planning:copy.line')}>
            <Button kind="primary" size="large" disabled={copy.isPending} onClick={() => copy.mutate()}>
              {t('planning:copy.do', { count: chosen.length })}
            </Button>
          </StickyActions>
        )
      }
    >
      <p className="page-title-lead">{t('planning:copy.lead')}</p>
      <Select
        label={t('planning:copy.year')}
        value={String(year)}
        onChange={(next) => setYear(Number(next))}
        options={[now, now + 1].map((value) => ({
          value: String(value),
          label: t('planning:copy.from-to', { from: value - 1, to: value }),
        }))}
      />
      <RefusalNotice error={preview.error ?? copy.error} />
      {copy.isSuccess && <Notice kind="info" live="polite" title={t('planning:copy.done', copy.data.data)} />}
      {goingOn > 0 && <p>{t('planning:copy.going-on', { count: goingOn })}</p>}
      {preview.isSuccess && plans.length + groups.length + openings.length === 0 && (
        <p>{t('planning:copy.nothing')}</p>
      )}
      {plans.length > 0 && (
        <section className="section">
          <div className="section-head">
            <h2>{t('plans:plans')}</h2>
          </div>
          <ul className="rows">
            {byUnit([...plans].sort(inTheWeek), units).map((plan) =>
              tick(plan.id, called(plan), `${sentence(plan)} · ${unitOf(plan.unit)}`),
            )}
          </ul>
        </section>
      )}
      {groups.length > 0 && (
        <section className="section">
          <div className="section-head">
            <h2>{t('plans:groups.title')}</h2>
          </div>
          <ul className="rows">
            {byUnit(groups, units).map((group) =>
              tick(
                group.id,
                name(group.name),
                `${date(group.from ?? '')}–${date(group.until ?? '')} · ${unitOf(group.unit)}`,
              ),
            )}
          </ul>
        </section>
      )}
      {openings.length > 0 && (
        <section className="section">
          <div className="section-head">
            <h2>{t('openings:copied')}</h2>
          </div>
          <ul className="rows">
            {byUnit(openings, units).map(({ id, unit, season, from, spans }) =>
              tick(
                id,
                week(spans),
                [
                  season && t(`openings:season.${season}`),
                  t('plans:from-on', { date: date(from) }),
                  unitOf(unit),
                ]
                  .filter(Boolean)
                  .join(' · '),
              ),
            )}
          </ul>
        </section>
      )}
    </Screen>
  )
}
