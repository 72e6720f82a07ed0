import { useSyncExternalStore } from 'react'
import { contact } from '../../endpoints/contact'
import type { Item } from '../opened'

/** When the oldest was made; never in the future, whatever this device's clock has been through. */
export const oldestOf = (items: readonly Pick<Item, 'madeAt'>[], now: number = Date.now()): number =>
  Math.min(now, ...items.map(({ madeAt }) => madeAt))

/** Whether the server can be reached, as far as is known. */
export const useContact = (): boolean => useSyncExternalStore(contact.subscribe, contact.now)
