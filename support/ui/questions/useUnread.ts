import { useQuery } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { getUnread } from '../../api/threadEndpoints'

const everyTwoMinutes = 120_000

/** How many answers the person has not seen: 0 while it is not known. */
export function useUnread(person: string | undefined): number {
  const { data } = useQuery({
    queryKey: [getUnread.path, person],
    queryFn: ({ signal }) => call(getUnread, { signal }),
    enabled: person !== undefined,
    refetchInterval: everyTwoMinutes,
  })
  return data?.data.answers ?? 0
}
