import { useWords } from '../../../base/ui/useWords'
import { today } from '../dates'

/** `Tänään perjantaina 27.11.` */
export function useTodayWords(): string {
  const { t, date } = useWords()
  const [year = 0, month = 0, day = 0] = today().split('-').map(Number)
  const weekday = t(`plans:on-weekday.${new Date(Date.UTC(year, month - 1, day)).getUTCDay()}`)
  return t('plans:today', { weekday, day: date(today(), { day: 'numeric', month: 'numeric' }) })
}
