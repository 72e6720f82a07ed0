import { registerKind } from '../../../base/outbox/kinds'
import { getJoiningEndpoint } from '../../api/joining/endpoints'
import { getSummary } from '../../api/months/endpoints'
import { getOccurrences } from '../../api/plans/endpoints'
import { getSessionEndpoint, getSessionHistory, getSessions } from '../../api/sessions/endpoints'
import { getWeek } from '../../api/weeks/endpoints'
import { endTaps } from '../tally/sealedTaps'
import { isCarriedYear } from '../year/keepYear'
import { OutboxLine } from './OutboxLine'
import { sessionKind } from './sessionBox'

const changed = [
  getSessions,
  getSummary,
  getSessionEndpoint,
  getSessionHistory,
  getWeek,
  getOccurrences,
  getJoiningEndpoint,
]

/** Makes the writes of sessions known to the outbox. */
export function registerSessions(): void {
  registerKind(sessionKind, {
    Line: OutboxLine,
    href: ({ subject }) => `/sessions/${subject}/resolve`,
    accepted: (client, { person, subject }) =>
      Promise.all([
        endTaps(person, subject),
        ...changed.map(({ path }) =>
          client.invalidateQueries({
            queryKey: [path],
            predicate: ({ queryKey }) => !isCarriedYear(queryKey),
          }),
        ),
      ]),
  })
}
