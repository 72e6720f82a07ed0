import type { QueryClient } from '@tanstack/react-query'
import { getSessions } from '../../api/sessions/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import { type Form, forms } from '../../domain/codes'
import { isUnusual } from '../../domain/sessions/unusualCount'

/** How many are said to have been at a session. */
export type Said = { unit: string; form: string; count: number }
export type Unusual = Said & { largest: number | null }

/**
 * Those of some counts that are unlike anything that this device knows of their units: of the year that it carries
 * along, or of what was looked at. Nothing is asked of the server, so that it is the same without a network.
 */
export function unusualOf(client: QueryClient, said: readonly Said[]): Unusual[] {
  const known = new Map<string, StoredSession>()
  const answers = client.getQueriesData<{
    sessions?: StoredSession[]
    data?: { sessions?: StoredSession[] }
  }>({
    queryKey: [getSessions.path],
  })
  for (const [, answer] of answers)
    for (const session of answer?.sessions ?? answer?.data?.sessions ?? []) known.set(session.id, session)
  return said.flatMap((one) => {
    const former = [...known.values()]
      .filter(({ unit, form }) => unit === one.unit && form === one.form)
      .map(({ participants }) => participants?.total ?? 0)
    const form = (forms as readonly string[]).includes(one.form) ? (one.form as Form) : 'other'
    const unusual = isUnusual(one.count, form, former)
    return unusual ? [{ ...one, ...unusual }] : []
  })
}
