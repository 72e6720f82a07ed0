import { call } from '../endpoints/client'
import { postDeviceKey } from '../people/api/endpoints'
import { holderChanges, openDevice } from './deviceStore'
import { durably } from './durably'
import { closeKept, openKept } from './ownKept'
import { importKey } from './seal'

/** The one whose kept work this device shows and sends: who signed in last and has not signed out. */
export type Holder = { person: string; key: CryptoKey }

/** Whether this browser can keep anything sealed: it needs a store, and ciphers and locks, which come with https alone. */
export const canKeep = (): boolean =>
  typeof indexedDB !== 'undefined' && crypto.subtle !== undefined && navigator.locks !== undefined

/** Who holds this device, in every tab alike; null after a sign-out, and where nothing can be kept. */
export async function findHolder(): Promise<Holder | null> {
  if (!canKeep()) return null
  const held = await openDevice()
    .then((device) => device.getAll('keys'))
    .catch(() => [])
  return held[0] ?? null
}

/**
 * Makes a person the holder of this device, who has just been seen to be signed in. Whoever held it before is let go:
 * what they left is there, sealed, until they come back.
 */
export async function holdDevice(person: string): Promise<void> {
  if (!canKeep()) return
  const former = await findHolder()
  if (former?.person === person) return openKept(person)
  if (former) await closeKept(former.person)
  const { data } = await call(postDeviceKey, {})
  const key = await importKey(data.key)
  const change = (await openDevice()).transaction('keys', 'readwrite', durably)
  await Promise.all([change.store.clear(), change.store.put({ person, key }), change.done])
  await openKept(person)
  holderChanges.tell()
}

/** Calls back when this device has another holder than before, or none, whichever tab made it so. */
export function onHolder(changed: (person: string | null) => void): void {
  let known: string | null | undefined
  const look = async () => {
    const person = (await findHolder())?.person ?? null
    const before = known
    known = person
    if (before !== undefined && before !== person) changed(person)
  }
  holderChanges.hear(() => void look())
  void look()
}
