import { type DBSchema, openDB } from 'idb'
import { canKeep, findHolder, type Holder } from './holder'
import { type Sealed, seal, unseal } from './seal'

/** Something that was begun and not saved, sealed. */
type KeptBegun = { person: string; name: string; sealed: Sealed; at: number }

interface BegunStore extends DBSchema {
  begun: { key: [string, string]; value: KeptBegun }
}

/** What was left for longer, whoever left it, is forgotten when a form is opened. */
const keptFor = 14 * 24 * 60 * 60_000

const openBegun = () =>
  openDB<BegunStore>('kuntakuva-begun', 1, {
    upgrade(store) {
      store.createObjectStore('begun', { keyPath: ['person', 'name'] })
    },
  })
let opened: ReturnType<typeof openBegun> | undefined

/** One after the other: an older content never comes over a newer one. */
let last: Promise<unknown> = Promise.resolve()

function inOrder<T>(
  person: string,
  work: (holder: Holder, store: Awaited<ReturnType<typeof openBegun>>) => Promise<T>,
) {
  const doing = last.then(async () => {
    const holder = canKeep() ? await findHolder() : null
    // A form that is left because somebody else signed in is not theirs.
    if (holder?.person !== person) return null
    opened ??= openBegun()
    return work(holder, await opened)
  })
  last = doing.catch(() => {
    opened = undefined
  })
  return doing.catch(() => null)
}

/**
 * Keeps what a person is filling in under a name, sealed, in the place of what was kept under it; where there is no
 * room, it stays as it was.
 */
export const keepBegun = (person: string, name: string, content: unknown) =>
  inOrder(person, async ({ key }, store) => {
    await store.put('begun', { person, name, sealed: await seal(key, content), at: Date.now() })
  })

/** What a person had begun under a name, and when they last touched it. */
export const findBegun = (person: string, name: string): Promise<{ content: unknown; at: number } | null> =>
  inOrder(person, async ({ key }, store) => {
    for (const { person, name, at } of await store.getAll('begun')) {
      if (Date.now() - at > keptFor) await store.delete('begun', [person, name])
    }
    const kept = await store.get('begun', [person, name])
    if (!kept) return null
    return { content: await unseal(key, kept.sealed), at: kept.at }
  })

/** Forgets what a person had begun under a name: it was saved, or they said so. */
export const forgetBegun = (person: string, name: string) =>
  inOrder(person, (_, store) => store.delete('begun', [person, name]))
