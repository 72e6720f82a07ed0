import type { QueryClient } from '@tanstack/react-query'
import type { Endpoint } from '../endpoints/endpoint'
import { type KeptAnswer, openDevice } from './deviceStore'
import { findHolder, type Holder } from './holder'
import { seal, unseal } from './seal'

/** What nobody asked for in two months is not kept on a phone, and never more than so much of it. */
const keptFor = 60 * 24 * 60 * 60_000
const keptAtMost = 300

/** Whose answers are kept; of what is undated nothing on the device tells when it was fetched, but the month. */
export type Kept = Pick<Endpoint, 'path'> & { undated?: boolean }

/**
 * Keeps the answers of some endpoints, sealed, as they come: what a person has seen opens again without a network,
 * also after the phone was restarted.
 */
export function keepAnswers(client: QueryClient, endpoints: readonly Kept[]): void {
  const paths = new Map(endpoints.map(({ path, undated }) => [path, undated === true]))
  // What is kept on the device is also at hand on the page, however long ago it was looked at.
  for (const path of paths.keys()) client.setQueryDefaults([path], { gcTime: Number.POSITIVE_INFINITY })
  client.getQueryCache().subscribe(({ type, query }) => {
    const { data, dataUpdatedAt, status } = query.state
    const path = String(query.queryKey[0])
    const isAnswer = type === 'updated' && status === 'success' && data !== null && data !== undefined
    if (!isAnswer || !paths.has(path) || restored.has(data)) return
    const at = paths.get(path) ? monthOf(dataUpdatedAt) : dataUpdatedAt
    keep(query.queryHash, data, at).catch(() => {})
  })
}

/** When the month of a moment began. */
function monthOf(moment: number): number {
  const day = new Date(moment)
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth())
}

/** When an answer may last have been asked for: what bears the beginning of a month, until the end of it. */
function lastAsked(at: number): number {
  if (at !== monthOf(at)) return at
  const month = new Date(at)
  return Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1)
}

/** What was taken from the store need not be put there again. */
const restored = new WeakSet<object>()

async function keep(name: string, data: object, at: number): Promise<void> {
  restored.add(data)
  const holder = await findHolder()
  if (!holder) return
  const sealed = await seal(holder.key, data)
  // A full store keeps what it had: the answer is on the screen all the same.
  await openDevice()
    .then((device) => device.put('answers', { person: holder.person, name, sealed, at }))
    .catch(() => {})
}

/** Gives the page what this device keeps for its holder. @returns who that is */
export async function restoreAnswers(client: QueryClient): Promise<Holder | null> {
  const holder = await findHolder()
  if (!holder) return null
  const device = await openDevice()
  const rows = await device.getAllFromIndex('answers', 'person', holder.person)
  const lasting = rows
    .sort((one, other) => lastAsked(other.at) - lastAsked(one.at))
    .filter(({ at }, place) => place < keptAtMost && Date.now() - lastAsked(at) < keptFor)
  await Promise.all(lasting.map((row) => restore(client, holder, row)))
  const gone = rows.filter((row) => !lasting.includes(row))
  await Promise.all(gone.map(({ person, name }) => device.delete('answers', [person, name])))
  return holder
}

async function restore(client: QueryClient, { key }: Holder, { name, sealed, at }: KeptAnswer) {
  const data = await unseal(key, sealed)
  if (typeof data !== 'object' || data === null) return
  const asked = JSON.parse(name)
  if ((client.getQueryState(asked)?.dataUpdatedAt ?? 0) >= at) return
  restored.add(data)
  client.setQueryData(asked, data, { updatedAt: at })
}
