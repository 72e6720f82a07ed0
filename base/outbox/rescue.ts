import * as z from 'zod/mini'
import { findHolder } from '../device/holder'
import type { Sealed } from '../device/seal'
import { changeSubject, isUnsent, itemsOf, type NewItem } from './outboxStore'
import { wake } from './sending'

/** Why a file cannot be brought in. */
export class NotBrought extends Error {
  constructor(readonly reason: 'not-yours' | 'unreadable') {
    super(reason)
  }
}

const sealed = z.object({ iv: z.string(), data: z.string() })
const RescueFile = z.object({
  kuntakuva: z.literal('outbox'),
  person: z.string(),
  items: z.array(
    z.object({
      key: z.string(),
      subject: z.string(),
      kind: z.string(),
      madeAt: z.number(),
      ifMatch: z.nullable(z.number()),
      follows: z.boolean(),
      request: sealed,
      label: sealed,
      fleeting: z.optional(z.boolean()),
    }),
  ),
})

const text = (bytes: ArrayBuffer | Uint8Array): string =>
  btoa(Array.from(new Uint8Array(bytes as ArrayBuffer), (byte) => String.fromCharCode(byte)).join(''))
const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
const asText = ({ iv, data }: Sealed) => ({ iv: text(iv), data: text(data) })
const readBack = ({ iv, data }: { iv: string; data: string }): Sealed => ({
  iv: bytes(iv),
  data: bytes(data).buffer,
})

/** A file, and how many writes are in it. */
export type Rescued = { file: File; count: number }

/** Everything unsent in a file, as sealed as it lies here: only its person's sign-in opens it, on any device. */
export async function rescueFile(): Promise<Rescued> {
  const holder = await findHolder()
  const items = holder ? (await itemsOf(holder.person)).filter(isUnsent) : []
  const now = Date.now()
  const written = items.flatMap(
    ({ key, subject, kind, ifMatch, follows, request, label, fleeting, ...item }) =>
      request && label
        ? [
            {
              ...{ key, subject, kind, ifMatch, follows, request: asText(request), label: asText(label) },
              // The file outlives the sending: of what is to leave nothing behind, it does not say when it was made.
              ...(fleeting ? { madeAt: now, fleeting } : { madeAt: item.madeAt }),
            },
          ]
        : [],
  )
  const content = JSON.stringify({ kuntakuva: 'outbox', person: holder?.person ?? '', items: written })
  const day = new Date().toISOString().slice(0, 10)
  const file = new File([content], `kuntakuva-${day}.json`, { type: 'application/json' })
  return { file, count: written.length }
}

/**
 * Brings back what was saved in a file. Each write has the key it had: it is counted once, wherever else it was sent
 * from.
 * @returns how many were not here already
 * @throws NotBrought
 */
export async function bringRescued(file: Blob): Promise<number> {
  const parsed = RescueFile.safeParse(
    await file
      .text()
      .then(JSON.parse)
      .catch(() => null),
  )
  if (!parsed.success) throw new NotBrought('unreadable')
  const holder = await findHolder()
  const { person, items } = parsed.data
  if (holder?.person !== person) throw new NotBrought('not-yours')
  let brought = 0
  for (const { request, label, fleeting, ...item } of items) {
    await changeSubject(person, item.subject, (there) => {
      if (there.some(({ key }) => key === item.key)) return {}
      brought++
      const back: NewItem = {
        ...{ ...item, person, request: readBack(request), label: readBack(label) },
        ...{ state: 'waiting', tries: 1, refusal: null, version: null, acceptedAt: null },
        ...(fleeting ? { fleeting } : {}),
      }
      return { put: [back] }
    })
  }
  wake()
  return brought
}
