import { Problem } from '../../base/problems/problem'

const room = 'youth'

export const youthProblem = {
  /** The id is in use with other content; `session` is the stored one, for those who may read it. */
  sessionDiffers: (session?: unknown) =>
    new Problem('session-differs', 409, { room, extra: session ? { session } : {} }),
  /** Somebody corrected it in between; `session` is what it is now. */
  sessionChanged: (session?: unknown) =>
    new Problem('session-changed', 412, { room, extra: session ? { session } : {} }),
  sessionDeleted: () => new Problem('session-deleted', 410, { room }),
  unitTaken: () => new Problem('unit-taken', 409, { room }),
  periodReversed: () =>
    new Problem('invalid', 422, { errors: [{ field: 'to', reason: 'youth:field.to-before-from' }] }),
}
