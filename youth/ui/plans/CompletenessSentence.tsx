import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getCompleteness } from '../../api/plans/endpoints'
import { useGone } from '../retention/useGone'

type CompletenessSentenceProps = {
  place: { municipality: string; unit?: string }
  from: string
  to: string
}

/**
 * How much of what was planned has been recorded, in a sentence; nothing is said where nothing was planned. Of days whose
 * sessions have become sums it cannot be known any more, and that is said.
 */
export function CompletenessSentence({ place, from, to }: CompletenessSentenceProps) {
  const { t, number, date } = useWords()
  const answer = useAnswer(getCompleteness, { query: { ...place, from, to } })
  const gone = useGone(place.municipality, from)
  const rows = answer.data?.data ?? []
  const [planned, recorded] = rows.reduce(
    ([all, said], row) => [all + row.planned, said + row.recorded] as const,
    [0, 0] as readonly [number, number],
  )
  if (gone !== null)
    return <p className="completeness">{t('retention:completeness-gone', { day: date(gone) })}</p>
  if (!planned) return null
  return (
    <p className="completeness">
      {t(recorded === planned ? 'plans:complete' : 'plans:incomplete', {
        count: planned,
        planned: number(planned),
        recorded: number(recorded),
        percent: number(Math.floor((100 * recorded) / planned)),
      })}
    </p>
  )
}
