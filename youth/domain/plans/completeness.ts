import type { StatedOccurrence } from './states'

/**
 * How much of a unit's month was recorded: of what was planned and has been, that of which something was recorded, be
 * it that it was called off.
 */
export type Completeness = { unit: string; month: string; planned: number; recorded: number }

/**
 * Recorded of planned, unit by unit and month by month. What is still ahead, and what a break had closed, was not to be
 * recorded. A month with nothing planned has no row: nothing of nothing is neither complete nor incomplete.
 */
export function completenessOf(
  sessions: readonly Pick<StatedOccurrence, 'plan' | 'date' | 'state' | 'recorded'>[],
): Completeness[] {
  const months = new Map<string, Completeness>()
  for (const { plan, date, state, recorded } of sessions) {
    if (!recorded && state !== 'missing') continue
    const month = date.slice(0, 7)
    const key = `${month} ${plan.unit}`
    const known = months.get(key) ?? { unit: plan.unit, month, planned: 0, recorded: 0 }
    months.set(key, {
      ...known,
      planned: known.planned + 1,
      recorded: known.recorded + (recorded ? 1 : 0),
    })
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, month]) => month)
}
