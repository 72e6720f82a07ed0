import { Refusal } from '../endpoints/client'
import { postSignOut } from '../people/api/endpoints'
import { holderChanges, openDevice } from './deviceStore'
import { durably } from './durably'
import { canKeep, findHolder } from './holder'
import { closeKept } from './ownKept'

/**
 * Signs out, with a network or without. The device is locked at once: its key is gone. The server is told now, or
 * before anything else is said to it: until then nobody speaks to it with the former cookie.
 */
export async function signOut(): Promise<void> {
  const device = canKeep() ? await openDevice().catch(() => null) : null
  if (!device) return tellServer()
  const holder = await findHolder()
  if (holder) await closeKept(holder.person)
  const change = device.transaction(['keys', 'marks'], 'readwrite', durably)
  await Promise.all([
    change.objectStore('keys').clear(),
    change.objectStore('marks').put({ name: 'sign-out-owed' }),
    change.done,
  ])
  holderChanges.tell()
  await payOwedSignOut().catch(() => {})
}

/** Tells the server of a sign-out that it has not heard of. @throws Refusal with no answer, while it cannot be told */
export async function payOwedSignOut(): Promise<void> {
  const device = canKeep() ? await openDevice().catch(() => null) : null
  if (!(await device?.get('marks', 'sign-out-owed'))) return
  await tellServer()
  await device?.delete('marks', 'sign-out-owed')
}

async function tellServer(): Promise<void> {
  const answer = await fetch(postSignOut.path, { method: 'POST' }).catch(() => null)
  if (!answer?.ok) throw new Refusal(0, null)
}
