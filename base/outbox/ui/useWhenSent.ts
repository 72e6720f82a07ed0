import { usePause } from '../useOutbox'
import { useContact } from './age'

/** What has to happen for what waits to be sent: a sign-in, a network, a service that answers, or a moment. */
export function useWhenSent(): 'sign-in' | 'network' | 'server' | 'now' {
  const reached = useContact()
  const pause = usePause()
  if (pause === 'sign-in') return 'sign-in'
  if (!reached) return 'network'
  return pause ? 'server' : 'now'
}
