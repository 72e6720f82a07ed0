import type { ListedPlan, Plan } from '../../api/plans/schemas'
import type { ListedUnit } from '../../api/units/schemas'

/** What the plan's form holds while it is filled in; NaN is an empty number. */
export type PlanDraft = {
  unit: string
  nameFi: string
  nameSv: string
  form: Plan['form']
  environment: NonNullable<Plan['environment']> | ''
  group: string
  /** Monday is 1. */
  weekdays: string[]
  repeat: 'once' | '1' | '2' | '3' | '4'
  from: string | undefined
  until: string | undefined
  start: string | undefined
  end: string | undefined
  tags: NonNullable<Plan['tags']>
  youthPart: NonNullable<Plan['youthPart']> | ''
  staffCount: number
}

export const emptyPlan = (unit: ListedUnit | undefined, from: string): PlanDraft => ({
  unit: unit?.id ?? '',
  nameFi: '',
  nameSv: '',
  form: 'open',
  environment: '',
  group: '',
  weekdays: [],
  repeat: '1',
  from,
  until: undefined,
  start: '17:00',
  end: '21:00',
  tags: [],
  youthPart: '',
  staffCount: Number.NaN,
})

const repeats = ['1', '2', '3', '4'] as const

export const draftOfPlan = (plan: ListedPlan): PlanDraft => ({
  unit: plan.unit,
  nameFi: plan.name?.fi ?? '',
  nameSv: plan.name?.sv ?? '',
  form: plan.form,
  environment: plan.environment ?? '',
  group: plan.group ?? '',
  weekdays: plan.weekdays.map(String),
  repeat: plan.weekdays.length ? (repeats.find((weeks) => weeks === String(plan.everyWeeks)) ?? '1') : 'once',
  from: plan.from,
  until: plan.weekdays.length ? (plan.until ?? undefined) : undefined,
  start: plan.start,
  end: plan.end,
  tags: plan.tags,
  youthPart: plan.youthPart ?? '',
  staffCount: plan.staffCount ?? Number.NaN,
})

/** The plan to send, or the fields that are still missing. A name in one language stands in the other too. */
export function planOfDraft(draft: PlanDraft): { plan: Plan } | { missing: string[] } {
  const once = draft.repeat === 'once'
  const missing = [
    ...(['unit', 'from', 'start', 'end'] as const).filter((field) => !draft[field]),
    ...(!once && !draft.weekdays.length ? ['weekdays'] : []),
  ]
  if (missing.length) return { missing }
  const [fi, sv] = [draft.nameFi.trim(), draft.nameSv.trim()]
  return {
    plan: {
      unit: draft.unit,
      name: fi || sv ? { fi: fi || sv, sv: sv || fi } : null,
      form: draft.form,
      environment: draft.environment || null,
      group: draft.group || null,
      weekdays: once ? [] : draft.weekdays.map(Number).sort(),
      everyWeeks: once ? 1 : Number(draft.repeat),
      from: draft.from ?? '',
      until: once ? null : (draft.until ?? null),
      start: draft.start ?? '',
      end: draft.end ?? '',
      tags: draft.tags,
      youthPart: draft.youthPart || null,
      staffCount: Number.isNaN(draft.staffCount) ? null : draft.staffCount,
    },
  }
}

/** Whether a change is of what sessions are planned, and not only of what they are called and begun from. */
export function changesSchedule(before: ListedPlan, now: Plan): boolean {
  const schedule = (plan: Plan | ListedPlan) =>
    JSON.stringify([
      ...[plan.unit, plan.group ?? null, plan.form, plan.weekdays, plan.everyWeeks],
      ...[plan.start, plan.end],
    ])
  return schedule(before) !== schedule(now)
}
