import { findHolder, type Holder } from '../device/holder'
import { seal, unseal } from '../device/seal'
import { caller, type PlainRequest, requestOf } from '../endpoints/client'
import type { Endpoint } from '../endpoints/endpoint'
import { NotKept } from './notKept'
import { changeSubject, isUnsent, itemsOf, type NewItem, type StoredItem, unsentOf } from './outboxStore'
import { wake } from './sending'
import { askToPersist } from './storage'

type Declared<E extends Endpoint> = Parameters<typeof requestOf<E>>[1]

/** A write to be sent as soon as it can be. */
export type Write<E extends Endpoint> = Declared<E> & {
  /** Which room's it is, by the name that its words and doings are registered under. */
  kind: string
  /** What it is about: writes about the same are sent in order, different ones independently. */
  subject: string
  endpoint: E
  /** The version that is corrected; where an unsent write about the same goes before it, that one's outcome is meant. */
  ifMatch?: number | undefined
  /** What the person is shown of it. */
  label: unknown
  /** Nothing of it stays on the device once it has been sent, not even when it was made. */
  fleeting?: boolean
  /**
   * Joins this write to the one before it about the same, where that one is of the same kind and was never sent: its
   * body and its label, or undefined where they do not go together.
   */
  join?: ((body: unknown, label: unknown) => { body: unknown; label: unknown } | undefined) | undefined
}

/**
 * Keeps a write, sealed, until the server has acknowledged it. When this returns, it outlasts the page, the browser
 * and the phone's restart.
 * @returns its key
 * @throws NotKept where this device cannot keep it; nothing was kept then
 */
export async function add<E extends Endpoint>(write: Write<E>): Promise<string> {
  const holder = await heldByCaller()
  const joined = write.join && (await joinToLast(holder, { ...write, join: write.join }))
  if (joined) wake()
  return joined ?? keep(holder, write, false)
}

/**
 * Puts a write in the place of everything unsent about its subject: what the person decided after a refusal.
 * @throws NotKept
 */
export async function replace<E extends Endpoint>(write: Omit<Write<E>, 'join'>): Promise<string> {
  return keep(await heldByCaller(), write as Write<E>, true)
}

async function keep<E extends Endpoint>(holder: Holder, write: Write<E>, inPlace: boolean): Promise<string> {
  void askToPersist().catch(() => {})
  const { kind, subject, endpoint, fleeting } = write
  const [request, label] = await Promise.all([
    seal(holder.key, requestOf(endpoint, write)),
    seal(holder.key, write.label),
  ])
  const { person } = holder
  const key = crypto.randomUUID()
  await keeping(() =>
    changeSubject(person, subject, (items) => {
      const unsent = items.filter(isUnsent)
      const item: NewItem = {
        ...{ key, person, subject, kind, request, label, refusal: null },
        // Where the person saw no version, they saw what they had written last themselves.
        ifMatch: write.ifMatch ?? items.findLast(({ version }) => version !== null)?.version ?? null,
        follows: !inPlace && unsent.length > 0,
        ...{ state: 'waiting', tries: 0, madeAt: Date.now(), version: null, acceptedAt: null },
        ...(fleeting ? { fleeting } : {}),
      }
      return { put: [item], remove: inPlace ? unsent.map(({ seq }) => seq) : [] }
    }),
  )
  wake()
  return key
}

/** Takes away everything unsent about a subject, because its person said so. */
export async function giveUp(subject: string): Promise<void> {
  const { person } = await heldByCaller()
  await changeSubject(person, subject, (items) => ({ remove: items.filter(isUnsent).map(({ seq }) => seq) }))
}

/** Sends what waits now, and again what was refused, as it was: what stood in its way may be gone. */
export async function tryAgain(): Promise<void> {
  const { person } = await heldByCaller()
  const refused = (await itemsOf(person)).filter(({ state }) => state === 'needs-you')
  for (const subject of new Set(refused.map(({ subject }) => subject))) {
    await changeSubject(person, subject, (items) => ({
      put: items
        .filter(({ state }) => state === 'needs-you')
        .map((item) => ({ ...item, state: 'waiting', refusal: null })),
    }))
  }
  wake()
}

async function heldByCaller(): Promise<Holder> {
  const holder = await findHolder()
  if (!holder || holder.person !== caller.person) throw new NotKept('locked')
  return holder
}

/** @throws NotKept in place of what the browser's store says */
async function keeping(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const names = [error, (error as { inner?: unknown }).inner].map((one) => (one as Error | undefined)?.name)
    throw new NotKept(names.includes('QuotaExceededError') ? 'full' : 'no-store')
  }
}

type Joining = Required<Pick<Write<Endpoint>, 'kind' | 'subject'>> & {
  join: NonNullable<Write<Endpoint>['join']>
}

/** Joins a write to the last one, unless that was sent or changed while this one was being sealed. */
async function joinToLast(holder: Holder, { kind, subject, join }: Joining): Promise<string | undefined> {
  for (;;) {
    const last = (await unsentOf(holder.person, subject)).at(-1)
    if (!last?.request || !last.label || last.kind !== kind || !canJoin(last)) return undefined
    const request = (await unseal(holder.key, last.request)) as PlainRequest | undefined
    const joined = request && join(request.body, await unseal(holder.key, last.label))
    if (!request || !joined) return undefined
    const sealed = {
      request: await seal(holder.key, { ...request, body: joined.body }),
      label: await seal(holder.key, joined.label),
    }
    let done = false
    await keeping(() =>
      changeSubject(holder.person, subject, (items) => {
        const now = items.at(-1)
        done = now?.seq === last.seq && canJoin(now) && isSame(now.request?.iv, last.request?.iv)
        return now && done ? { put: [{ ...now, ...sealed }] } : {}
      }),
    )
    if (done) return last.key
  }
}

const canJoin = ({ state, tries }: StoredItem) => state === 'waiting' && tries === 0
const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined) => one?.join() === other?.join()
