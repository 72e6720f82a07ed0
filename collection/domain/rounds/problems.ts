import { Problem } from '../../../base/problems/problem'
import type { Lock } from './states'

const room = 'collection'

export const roundProblem = {
  /** Why a reply is locked, and since when or until when it was open. */
  locked: (lock: Lock, params: { day?: string } = {}) =>
    new Problem(`reply-${lock}`, 409, { room, params, extra: { lock } }),
  roundIdTaken: () => new Problem('round-id-taken', 409, { room }),
  roundNotDraft: () => new Problem('round-not-draft', 409, { room }),
  roundNotOpen: () => new Problem('round-not-open', 409, { room }),
  yearAlreadyAsked: (round: string, year: number) =>
    new Problem('year-already-asked', 409, { room, params: { round, year }, extra: { round } }),
  planIncomplete: (missing: string) => new Problem('plan-incomplete', 422, { room, params: { missing } }),
  /** A question whose answers no release of the year would hold. */
  questionNotValid: (
    question: string,
    year: number,
    { validFrom, validTo }: { validFrom: number; validTo?: number | undefined },
  ) =>
    new Problem(validTo === undefined ? 'question-not-valid' : 'question-valid-until', 422, {
      room,
      params: { question, year, from: validFrom, ...(validTo === undefined ? {} : { to: validTo }) },
    }),
  /** A question that hangs on itself. */
  questionInCircle: (question: string) =>
    new Problem('question-in-circle', 422, { room, params: { question } }),
  /** A question that hangs on what the round does not ask and no register says. */
  questionHangs: (question: string, teller: string, year: number) =>
    new Problem('question-hangs', 422, { room, params: { question, teller, year } }),
  findingsOpen: (hard: number, unexplained: number) =>
    new Problem('findings-open', 409, { room, params: { hard, unexplained }, extra: { hard, unexplained } }),
  nothingAnswered: () => new Problem('nothing-answered', 409, { room }),
  alreadySubmitted: (by: string) => new Problem('already-submitted', 409, { room, params: { by } }),
  notSubmitted: () => new Problem('not-submitted', 409, { room }),
  alreadyApproved: (by: string) => new Problem('already-approved', 409, { room, params: { by } }),
  nilWithAnswers: (answers: number) =>
    new Problem('nil-with-answers', 409, { room, params: { count: answers } }),
  sectionLinkSpent: () => new Problem('section-link-spent', 410, { room }),
  /** What a dry run told is not what would be saved now. */
  formChangedMeanwhile: () => new Problem('form-changed-meanwhile', 409, { room }),
  notAPilot: () => new Problem('not-a-pilot', 409, { room }),
}
