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
 * @param at when it was touched; its day alone, where a moment would tell something
 * @returns true once it is kept; null where it was not
 */
export const keepBegun = (person: string, name: string, content: unknown, at = Date.now()) =>
  inOrder(person, async ({ key }, store) => {
    await store.put('begun', { person, name, sealed: await seal(key, content), at })
    return true as const
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

/** All that a person had begun under names that begin so. */
export const allBegun = async (
  person: string,
  prefix: string,
): Promise<{ name: string; content: unknown }[]> =>
  (await inOrder(person, async ({ key }, store) => {
    const theirs = IDBKeyRange.bound([person, prefix], [person, `${prefix}\uffff`])
    const kept = await store.getAll('begun', theirs)
    return Promise.all(kept.map(async ({ name, sealed }) => ({ name, content: await unseal(key, sealed) })))
  })) ?? []

/** Forgets what a person had begun under a name: it was saved, or they said so. */
export const forgetBegun = (person: string, name: string) =>
  inOrder(person, (_, store) => store.delete('begun', [person, name]))
