import { randomUUID } from 'node:crypto'
import { importKey, type Sealed, seal } from '../../base/device/seal'

const text = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as ArrayBuffer).toString('base64')
const written = ({ iv, data }: Sealed) => ({ iv: text(iv), data: text(data) })

/** What a phone keeps of a write: what is sent, and what its person is shown. */
export type KeptWrite = { subject: string; kind: string; request: object; label: object }

/** What a phone that has recorded these evenings without a network would save to a file. */
export const rescueFileOf = (
  deviceKey: string,
  person: string,
  municipality: string,
  evenings: readonly { id: string; session: object }[],
) =>
  rescueFileOfWrites(
    deviceKey,
    person,
    evenings.map(({ id, session }) => ({
      ...{ subject: id, kind: 'youth.session' },
      request: { method: 'PUT', url: `/api/youth/sessions/${id}`, body: session },
      label: { municipality, session, deletes: false, isNew: true },
    })),
  )

/**
 * The file of any writes: sealed with their person's key, each under a key of its own.
 * @param deviceKey as the server releases it
 */
export async function rescueFileOfWrites(
  deviceKey: string,
  person: string,
  writes: readonly KeptWrite[],
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const key = await importKey(deviceKey)
  const items = await Promise.all(
    writes.map(async ({ subject, kind, request, label }, number) => ({
      ...{ key: randomUUID(), subject, kind },
      ...{ madeAt: Date.now() - (writes.length - number) * 1000, ifMatch: null, follows: false },
      request: written(await seal(key, request)),
      label: written(await seal(key, label)),
    })),
  )
  return {
    name: 'outbox.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ kuntakuva: 'outbox', person, items })),
  }
}
