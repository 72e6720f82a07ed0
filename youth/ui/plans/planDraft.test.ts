import { describe, expect, test } from 'vitest'
import type { ListedPlan } from '../../api/plans/schemas'
import { changesSchedule, draftOfPlan, emptyPlan, type PlanDraft, planOfDraft } from './planDraft'

const draft = (changes: Partial<PlanDraft> = {}): PlanDraft => ({
  ...emptyPlan(undefined, '2026-11-27'),
  unit: 'house',
  weekdays: ['5', '2'],
  ...changes,
})
const planned = (changes: Partial<PlanDraft> = {}) => {
  const made = planOfDraft(draft(changes))
  return 'plan' in made ? made.plan : made.missing
}
const listed = (): ListedPlan =>
  ({ ...planned(), id: 'p', municipality: '638', follows: null, version: 1 }) as ListedPlan

describe('a plan that is filled in', () => {
  test('is sent with its weekdays in order, and without what was left empty', () => {
    expect(planned()).toMatchObject({ weekdays: [2, 5], everyWeeks: 1, name: null, staffCount: null })
  })
  test('once has no weekdays and no end', () => {
    expect(planned({ repeat: 'once', until: '2026-12-24' })).toMatchObject({ weekdays: [], until: null })
  })
  test('bears a name of one language in both', () => {
    expect(planned({ nameSv: ' Öppen kväll ' })).toMatchObject({
      name: { fi: 'Öppen kväll', sv: 'Öppen kväll' },
    })
  })
  test('tells what is missing', () => {
    expect(planned({ weekdays: [], start: undefined })).toEqual(['start', 'weekdays'])
  })
  test('comes back as it was', () => {
    expect(planOfDraft(draftOfPlan(listed()))).toEqual({ plan: planned() })
  })
  test('changes its sessions by days and clocks, not by its name or its end', () => {
    const change = (changes: Partial<PlanDraft>) => changesSchedule(listed(), planned(changes) as never)
    expect([change({ start: '18:00' }), change({ weekdays: ['2'] }), change({ repeat: '2' })]).toEqual([
      true,
      true,
      true,
    ])
    expect([change({ nameFi: 'Ilta' }), change({ until: '2026-12-31' }), change({ staffCount: 2 })]).toEqual([
      false,
      false,
      false,
    ])
  })
})
