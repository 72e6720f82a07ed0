import { Problem } from '../../base/problems/problem'

const room = 'support'

export const supportProblem = {
  /** The id is in use with other content: what was sent first stands. */
  alreadySent: () => new Problem('already-sent', 409, { room }),
  threadFull: (messages: number) => new Problem('thread-full', 409, { room, params: { count: messages } }),
}
