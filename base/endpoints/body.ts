import { problem } from '../problems/catalogue'

/** The body's text, read no further than `limit` bytes. @throws too-large, unreadable */
async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw problem.tooLarge(limit)
  if (!request.body) return ''
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
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    throw problem.unreadable()
  }
}

/** The parsed body: JSON, or a form of a page. @throws not-json, too-large, unreadable */
export async function readBody(request: Request, limit: number, form: boolean): Promise<unknown> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
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
