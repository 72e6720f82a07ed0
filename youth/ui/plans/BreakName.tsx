import { useWords } from '../../../base/ui/useWords'
import type { ListedBreak } from '../../api/breaks/schemas'
import { useBreakName } from './breakNames'

/** A break in a calendar: why nothing is planned, or why it is closed. */
export function BreakName({ one }: { one: ListedBreak }) {
  const { t } = useWords()
  const nameOf = useBreakName()
  return (
    <span className="calendar-break">
      {nameOf(one)}
      {one.effect === 'closed' && ` · ${t('plans:state.closed')}`}
    </span>
  )
}
