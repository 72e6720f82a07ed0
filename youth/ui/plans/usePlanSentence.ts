import { useWords } from '../../../base/ui/useWords'
import type { ListedPlan } from '../../api/plans/schemas'
import { usePlannedWords } from './usePlannedWords'

type Scheduled = Pick<ListedPlan, 'weekdays' | 'everyWeeks' | 'start' | 'end' | 'from' | 'until'>

/** A plan's days and clocks in a sentence: `ti ja pe klo 17–21 · joka toinen viikko · 17.8.2026 alkaen`. */
export function usePlanSentence() {
  const { t, date, weekday, language } = useWords()
  const { clocks } = usePlannedWords()
  const listed = new Intl.ListFormat(`${language}-FI`, { type: 'conjunction' })
  return ({ weekdays, everyWeeks, from, until, ...plan }: Scheduled) => {
    const at = `${t('ui:at')} ${clocks(plan)}`
    if (!weekdays.length) return `${date(from)} ${at}`
    return [
      `${listed.format(weekdays.map((day) => weekday(day)))} ${at}`,
      ...(everyWeeks > 1 ? [t('plans:every', { count: everyWeeks })] : []),
      until ? `${date(from)}–${date(until)}` : t('plans:from-on', { date: date(from) }),
    ].join(' · ')
  }
}
