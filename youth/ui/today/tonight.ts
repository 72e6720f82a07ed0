import type { PlannedSession } from '../../api/plans/schemas'
import { shiftDays } from '../../domain/weeks/week'

/** What is to be tonight: the planned sessions of today, and of last night what goes on past midnight. */
export function tonightOf(
  planned: readonly PlannedSession[],
  { today, clock }: { today: string; clock: string },
): PlannedSession[] {
  const yesterday = shiftDays(today, -1)
  return planned.filter(
    ({ date, start, end, state }) =>
      date === today ||
      (date === yesterday && end <= start && clock < end && (state === 'ahead' || state === 'counting')),
  )
}

/** The one that the screen is about: the first that is still open, else the last. */
export const firstOpen = (tonight: readonly PlannedSession[]): PlannedSession | undefined =>
  tonight.find(isOpen) ?? tonight.at(-1)

export const isOpen = ({ state }: Pick<PlannedSession, 'state'>) =>
  state === 'ahead' || state === 'counting' || state === 'missing'
