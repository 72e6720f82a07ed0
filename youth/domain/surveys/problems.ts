import { Problem } from '../../../base/problems/problem'

const room = 'youth-survey'

export const surveyProblem = {
  /** The id is in use for another survey. */
  surveyTaken: () => new Problem('survey-taken', 409, { room }),
  /** A code that was revoked opens no more. */
  surveyRevoked: () => new Problem('survey-revoked', 409, { room }),
  unknownCode: () => new Problem('survey-unknown', 404, { room }),
  surveyClosed: () => new Problem('survey-closed', 410, { room }),
  surveyAhead: () => new Problem('survey-ahead', 409, { room }),
  slipUsed: () => new Problem('survey-slip-used', 409, { room }),
  nothingChosen: () => new Problem('survey-empty', 422, { room }),
  tooManyAnswers: () => new Problem('survey-busy', 429, { room, headers: { 'Retry-After': '60' } }),
}
