import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { changesOf, durably } from '../device/durably'
import type { Sealed } from '../device/seal'

/** How something that is to be sent stands. */
export type ItemState = 'waiting' | 'sending' | 'accepted' | 'needs-you'

/** One write as it lies on the device. What it says is sealed; the rest is what sending needs. */
export type StoredItem = {
  /** Its place in the order: given by the store, so that no clock has a say in it. */
  seq: number
  /** Its Idempotency-Key, for good. */
  key: string
  person: string
  /** What it is about; writes about the same are sent one after the other, in order. */
  subject: string
  kind: string
  state: ItemState
  tries: number
  /** By this device's clock, for people to read. */
  madeAt: number
  /** The version that is corrected. */
  ifMatch: number | null
  /** Corrects what the write before it, about the same, will have made. */
  follows: boolean
  request: Sealed | null
  /** What its person is shown; gone with the sending where nothing is to stay. */
  label: Sealed | null
  /** Why it needs its person. */
  refusal: Sealed | null
  /** The version that was acknowledged. */
  version: number | null
  acceptedAt: number | null
  /** Nothing of it stays when it has been sent, not even when it was made. */
  fleeting?: boolean
}

/** A store of its own for what was not sent yet, which nothing else fills or empties. */
interface Outbox extends DBSchema {
  items: {
    key: number
    value: StoredItem
    indexes: { person: string; subject: [string, string] }
  }
}

let opened: Promise<IDBPDatabase<Outbox>> | undefined

function openOutbox(): Promise<IDBPDatabase<Outbox>> {
  opened ??= openDB<Outbox>('kuntakuva-outbox', 1, {
    upgrade(store) {
      const items = store.createObjectStore('items', { keyPath: 'seq', autoIncrement: true })
      items.createIndex('person', 'person')
      items.createIndex('subject', ['person', 'subject'])
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

const changes = changesOf('kuntakuva-outbox')

/** Calls back when anything in the store has changed, in this tab or another. @returns how to stop it */
export const onChange = changes.hear

/** Everything of a person, in order. */
export const itemsOf = async (person: string): Promise<StoredItem[]> =>
  (await openOutbox()).getAllFromIndex('items', 'person', person)

export const isUnsent = ({ state }: Pick<StoredItem, 'state'>): boolean => state !== 'accepted'

/** What of a subject is still to be sent, in order. */
export const unsentOf = async (person: string, subject: string): Promise<StoredItem[]> =>
  (await (await openOutbox()).getAllFromIndex('items', 'subject', [person, subject])).filter(isUnsent)

export type NewItem = Omit<StoredItem, 'seq'>
/** What becomes of the writes about a subject: changed or new ones are put, others taken away. */
export type Step = { put?: (StoredItem | NewItem)[]; remove?: number[] }

/**
 * Changes what is kept about a subject in one step that nothing comes between, on the disk before it returns.
 * @param decide what to do, seeing all of it as it is
 */
export async function changeSubject(
  person: string,
  subject: string,
  decide: (items: StoredItem[]) => Step,
): Promise<void> {
  const change = (await openOutbox()).transaction('items', 'readwrite', durably)
  const { store } = change
  const step = decide(await store.index('subject').getAll([person, subject]))
  const writes = [
    ...(step.remove ?? []).map((seq) => store.delete(seq)),
    // The store itself numbers what is new.
    ...(step.put ?? []).map((item) => store.put(item as StoredItem)),
  ]
  // Why it could not be written is told by the whole, not by its parts.
  for (const write of writes) write.catch(() => {})
  await change.done
  changes.tell()
}

/** Changes one item, where it is still there. */
export async function changeItem(item: StoredItem, changed: Partial<StoredItem>): Promise<void> {
  await changeSubject(item.person, item.subject, (items) => ({
    put: items.filter(({ seq }) => seq === item.seq).map((now) => ({ ...now, ...changed })),
  }))
}

/**
 * Marks an item as being sent: from now on nothing is joined to it.
 * @returns it as it lies there now, with all that was joined to it until now; undefined where its person gave it up
 */
export async function beginSending({ person, subject, seq }: StoredItem): Promise<StoredItem | undefined> {
  const taken: StoredItem[] = []
  await changeSubject(person, subject, (items) => {
    for (const item of items.filter((one) => one.seq === seq))
      taken.push({ ...item, state: 'sending', tries: item.tries + 1 })
    return { put: taken }
  })
  return taken[0]
}
