import { Link } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getJoiningEndpoint } from '../../api/joining/endpoints'
import { hasReached } from '../../domain/joining/joiningSteps'

/** Back to the guided start, for those who came from it: after practice, and until the municipality is in use. */
export function OnFromHere({ training, municipality }: { training: boolean; municipality: string }) {
  const { t } = useWords()
  const joining = useAnswer(getJoiningEndpoint, { query: { municipality } })
  const step = joining.data?.data.step
  if (!training && (!step || hasReached(step, 'in-use'))) return null
  return (
    <p>
      <Link className="text-link" href="/start">
        {t('youth-app:start.go')}
      </Link>
    </p>
  )
}
