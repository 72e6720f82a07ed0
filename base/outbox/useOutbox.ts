import { useSyncExternalStore } from 'react'
import { type Item, openItems } from './opened'
import { type Pause, pausing } from './sending'

const none: readonly Item[] = []

/** Everything of the one who holds this device that is to be sent, or was accepted within a day; in order. */
export const useOutbox = (): readonly Item[] =>
  useSyncExternalStore(openItems.subscribe, openItems.now) ?? none

/** Whether the outbox has been read: until then nobody knows that nothing waits. */
export const useOutboxIsRead = (): boolean =>
  useSyncExternalStore(openItems.subscribe, openItems.now) !== null

/** What of it was not acknowledged yet. */
export const useUnsent = (): readonly Item[] => useOutbox().filter(({ state }) => state !== 'accepted')

/** Why nothing is being sent at the moment. */
export const usePause = (): Pause => useSyncExternalStore(pausing.subscribe, pausing.now)
