import type { Hono } from 'hono'
import type { Ground } from '../../base/endpoints/serve'
import type { Register } from '../../base/municipalities/register'
import { serveBreaks } from './breaks/serveBreaks'
import { serveCards } from './cards/serveCards'
import { serveCodeLists } from './codeLists/serveCodeLists'
import { serveExport } from './export/serveExport'
import { serveFollowUp } from './followUp/serveFollowUp'
import { serveGroups } from './groups/serveGroups'
import { serveImports } from './import/serveImports'
import { serveJoining } from './joining/serveJoining'
import { serveKeys } from './keys/serveKeys'
import { serveLocks } from './locks/serveLocks'
import { serveSummary } from './months/serveSummary'
import { serveObservations } from './observations/serveObservations'
import { serveOpenings } from './openings/serveOpenings'
import { servePlans } from './plans/servePlans'
import { servePublication } from './publication/servePublication'
import { serveReminders } from './reminders/serveReminders'
import { serveResources } from './resources/serveResources'
import { serveRetention } from './retention/serveRetention'
import { serveSessions } from './sessions/serveSessions'
import { serveStructure } from './structure/serveStructure'
import { serveSurveys } from './surveys/serveSurveys'
import { serveTally } from './tally/serveTally'
import { serveTopics } from './topics/serveTopics'
import { serveUnits } from './units/serveUnits'
import { serveWeeks } from './weeks/serveWeeks'

type YouthParts = {
  register: Register
  /** What links begin with. */
  address: string
  /** Is told what stopped a work that went on after its answer. */
  report: (error: unknown) => void
  /** How many calls a minute one key makes at most; as many as cities need unless said. */
  callsAMinute?: number | undefined
}

/** Serves the youth room's interface, noun by noun. */
export function serveYouth(app: Hono, ground: Ground, parts: YouthParts): void {
  serveSessions(app, ground, parts)
  serveCards(app, ground, parts)
  serveKeys(app, ground, parts)
  serveExport(app, ground, parts)
  serveTally(app, ground, parts)
  serveSummary(app, ground, parts)
  serveWeeks(app, ground, parts)
  serveTopics(app, ground, parts)
  serveCodeLists(app, ground)
  serveUnits(app, ground, parts)
  serveOpenings(app, ground, parts)
  servePlans(app, ground, parts)
  serveBreaks(app, ground, parts)
  serveGroups(app, ground, parts)
  servePublication(app, ground, parts)
  serveFollowUp(app, ground, parts)
  serveObservations(app, ground, parts)
  serveRetention(app, ground, parts)
  serveImports(app, ground, parts)
  serveJoining(app, ground, parts)
  serveSurveys(app, ground, parts)
  serveLocks(app, ground, parts)
  serveReminders(app, ground)
  serveStructure(app, ground, parts)
  serveResources(app, ground, parts)
}
