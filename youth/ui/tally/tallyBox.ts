import type { call } from '../../../base/endpoints/client'
import type { Item } from '../../../base/outbox/opened'
import type { postArrivals } from '../../api/tally/endpoints'
import { maxArrivals } from '../../api/tally/schemas'

/** The name under which what was counted is kept in the outbox. */
export const tallyKind = 'youth.tally'

/** What a phone sends of those who came. */
export type Arriving = Parameters<typeof call<typeof postArrivals>>[1]['body']

/** What the outbox says of it: how many taps, of which evening, where. */
export type TallyLabel = { count: number; date: string | undefined; unit?: string | undefined }

export const labelOf = ({ arrivals, draft }: Arriving): TallyLabel => ({
  count: arrivals.length,
  date: draft?.date,
  unit: draft?.unit,
})

/** Where and when the evening is whose taps wait; undefined when they were taken, or nothing was known of it. */
export const draftOfItem = ({ body, state }: Item): Arriving['draft'] =>
  state === 'accepted' ? undefined : (body as Arriving | undefined)?.draft

/** Taps go together with those before them that have not been sent, as long as one sending holds them. */
export const joinArrivals =
  (more: Arriving) =>
  (body: unknown): { body: unknown; label: unknown } | undefined => {
    const before = body as Arriving
    const arrivals = [...before.arrivals, ...more.arrivals]
    if (arrivals.length > maxArrivals || before.phone !== more.phone) return undefined
    const joined = { ...before, arrivals }
    return { body: joined, label: labelOf(joined) }
  }

/** How many taps of a session wait in the outbox, and why the first of them was refused, if it was. */
export function unsentIn(items: readonly Item[], session: string) {
  const waiting = items.filter(
    ({ subject, kind, state }) => subject === session && kind === tallyKind && state !== 'accepted',
  )
  return {
    unsent: waiting.reduce((sum, { label }) => sum + ((label as TallyLabel | undefined)?.count ?? 1), 0),
    refusal: waiting.find(({ state }) => state === 'needs-you')?.refusal ?? null,
  }
}
