import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useOutbox } from '../../../base/outbox/useOutbox'
import type { Me } from '../../../base/people/api/schemas'
import type { ListedTally } from '../../api/tally/schemas'
import { useBoxedSessions } from '../outbox/sessionBox'
import { type GoingOn, goingOn } from './goingOn'
import { findDraft } from './keptDraft'
import { askAhead, lastTold } from './keptTally'
import { onTaps } from './plainTaps'
import { sumsOf } from './sums'
import { readLog, sessionsTapped } from './tapLog'
import { handAll } from './useTaps'

/**
 * What is being counted, with a network or without. What somebody may open next is asked for ahead, and what was tapped
 * in the moment the tab was killed is handed on.
 */
export function useGoingOn(me: Me, listed: readonly ListedTally[]): GoingOn[] {
  const client = useQueryClient()
  const items = useOutbox()
  const boxed = useBoxedSessions()
  const tapped = useSyncExternalStore(onTaps, () => sessionsTapped(me.id).join(' '))
  const open = listed.flatMap(({ session, state }) => (state === 'open' ? [session] : [])).join(' ')
  useEffect(() => {
    for (const session of open.split(' ').filter(Boolean)) void askAhead(client, me.id, session)
  }, [client, me.id, open])
  useEffect(() => {
    for (const session of tapped.split(' ').filter(Boolean)) {
      const known = findDraft(client, session)
      if (known) handAll(me.id, session, () => known.said).catch(() => {})
    }
  }, [client, me.id, tapped])
  return goingOn(
    {
      ...{ listed, items, tapped: tapped.split(' ').filter(Boolean) },
      kept: (session) => findDraft(client, session),
      sum: (session) => {
        const log = readLog(me.id, session)
        const told = lastTold(client, session)
        const isHeard = listed.some((one) => one.session === session)
        return log && (told || !isHeard) ? sumsOf(log.taps, told).total : undefined
      },
    },
    (session) => boxed.has(session),
  )
}

/** Whether this person has counted in a session on this phone. */
export const useHasTapped = (me: Me, session: string | undefined): boolean =>
  useSyncExternalStore(onTaps, () => session !== undefined && readLog(me.id, session) !== undefined)
