import type { StoredSession } from '../../api/sessions/schemas'

type Online = { active?: number; passive?: number }

/** How many were online, active or looking on; they are in no sum of those who were there. */
export const onlineOf = ({ participants }: Pick<StoredSession, 'participants'>): number =>
  ((participants?.online ?? []) as Online[]).reduce(
    (sum, { active = 0, passive = 0 }) => sum + active + passive,
    0,
  )
