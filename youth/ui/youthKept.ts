import { getYouthCodes } from '../api/codeLists/endpoints'
import { getJoiningEndpoint } from '../api/joining/endpoints'
import { observationsPath, topicsPath } from '../api/keptPaths'
import { getSummary } from '../api/months/endpoints'
import { getOccurrences } from '../api/plans/endpoints'
import { getSessionEndpoint, getSessions } from '../api/sessions/endpoints'
import { getQuestions } from '../api/structure/endpoints'
import { getUnits } from '../api/units/endpoints'
import { getWeek } from '../api/weeks/endpoints'

/** What a worker needs where there is no network. */
export const youthKept = [
  getUnits,
  getYouthCodes,
  getQuestions,
  getOccurrences,
  getSessions,
  getSessionEndpoint,
  getSummary,
  getWeek,
  getJoiningEndpoint,
  { path: observationsPath },
  // When a month of topics was looked at may be right after something was added to it.
  { path: topicsPath, undated: true },
]
