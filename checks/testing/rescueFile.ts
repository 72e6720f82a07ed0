import { randomUUID } from 'node:crypto'
import { importKey, type Sealed, seal } from '../../base/device/seal'

const text = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as ArrayBuffer).toString('base64')
const written = ({ iv, data }: Sealed) => ({ iv: text(iv), data: text(data) })

/**
 * What a phone that has recorded these evenings without a network would save to a file: sealed with its person's key,
 * each under a key of its own.
 * @param deviceKey as the server releases it
 */
export async function rescueFileOf(
  deviceKey: string,
  person: string,
  municipality: string,
  evenings: readonly { id: string; session: object }[],
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const key = await importKey(deviceKey)
  const items = await Promise.all(
    evenings.map(async ({ id, session }, number) => ({
      ...{ key: randomUUID(), subject: id, kind: 'youth.session' },
      ...{ madeAt: Date.now() - (evenings.length - number) * 1000, ifMatch: null, follows: false },
      request: written(await seal(key, { method: 'PUT', url: `/api/youth/sessions/${id}`, body: session })),
      label: written(await seal(key, { municipality, session, deletes: false, isNew: true })),
    })),
  )
  return {
    name: 'outbox.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ kuntakuva: 'outbox', person, items })),
  }
}
