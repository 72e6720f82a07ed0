import { Problem } from '../../../base/problems/problem'

const room = 'collection'

export const releaseProblem = {
  /** The id is in use with other content: what was sent first stands. */
  releaseDiffers: () => new Problem('release-differs', 409, { room }),
  /** Out, or taken back: what a release says is never changed. */
  releaseClosed: () => new Problem('release-closed', 409, { room }),
  /** No municipality's answers have come as far as this state of a release asks. */
  nothingToRelease: () => new Problem('nothing-to-release', 409, { room }),
}
