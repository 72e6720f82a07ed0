import { Problem } from '../../base/problems/problem'

const room = 'culture'

export const cultureProblem = {
  /** The id is in use with other content: what was sent first stands. */
  alreadySent: () => new Problem('already-sent', 409, { room }),
}
