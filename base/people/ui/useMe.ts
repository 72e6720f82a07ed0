import { useQuery, useQueryClient } from '@tanstack/react-query'
import { holdDevice } from '../../device/holder'
import { call, caller, Refusal } from '../../endpoints/client'
import { keyOf } from '../../endpoints/useAnswer'
import { pausing, wake } from '../../outbox/sending'
import { getMe } from '../api/endpoints'
import type { Me } from '../api/schemas'

/** Who is signed in: undefined while asked, null when nobody is. */
export function useMe(): { me: Me | null | undefined; noAnswer: boolean } {
  const client = useQueryClient()
  const { data, failureReason } = useQuery({
    queryKey: keyOf(getMe),
    queryFn: async () => {
      try {
        const { data } = await call(getMe, {})
        if (caller.person !== data.id) {
          // What the former person saw leaves the page with them.
          client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== getMe.path })
        }
        caller.person = data.id
        // Where the key does not come, all is sent at once or not at all; the next asking tries again.
        await holdDevice(data.id).catch(() => {})
        // What waited for a sign-in goes on.
        if (pausing.now() === 'sign-in') wake()
        return data
      } catch (refused) {
        if (refused instanceof Refusal && refused.status === 401) {
          caller.person = null
          return null
        }
        throw refused
      }
    },
    staleTime: 60_000,
  })
  return {
    me: data,
    // Said at the first failure: nobody looks at an empty page while it is asked again.
    noAnswer: failureReason instanceof Refusal && failureReason.noAnswer,
  }
}

/** The places where a permission holds: municipality codes, and units for those who work in one unit. */
export function reachIn(me: Me, permission: string): { municipalities: string[]; units: string[] } {
  const { municipalities = [], units = [] } = me.permissions[permission] ?? {}
  return { municipalities, units }
}

/** The municipality a person works in: of their first role that has one. */
export const homeOf = (me: Me): string | null =>
  me.grants.find((grant) => grant.municipality)?.municipality ?? null

export const canDo = (me: Me, permission: string): boolean => permission in me.permissions
