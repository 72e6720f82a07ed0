import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { getRetentionEndpoint, putRetention } from '../../api/retention/endpoints'

export type Terms = { countYears: number; auditYears: number }

/**
 * Decides how long a municipality keeps what, as the next version of what was read.
 * @param done called when it is, and what holds now is here
 */
export function useDecide(municipality: string, version: number, done: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (asked: Terms & { isConfirmed?: boolean }) =>
      call(putRetention, { body: { municipality, version, ...asked } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [getRetentionEndpoint.path] })
      done()
    },
  })
}
