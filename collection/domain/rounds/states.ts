/** A pilot tries the questions with a few municipalities; only a regular round's answers are figures. */
export const roundKinds = ['pilot', 'regular'] as const
export type RoundKind = (typeof roundKinds)[number]
export const roundStates = ['draft', 'open', 'closed'] as const
export type RoundState = (typeof roundStates)[number]

/**
 * Submitted waits for the municipality's own approval; approved is locked; of what was returned, the values that the
 * reviewer opened can be changed and no other: all of them where the whole was returned.
 */
export const replyStates = ['invited', 'answering', 'submitted', 'approved', 'accepted', 'returned'] as const
export type ReplyState = (typeof replyStates)[number]

export const contactRoles = ['main', 'deputy'] as const
export type ContactRole = (typeof contactRoles)[number]

export const letterKinds = ['invitation', 'before-14', 'before-3', 'after-1'] as const
export type LetterKind = (typeof letterKinds)[number]

/** How a value came to be changed. */
export type Why = 'form' | 'sheet' | 'section' | 'prefilled' | 'review'

/** Why nothing can be written in a reply now. */
export type Lock = 'not-open' | 'closed' | 'late' | 'submitted' | 'approved' | 'accepted' | 'returned'

type Standing = {
  round: { state: RoundState; deadline: string; opensOn: string }
  reply: { state: ReplyState; extendedTo: string | null }
}

/** The last day on which a municipality may answer. */
export const lastDay = ({ round, reply }: Standing): string =>
  reply.extendedTo && reply.extendedTo > round.deadline ? reply.extendedTo : round.deadline

/**
 * Why a reply is locked as a whole, or null where it can be written in. A value that a reviewer has opened may be
 * written in whatever this says, also when the deadline has passed.
 * @param today the day in Finland, `YYYY-MM-DD`
 */
export function lockOf(standing: Standing, today: string): Lock | null {
  const { round, reply } = standing
  if (round.state === 'draft') return 'not-open'
  // What is found wrong after a round is closed is put right by way of the reviewer, and goes into the next release; what
  // was handed in still waits for its approver.
  const isHandedIn = reply.state !== 'invited' && reply.state !== 'answering'
  if (round.state === 'closed' && !isHandedIn) return 'closed'
  if (reply.state !== 'invited' && reply.state !== 'answering') return reply.state
  return today > lastDay(standing) ? 'late' : null
}
