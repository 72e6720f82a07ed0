import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { getRetentionEndpoint, putRetention } from '../../api/retention/endpoints'

export type Terms = { countYears: number; auditYears: number }

/** Decides how long a municipality keeps what, as the next version of what was read. */
export function useDecide(municipality: string, version: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (asked: Terms & { isConfirmed?: boolean }) =>
      call(putRetention, { body: { municipality, version, ...asked } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getRetentionEndpoint.path] }),
  })
}
