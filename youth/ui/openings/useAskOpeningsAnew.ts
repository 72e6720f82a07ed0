import { useQueryClient } from '@tanstack/react-query'
import { getOpenDays, getOpenings } from '../../api/openings/endpoints'

/** Lets opening hours, and the days that follow from them, be asked anew. */
export function useAskOpeningsAnew() {
  const client = useQueryClient()
  return () =>
    Promise.all([getOpenings, getOpenDays].map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
}
