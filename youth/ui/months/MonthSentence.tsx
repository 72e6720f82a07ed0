import { useWords } from '../../../base/ui/useWords'
import type { SummaryRows } from '../../api/months/schemas'
import { thisMonth } from '../dates'

type Row = SummaryRows[number]

/** A month in plain words: what was held, how it compares with the year before, what was not held. */
export function MonthSentence({
  month,
  counted,
  before,
}: {
  month: string
  counted: Row | undefined
  before: Row | undefined
}) {
  const { t, number } = useWords()
  if (!counted) return <p className="statement-sentence">{t('youth-app:month-nothing')}</p>
  const sentences = [
    t('youth-app:month-held', {
      count: counted.sessions ?? 0,
      number: number(counted.sessions ?? 0),
      hours: number(counted.hours ?? 0, 1),
    }),
    compared(counted, before),
    counted.partKnown
      ? t('youth-app:month-part', {
          count: counted.plannedOrLed ?? 0,
          number: number(counted.plannedOrLed ?? 0),
          known: number(counted.partKnown),
        })
      : '',
    counted.noVisitors ? t('youth-app:month-no-visitors', { count: counted.noVisitors }) : '',
    counted.cancelled ? t('youth-app:month-cancelled', { count: counted.cancelled }) : '',
    counted.closed ? t('youth-app:month-closed', { count: counted.closed }) : '',
  ]
  return <p className="statement-sentence">{sentences.filter(Boolean).join(' ')}</p>

  function compared(now: Row, earlier: Row | undefined): string {
    if (!earlier?.participations) return ''
    const change = Math.round((now.participations / earlier.participations - 1) * 100)
    const key = change > 0 ? 'more' : change < 0 ? 'less' : 'same'
    const when = month === thisMonth() ? 'so-far' : 'whole'
    return t(`youth-app:compare-${when}.${key}`, { percent: number(Math.abs(change)) })
  }
}
