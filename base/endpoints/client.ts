import type { Endpoint, Input, Output } from './endpoint'

/** Why a call did not succeed: a problem document in the asked language, or no answer at all. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly document: {
      type: string
      title: string
      detail: string
      errors?: { field: string; detail: string }[]
      [extension: string]: unknown
    } | null,
  ) {
    super(document?.detail ?? 'no answer')
  }
  /** Nothing came back: no network, or the server is away. What was typed is not lost. */
  get noAnswer() {
    return this.document === null
  }
}

/** Who is signed in on this page and in which language answers are asked; set once, read by every call. */
export const caller: { person: string | null; language: string } = { person: null, language: 'fi' }

/** A query that may be empty may be left out. */
type QueryOf<Query> = Partial<Query> extends Query ? { query?: Query } : { query: Query }

type Asked<E extends Endpoint> = (E['params'] extends undefined
  ? unknown
  : { params: Input<NonNullable<E['params']>> }) &
  (E['query'] extends undefined ? unknown : QueryOf<Input<NonNullable<E['query']>>>) &
  (E['body'] extends undefined ? unknown : { body: Input<NonNullable<E['body']>> }) & {
    /** What an endpoint that takes its body as it comes is sent; its name goes along. */
    file?: File | undefined
    /** The version that is corrected or deleted. */
    ifMatch?: number | undefined
    /** One for one intent: the same key again gets the first answer again. */
    key?: string | undefined
    /** The tag of what is known already: the answer has no data where nothing has changed since. */
    unless?: string | undefined
    signal?: AbortSignal | undefined
  }

export type Answered<E extends Endpoint> = {
  status: number
  data: Output<NonNullable<E['answer']>>
  version: number | null
  tag: string | null
}

/**
 * Calls a declared endpoint. A write names the person it is meant from and carries a key of its own, so that a
 * repeated sending is harmless and nobody else's session can carry it.
 * @throws Refusal
 */
export async function call<E extends Endpoint>(declared: E, asked: Asked<E>): Promise<Answered<E>> {
  const { params, query, body, file, ifMatch, key, unless, signal } = asked as {
    params?: Record<string, string>
    query?: Record<string, string | number | undefined>
    body?: unknown
    file?: File
    ifMatch?: number
    key?: string
    unless?: string
    signal?: AbortSignal
  }
  const path = declared.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params?.[name] ?? ''),
  )
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString()
  const headers: Record<string, string> = { 'Accept-Language': caller.language }
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  if (file) {
    headers['Content-Type'] = declared.raw?.includes(file.type) ? file.type : 'application/octet-stream'
    headers['Content-Disposition'] = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`
  }
  if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`
  if (unless !== undefined) headers['If-None-Match'] = unless
  if (declared.method !== 'GET' && declared.access !== 'public') {
    headers['Idempotency-Key'] = key ?? crypto.randomUUID()
    if (caller.person) headers['Expected-Person'] = caller.person
  }
  const response = await fetch(search ? `${path}?${search}` : path, {
    method: declared.method,
    headers,
    ...(file ? { body: file } : body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new Refusal(0, null)
  })
  const unchanged = response.status === 304
  if (!response.ok && !unchanged) throw new Refusal(response.status, await problemIn(response))
  const etag = response.headers.get('etag')
  const data = response.status === 204 || unchanged ? undefined : await response.json()
  return {
    status: response.status,
    data: (declared.answer && data !== undefined
      ? declared.answer.parse(data)
      : undefined) as Answered<E>['data'],
    version: etag ? Number(etag.replaceAll('"', '')) : null,
    tag: etag,
  }
}

async function problemIn(response: Response) {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null
  return response.json().catch(() => null)
}
