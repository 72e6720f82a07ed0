import { Problem } from '../../base/problems/problem'

const room = 'youth'

export const youthProblem = {
  /** No key, one that nobody made, or one that was revoked. */
  keyUnknown: () => new Problem('key-unknown', 401, { room }),
  /** A key opens its own municipality alone. */
  otherOrganisation: () => new Problem('other-organisation', 403, { room }),
  tooManyCalls: (seconds: number) =>
    new Problem('too-many-calls', 429, { room, headers: { 'Retry-After': String(seconds) } }),
  /** Nobody comes to what was called off or closed. */
  nothingHeld: () => new Problem('nothing-held', 409, { room }),
  /** The id is in use with other content; `session` is the stored one, for those who may read it. */
  sessionDiffers: (session?: unknown) =>
    new Problem('session-differs', 409, { room, extra: session ? { session } : {} }),
  /** The id is that of an evening which is planned or counted in another unit. */
  otherEvening: () => new Problem('other-evening', 409, { room }),
  /** Somebody corrected it in between; `session` is what it is now. */
  sessionChanged: (session?: unknown) =>
    new Problem('session-changed', 412, { room, extra: session ? { session } : {} }),
  sessionDeleted: () => new Problem('session-deleted', 410, { room }),
  /** Nothing may be recorded before the municipality tries; practice only after the agreement. */
  notTryingYet: () => new Problem('not-trying-yet', 409, { room }),
  /** A step of joining that does not follow from the one the municipality stands on. */
  stepNotNext: () => new Problem('step-not-next', 409, { room }),
  /** What is public is withdrawn before the municipality goes back to trying. */
  withdrawFirst: () => new Problem('withdraw-first', 409, { room }),
  /** Only a municipality in use publishes. */
  notInUseYet: () => new Problem('not-in-use-yet', 409, { room }),
  /** More has come to a tally than whoever decides about it had seen. */
  tallyChanged: () => new Problem('tally-changed', 412, { room }),
  /** What is counted can be added to a session only once there is one. */
  nothingRecorded: () => new Problem('nothing-recorded', 409, { room }),
  /** The month was checked and locked: what is said of it stands. */
  periodLocked: (month: string) => new Problem('period-locked', 409, { room, params: { month } }),
  /** The time for which the day's sessions are kept is over: what was counted then are sums that no longer change. */
  countsForgotten: (keptFrom: string) =>
    new Problem('counts-forgotten', 409, { room: 'youth-retention', params: { year: keptFrom.slice(0, 4) } }),
  /** A shortening takes what cannot be brought back: it is decided by whoever has seen how much. */
  shorteningUnconfirmed: () => new Problem('shortening-unconfirmed', 409, { room: 'youth-retention' }),
  /** The sessions of these months are gone; of such a month only the whole is known. */
  onlyMonthsKept: (field: 'from' | 'to', before: string) =>
    new Problem('invalid', 422, {
      errors: [{ field, reason: 'youth-retention:field.only-months', params: { year: before.slice(0, 4) } }],
    }),
  /** Only a month that is over is locked. */
  monthNotOver: () => new Problem('month-not-over', 409, { room }),
  /** What is not locked needs no opening. */
  notLocked: () => new Problem('not-locked', 409, { room }),
  /** The municipality has not turned observations on. */
  observationsOff: () => new Problem('observations-off', 409, { room }),
  observationTaken: () => new Problem('observation-taken', 409, { room }),
  /** The link of a letter that is none, or was replaced. */
  letterUnknown: () => new Problem('letter-unknown', 404, { room }),
  unitTaken: () => new Problem('unit-taken', 409, { room }),
  /** The sheet has been imported, discarded, or forgotten after a week. */
  sheetGone: () => new Problem('sheet-gone', 410, { room: 'youth-import' }),
  /** An import under the same id is of another sheet. */
  importTaken: () => new Problem('import-taken', 409, { room: 'youth-import' }),
  periodReversed: () =>
    new Problem('invalid', 422, { errors: [{ field: 'to', reason: 'youth:field.to-before-from' }] }),
}
