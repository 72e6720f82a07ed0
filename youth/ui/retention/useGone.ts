import { useAnswer } from '../../../base/endpoints/useAnswer'
import { getGone } from '../../api/retention/endpoints'
import { mayBeForgotten } from '../../domain/retention/terms'
import { today } from '../dates'

/** The day before which a municipality's sessions are gone, where the day that is shown lies before it. */
export function useGone(municipality: string, day: string): string | null {
  const asked = mayBeForgotten(day, today()) ? { query: { municipality } } : null
  const { data } = useAnswer(getGone, asked)
  const before = asked ? (data?.data.before ?? null) : null
  return before !== null && day < before ? before : null
}
