import type { Item } from '../../../base/outbox/opened'
import { useWords } from '../../../base/ui/useWords'
import { SessionLine } from '../sessions/SessionLine'
import { asStored, sessionsIn } from './sessionBox'

/** A session's write in the outbox: what, how many and when. */
export function OutboxLine({ item }: { item: Item }) {
  const { t } = useWords()
  const boxed = sessionsIn([item]).get(item.subject)
  if (!boxed) return null
  return (
    <span>
      {boxed.deletes && <span className="row-title">{t('youth-outbox:deletion')}: </span>}
      <SessionLine session={asStored(boxed)} units={[]} />
    </span>
  )
}
