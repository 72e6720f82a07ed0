import { registerKind } from '../../../base/outbox/kinds'
import { withMoreWords } from '../../../base/ui/withMoreWords'
import { observationsPath } from '../../api/keptPaths'
import { observationKind } from './writing/observationKind'

/** Makes the writes of observations known to the outbox; how they look is fetched when there is one to be seen. */
export function registerObservations(): void {
  registerKind(observationKind, {
    Line: withMoreWords(async () => (await import('./writing/ObservationLine')).ObservationLine),
    href: ({ subject }) => `/observations/${subject}`,
    accepted: (client) => client.invalidateQueries({ queryKey: [observationsPath] }),
  })
}
