import { useWords } from '../../../base/ui/useWords'
import type { SummaryRows } from '../../api/months/schemas'

type Row = SummaryRows[number]

/** A month or a year in plain words: what was held, how it compares with the year before, what was not held. */
export function MonthSentence({
  isNow,
  nothing,
  counted,
  before,
}: {
  /** It is not over: what is compared is as much of the one a year before. */
  isNow: boolean
  /** Said where nothing was recorded. */
  nothing: string
  counted: Row | undefined
  before: Pick<Row, 'participations'> | undefined
}) {
  const { t, number } = useWords()
  if (!counted) return <p className="statement-sentence">{nothing}</p>
  const sentences = [
    t('months:held', {
      count: counted.sessions ?? 0,
      number: number(counted.sessions ?? 0),
      hours: number(counted.hours ?? 0, 1),
    }),
    compared(counted, before),
    counted.partKnown
      ? t('months:part', {
          count: counted.plannedOrLed ?? 0,
          number: number(counted.plannedOrLed ?? 0),
          known: number(counted.partKnown),
        })
      : '',
    counted.youthHours ? t('months:organised', { hours: number(counted.youthHours, 1) }) : '',
    counted.noVisitors ? t('months:no-visitors', { count: counted.noVisitors }) : '',
    counted.cancelled ? t('months:cancelled', { count: counted.cancelled }) : '',
    counted.closed ? t('months:closed', { count: counted.closed }) : '',
  ]
  return <p className="statement-sentence">{sentences.filter(Boolean).join(' ')}</p>

  function compared(now: Row, earlier: Pick<Row, 'participations'> | undefined): string {
    if (!earlier?.participations) return ''
    const change = Math.round((now.participations / earlier.participations - 1) * 100)
    const key = change > 0 ? 'more' : change < 0 ? 'less' : 'same'
    const when = isNow ? 'so-far' : 'whole'
    return t(`months:compare-${when}.${key}`, { percent: number(Math.abs(change)) })
  }
}
