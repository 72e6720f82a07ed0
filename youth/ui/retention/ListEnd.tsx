import { Link } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getGone } from '../../api/retention/endpoints'
import { monthFrom } from '../dates'

/** Where a list of single sessions ends because the older ones have become sums: that it does, and the way to the sums. */
export function ListEnd({ municipality, unit }: { municipality: string; unit: string }) {
  const { t, date } = useWords()
  const before = useAnswer(getGone, { query: { municipality } }).data?.data.before
  if (!before) return null
  const newest = new URLSearchParams({ month: monthFrom(before.slice(0, 7), -1), ...(unit && { unit }) })
  return (
    <p className="text-muted">
      {t('retention:list-end.words', { day: date(before) })}{' '}
      <Link className="text-link" href={`/month?${newest}`}>
        {t('retention:list-end.month')}
      </Link>
    </p>
  )
}
