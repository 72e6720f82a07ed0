import type { PlannedSession } from '../../api/plans/schemas'
import { shiftDays } from '../../domain/weeks/week'
import type { BoxedSession } from '../outbox/sessionBox'

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

/**
 * What is planned, with what was recorded of it on this phone since it was asked: an evening that waits for the network
 * is recorded. What needs its person is still theirs to record.
 * @param askedAt when the server said what is planned
 */
export function withRecorded(
  planned: readonly PlannedSession[],
  boxed: ReadonlyMap<string, BoxedSession>,
  askedAt: number,
): PlannedSession[] {
  return planned.map((one) => {
    const own = boxed.get(one.session)
    const isKnown = own?.state === 'accepted' && own.last.madeAt < askedAt
    if (!own || own.deletes || own.state === 'needs-you' || isKnown) return one
    const { exception, participants } = own.session
    return { ...one, state: exception ?? 'recorded', participations: participants?.total ?? null }
  })
}
