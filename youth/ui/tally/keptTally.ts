import type { QueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { getTallyEndpoint } from '../../api/tally/endpoints'
import type { Tally } from '../../api/tally/schemas'
import { readLog } from './tapLog'

const keyOf = (session: string) => [getTallyEndpoint.path, { session }]

/** How a tally stood when the server last told this phone. */
export const lastTold = (client: QueryClient, session: string): Tally | undefined =>
  client.getQueryData(keyOf(session))

export function keepTold(client: QueryClient, tally: Tally): void {
  client.setQueryData(keyOf(tally.session), tally)
}

/** Asks how a tally stands that somebody may open next, so that its sum is there also where the network is not. */
export function askAhead(client: QueryClient, person: string, session: string): Promise<void> {
  return client.prefetchQuery({
    queryKey: keyOf(session),
    queryFn: async () => {
      const query = { phone: readLog(person, session)?.phone }
      return (await call(getTallyEndpoint, { params: { id: session }, query })).data
    },
    staleTime: 5000,
    retry: false,
  })
}
