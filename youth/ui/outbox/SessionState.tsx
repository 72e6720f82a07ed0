import { ItemState } from '../../../base/outbox/ui/ItemState'
import { Status } from '../../../base/ui/frame/Status'
import { useWords } from '../../../base/ui/useWords'
import type { BoxedSession } from './sessionBox'

/** How a session stands where it has not arrived; nothing where it has. */
export function SessionState({ boxed }: { boxed: BoxedSession | undefined }) {
  const { t } = useWords()
  if (!boxed) return null
  return boxed.deletes && boxed.state !== 'needs-you' ? (
    <Status kind="waiting">{t('youth-outbox:delete-waits')}</Status>
  ) : (
    <ItemState state={boxed.state} />
  )
}
