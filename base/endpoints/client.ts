import { clock } from './clock'
import { contact } from './contact'
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
  /** Nobody is signed in any more, or somebody else is. */
  get asksSignIn() {
    return ['/problems/not-signed-in', '/problems/other-person'].includes(this.document?.type ?? '')
  }
  /** Nothing came back: no network, or the server is away. What was typed is not lost. */
  get noAnswer() {
    return this.document === null
  }
}

/** Who is signed in on this page and in which language answers are asked; set once, read by every call. */
export const caller: {
  person: string | null
  language: string
  /** What has to reach the server before anything else does; whoever cannot wait for it has no answer. */
  before: (() => Promise<void>) | null
  /** What is done when an answer says that this person is not the one who is signed in, or that nobody is. */
  notKnown: ((url: string) => void) | null
} = { person: null, language: 'fi', before: null, notKnown: null }

/** A query that may be empty may be left out. */
type QueryOf<Query> = Partial<Query> extends Query ? { query?: Query } : { query: Query }

export type Asked<E extends Endpoint> = (E['params'] extends undefined
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

/** A request that can be kept and sent later: who sends it and under which key is said at the sending. */
export type PlainRequest = { method: string; url: string; body?: unknown }

/** What a call of a declared endpoint goes over the wire as. */
export function requestOf<E extends Endpoint>(declared: E, asked: Asked<E>): PlainRequest {
  const { params, query, body } = asked as {
    params?: Record<string, string>
    query?: Record<string, string | number | undefined>
    body?: unknown
  }
  const path = declared.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params?.[name] ?? ''),
  )
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString()
  return {
    method: declared.method,
    url: search ? `${path}?${search}` : path,
    ...(body === undefined ? {} : { body }),
  }
}

/**
 * Calls a declared endpoint. A write names the person it is meant from and carries a key of its own, so that a
 * repeated sending is harmless and nobody else's session can carry it.
 * @throws Refusal
 */
export async function call<E extends Endpoint>(declared: E, asked: Asked<E>): Promise<Answered<E>> {
  const { file, ifMatch, key, unless, signal } = asked as {
    file?: File
    ifMatch?: number
    key?: string
    unless?: string
    signal?: AbortSignal
  }
  const headers: Record<string, string> = {}
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
  const { status, data, version, tag } = await exchange(requestOf(declared, asked), headers, { file, signal })
  return {
    status,
    data: (declared.answer && data !== undefined
      ? declared.answer.parse(data)
      : undefined) as Answered<E>['data'],
    version,
    tag,
  }
}

/**
 * Sends a request and reads its answer, whatever stands in it.
 * @throws Refusal
 */
export async function exchange(
  { method, url, body }: PlainRequest,
  headers: Record<string, string>,
  { file, signal }: { file?: File | undefined; signal?: AbortSignal | undefined } = {},
): Promise<{ status: number; data: unknown; version: number | null; tag: string | null }> {
  await caller.before?.()
  const response = await fetch(url, {
    method,
    headers: {
      'Accept-Language': caller.language,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(file ? { body: file } : body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    contact.note(false)
    throw new Refusal(0, null)
  })
  contact.note(true)
  clock.note(response.headers.get('date'))
  const unchanged = response.status === 304
  if (!response.ok && !unchanged) {
    const document = await problemIn(response)
    const refusal = new Refusal(response.status, document)
    if (refusal.asksSignIn) caller.notKnown?.(url)
    throw refusal
  }
  const tag = response.headers.get('etag')
  // What was made is not always told of: an answer may be its status alone.
  const text = unchanged ? '' : await response.text()
  return {
    status: response.status,
    data: text ? JSON.parse(text) : undefined,
    version: versionIn(tag),
    tag,
  }
}

/** The version that a tag names; some tags name none. */
function versionIn(tag: string | null): number | null {
  const version = /^"(\d+)"$/.exec(tag ?? '')?.[1]
  return version === undefined ? null : Number(version)
}

async function problemIn(response: Response) {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null
  return response.json().catch(() => null)
}
