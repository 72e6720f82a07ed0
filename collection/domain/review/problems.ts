import { Problem } from '../../../base/problems/problem'

const room = 'collection'

export const reviewProblem = {
  /** The municipality has not approved it yet, or has it back: there is nothing to decide. */
  notWithReviewers: () => new Problem('not-with-reviewers', 409, { room }),
  /** A colleague was quicker: what they decided stands. */
  acceptedMeanwhile: (by: string) => new Problem('accepted-meanwhile', 409, { room, params: { by } }),
  /** A value stands open: who accepts would accept what is being changed. */
  valuesOpen: (count: number) => new Problem('values-open', 409, { room, params: { count } }),
  /** The id is in use with other content: what was sent first stands. */
  noteDiffers: () => new Problem('note-differs', 409, { room }),
  questionResolved: () => new Problem('question-resolved', 409, { room }),
  notesFull: (count: number) => new Problem('notes-full', 409, { room, params: { count } }),
}
