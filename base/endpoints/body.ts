import { problem } from '../problems/catalogue'
import { Problem } from '../problems/problem'

/** The body's bytes, read no further than `limit`. @throws too-large */
async function readBytes(request: Request, limit: number): Promise<Buffer> {
  const length = request.headers.get('content-length')
  if (Number(length ?? 0) > limit) throw problem.tooLarge(limit)
  // HTTP reads no further than the length that was said: only a body without one is watched while it comes.
  if (length !== null) return Buffer.from(await request.arrayBuffer())
  if (!request.body) return Buffer.alloc(0)
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      throw problem.tooLarge(limit)
    }
    parts.push(value)
  }
  return Buffer.concat(parts)
}

/** The body's text. @throws too-large, unreadable */
async function readText(request: Request, limit: number): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(request, limit))
  } catch (error) {
    throw error instanceof Problem ? error : problem.unreadable()
  }
}

const typeOf = (request: Request) =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

/** A body that is taken as it comes. @throws wrong-type, too-large */
export async function readRaw(
  request: Request,
  limit: number,
  types: readonly string[],
): Promise<Uint8Array> {
  if (!types.includes(typeOf(request))) throw problem.wrongType(types)
  return readBytes(request, limit)
}

/** The parsed body: JSON, or a form of a page. @throws not-json, too-large, unreadable */
export async function readBody(request: Request, limit: number, form: boolean): Promise<unknown> {
  const type = typeOf(request)
  if (form && type === 'application/x-www-form-urlencoded') {
    return Object.fromEntries(new URLSearchParams(await readText(request, limit)))
  }
  if (type !== 'application/json') throw problem.notJson()
  const text = await readText(request, limit)
  try {
    return JSON.parse(text)
  } catch {
    throw problem.unreadable()
  }
}
