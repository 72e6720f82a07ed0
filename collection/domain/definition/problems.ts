import { Problem } from '../../../base/problems/problem'

const room = 'collection'

export const definitionProblem = {
  /** The id is in use with other content: what was sent first stands. */
  alreadySent: () => new Problem('already-sent', 409, { room }),
  /** Nothing is written to what was decided or withdrawn. */
  proposalEnded: () => new Problem('proposal-ended', 409, { room }),
  /** Nothing is taken into use that nobody has assessed. */
  notAssessed: () => new Problem('not-assessed', 409, { room }),
  /** An indicator is decided as it was written: the draft comes first. */
  draftMissing: () => new Problem('draft-missing', 409, { room }),
  /** A code list is decided as it was written. */
  codesMissing: () => new Problem('codes-missing', 409, { room }),
  listYearTaken: (year: number) => new Problem('list-year-taken', 409, { room, params: { year } }),
  /** What was decided is not changed but for words that lacked. */
  versionDecided: () => new Problem('version-decided', 409, { room }),
  otherDraft: () => new Problem('other-draft', 409, { room }),
  discussionFull: (most: number) => new Problem('discussion-full', 409, { room, params: { count: most } }),
  tooManyProposals: (minutes: number) =>
    new Problem('too-many-proposals', 429, {
      room,
      params: { count: minutes },
      headers: { 'Retry-After': String(minutes * 60) },
    }),
}
