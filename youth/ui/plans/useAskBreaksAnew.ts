import { useQueryClient } from '@tanstack/react-query'
import { getBreaks } from '../../api/breaks/endpoints'
import { useAskPlansAnew } from './useSavePlan'

/** Lets breaks, and everything that follows from them, be asked anew. */
export function useAskBreaksAnew() {
  const client = useQueryClient()
  const askPlansAnew = useAskPlansAnew()
  return () => Promise.all([client.invalidateQueries({ queryKey: [getBreaks.path] }), askPlansAnew()])
}
