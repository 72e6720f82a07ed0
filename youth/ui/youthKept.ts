import { getYouthCodes } from '../api/codeLists/endpoints'
import { getJoiningEndpoint } from '../api/joining/endpoints'
import {
  groupsPath,
  localTagsPath,
  observationsPath,
  openDaysPath,
  templatesPath,
  topicsPath,
} from '../api/keptPaths'
import { getSummary } from '../api/months/endpoints'
import { getOccurrences } from '../api/plans/endpoints'
import { getSessionEndpoint, getSessions } from '../api/sessions/endpoints'
import { getQuestions } from '../api/structure/endpoints'
import { getTallies, getTallyEndpoint } from '../api/tally/endpoints'
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
  { path: openDaysPath },
  { path: templatesPath },
  { path: groupsPath },
  { path: localTagsPath },
  // When these were looked at may be right after something of theirs was sent. Undated, they are asked for anew as well
  // whenever the app opens, and so hold what has just arrived.
  { path: getTallies.path, undated: true },
  { path: getTallyEndpoint.path, undated: true },
  { path: observationsPath, undated: true },
  { path: topicsPath, undated: true },
]
