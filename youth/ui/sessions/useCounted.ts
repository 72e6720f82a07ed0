import { useWords } from '../../../base/ui/useWords'
import type { StoredSession } from '../../api/sessions/schemas'
import { onlineOf } from './onlineOf'

/** How many took part, or why nobody was counted, in words: who was online stands apart from who was there. */
export function useCounted(session: StoredSession): string {
  const { t, number } = useWords()
  if (session.exception) return t(`youth:exception.${session.exception}`)
  const there = session.participants?.total ?? 0
  const online = onlineOf(session)
  const parts = [
    ...(there || !online ? [t('youth-app:count', { count: there, number: number(there) })] : []),
    ...(online ? [t('youth-app:count-online', { count: online, number: number(online) })] : []),
  ]
  return parts.join(' + ')
}
