import { findHolder, type Holder } from '../device/holder'
import { unseal } from '../device/seal'
import type { PlainRequest, Refusal } from '../endpoints/client'
import { type ItemState, itemsOf, onChange, type StoredItem } from './outboxStore'

/** Something to be sent, as its person is shown it. */
export type Item = {
  key: string
  person: string
  subject: string
  kind: string
  state: ItemState
  tries: number
  madeAt: number
  /** What its room says of it; undefined where it cannot be read, null where nothing was to stay of it. */
  label: unknown
  /** What is sent, while it is not accepted. */
  body: unknown
  /** The version that it corrects. */
  ifMatch: number | null
  /** Why it needs its person. */
  refusal: { status: number; document: Refusal['document'] } | null
  /** The version that was acknowledged. */
  version: number | null
}

let items: readonly Item[] = []
let read = false
const listeners = new Set<() => void>()
const opened = new Map<string, { row: StoredItem; item: Item }>()
let stop: (() => void) | undefined

/** The outbox of the one who holds this device, kept as it changes in any tab. Null until it has been read. */
export const openItems = {
  now: (): readonly Item[] | null => (read ? items : null),
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    if (listeners.size === 1) {
      stop = onChange(later)
      void refresh()
    }
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) stop?.()
    }
  },
}

let due: ReturnType<typeof setTimeout> | undefined
/** A round of sending changes much at once: it is looked at in steps. */
function later() {
  if (due !== undefined) return
  due = setTimeout(() => {
    due = undefined
    void refresh()
  }, 80)
}

/** Reads the outbox anew, where its holder may have changed. */
export async function refresh(): Promise<void> {
  const holder = await findHolder()
  const rows = holder ? await itemsOf(holder.person).catch(() => []) : []
  const next = holder ? await Promise.all(rows.map((row) => open(holder, row))) : []
  const keys = new Set(rows.map(({ key }) => key))
  for (const key of opened.keys()) if (!keys.has(key)) opened.delete(key)
  items = next
  read = true
  for (const listener of listeners) listener()
}

/** Opens what has changed since it was last opened. */
async function open(holder: Holder, row: StoredItem): Promise<Item> {
  const known = opened.get(row.key)
  if (known && isUnchanged(known.row, row)) return known.item
  const { key, person, subject, kind, state, tries, madeAt, ifMatch, version } = row
  const [label, request, refusal] = await Promise.all(
    [row.label, row.request, row.refusal].map((sealed) => sealed && unseal(holder.key, sealed)),
  )
  const item: Item = {
    ...{ key, person, subject, kind, state, tries, madeAt, ifMatch, version, label },
    body: (request as PlainRequest | undefined)?.body,
    refusal: (refusal as Item['refusal'] | undefined) ?? null,
  }
  opened.set(key, { row, item })
  return item
}

const isUnchanged = (known: StoredItem, row: StoredItem) =>
  known.person === row.person &&
  known.state === row.state &&
  known.tries === row.tries &&
  known.version === row.version &&
  known.ifMatch === row.ifMatch &&
  known.label?.iv.join() === row.label?.iv.join()

/** Waits until something has been accepted or refused, or the waiting has lasted too long. */
export async function outcomeOf(key: string, milliseconds: number): Promise<Item | undefined> {
  const settled = () => {
    const item = items.find((one) => one.key === key)
    // Once it was tried in vain, it is known that nobody answers now.
    return (
      item &&
      (item.state === 'accepted' ||
        item.state === 'needs-you' ||
        (item.state === 'waiting' && item.tries > 0))
    )
  }
  await new Promise<void>((resolve) => {
    const enough = setTimeout(finish, milliseconds)
    const unsubscribe = openItems.subscribe(() => settled() && finish())
    function finish() {
      clearTimeout(enough)
      unsubscribe()
      resolve()
    }
    void refresh()
  })
  return items.find((one) => one.key === key)
}
