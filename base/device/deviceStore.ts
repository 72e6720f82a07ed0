import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { changesOf } from './durably'
import type { Sealed } from './seal'

/** An answer that was kept, sealed, under the name of what was asked. */
export type KeptAnswer = { person: string; name: string; sealed: Sealed; at: number }

/**
 * What this device keeps besides the outbox: the key of the one who holds it, the answers they were given, and marks
 * that say nothing of anybody.
 */
interface Device extends DBSchema {
  keys: { key: string; value: { person: string; key: CryptoKey } }
  answers: { key: [string, string]; value: KeptAnswer; indexes: { person: string } }
  marks: { key: string; value: { name: 'sign-out-owed' } }
}

let opened: Promise<IDBPDatabase<Device>> | undefined

/** Opens the store, once for the page. */
export function openDevice(): Promise<IDBPDatabase<Device>> {
  opened ??= openDB<Device>('kuntakuva-device', 1, {
    upgrade(store) {
      store.createObjectStore('keys', { keyPath: 'person' })
      const answers = store.createObjectStore('answers', { keyPath: ['person', 'name'] })
      answers.createIndex('person', 'person')
      store.createObjectStore('marks', { keyPath: 'name' })
    },
    terminated: () => {
      opened = undefined
    },
  })
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

/** Who holds the device may have changed. */
export const holderChanges = changesOf('kuntakuva-holder')
