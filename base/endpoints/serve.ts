import type { Context, Hono } from 'hono'
import type * as z from 'zod/mini'
import type { Database } from '../database/connect'
import { type ReadTx, read, type WriteTx, write } from '../database/transaction'
import { askedLanguage, type Language } from '../language/language'
import type { Translate } from '../language/translator'
import { may } from '../people/domain/allow'
import type { Permission } from '../people/domain/permissions'
import { type Person, scopeFor } from '../people/domain/person'
import { problem } from '../problems/catalogue'
import { fieldProblems } from '../problems/fields'
import { readBody, readRaw } from './body'
import { type Access, defaultBytes, type Endpoint, type Output } from './endpoint'
import { fromOtherOrigin } from './origin'

/** What every endpoint stands on. */
export type Ground = {
  database: Database
  translate: (language: Language) => Translate
  /** The person behind the request's cookie, or null. */
  whoIs: (context: Context) => Promise<Person | null>
  /** The origin that people see, or null to go by the Host header. */
  origin: string | null
  /** The caller's network address, for limits; never stored as it is. */
  addressOf: (context: Context) => string
}

/** One call, parsed and checked, as the operation sees it. */
export type Call<E extends Endpoint = Endpoint> = {
  person: Person | null
  params: Output<NonNullable<E['params']>>
  query: Output<NonNullable<E['query']>>
  body: Output<NonNullable<E['body']>>
  /** The body of an endpoint that takes it as it comes; empty elsewhere. */
  bytes: Uint8Array
  language: Language
  t: Translate
  address: string
  header(name: string): string | undefined
  cookie(name: string): string | undefined
  /** A transaction within the scope of the endpoint's permission. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>
}

export type Reply = {
  status?: number
  body?: unknown
  html?: string
  /** Text of another kind, which its Content-Type among the headers names. */
  text?: string
  /** A file of another kind, which its Content-Type among the headers names. */
  file?: Uint8Array
  /** A file that is made while it is fetched. */
  stream?: ReadableStream<Uint8Array>
  headers?: Record<string, string | string[]>
}

/** Serves a declared endpoint: who, from where, what, then the operation. */
export function serve<E extends Endpoint>(
  app: Hono,
  ground: Ground,
  declared: E,
  operation: (call: Call<E>) => Promise<Reply>,
): void {
  const path = declared.path.replace(/\{(\w+)\}/g, ':$1')
  app.on(declared.method, path, async (context) => {
    const request = context.req.raw
    const ignoresCookies = declared.origins === 'any'
    if (!ignoresCookies && declared.method !== 'GET' && fromOtherOrigin(request.headers, ground.origin))
      throw problem.otherOrigin()
    const isPublicRead = declared.access === 'public' && declared.method === 'GET'
    const person = ignoresCookies || isPublicRead ? null : await ground.whoIs(context)
    admit(person, declared.access)
    if (!ignoresCookies) checkExpectedPerson(person, context)

    const language = askedLanguage(context.req.query('lang'), context.req.header('accept-language'))
    const parsed = await parseInput(declared, context)
    const scope = scopeFor(person, isPermission(declared.access) ? declared.access : null)
    const call = {
      ...parsed,
      person,
      language,
      t: ground.translate(language),
      address: ground.addressOf(context),
      header: (name: string) => context.req.header(name),
      cookie: (name: string) => (ignoresCookies ? undefined : cookieIn(context.req.header('cookie'), name)),
      read: (work) => read(ground.database, scope, work),
      write: (work) => write(ground.database, scope, work),
    } as Call<E>
    return reply(context, await operation(call), declared, language)
  })
}

const isPermission = (access: Access): access is Permission => access !== 'public' && access !== 'signed-in'

/** Refuses at the door whom no place could let in; the operation itself asks for the place. */
function admit(person: Person | null, access: Access) {
  if (access === 'public') return
  if (!person) throw problem.notSignedIn()
  if (isPermission(access) && !may(person, access, 'anywhere')) throw problem.notAllowed()
}

/** Phones are shared: a write names the person it was made by, and nobody else's session may carry it. */
function checkExpectedPerson(person: Person | null, context: Context) {
  const expected = context.req.header('expected-person')
  if (expected !== undefined && context.req.method !== 'GET' && expected.toLowerCase() !== person?.id) {
    throw person ? problem.otherPerson() : problem.notSignedIn()
  }
}

async function parseInput(declared: Endpoint, context: Context) {
  const params = parse(declared.params, context.req.param(), '')
  const query = declared.query && parse(declared.query, searched(context.req.url), '')
  const body = declared.body
    ? parse(
        declared.body,
        await readBody(context.req.raw, declared.limit?.bytes ?? defaultBytes, declared.kind === 'redirect'),
        '',
      )
    : undefined
  const bytes = declared.raw
    ? await readRaw(context.req.raw, declared.limit?.bytes ?? defaultBytes, declared.raw)
    : new Uint8Array()
  return { params, query, body, bytes }
}

const searched = (url: string) => Object.fromEntries(new URL(url).searchParams)

function parse(schema: z.ZodMiniType | undefined, input: unknown, root: string): unknown {
  if (!schema) return undefined
  const result = schema.safeParse(input, { reportInput: true })
  if (!result.success) throw problem.invalid(fieldProblems(result.error, root))
  return result.data
}

/** The value of one cookie in a Cookie header. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

function reply(context: Context, given: Reply, declared: Endpoint, language: Language): Response {
  const headers = new Headers()
  // What a person may see stays with that person; public answers say themselves how long they keep.
  headers.set(
    'Cache-Control',
    declared.access === 'public' && declared.method === 'GET'
      ? 'public, max-age=0, must-revalidate'
      : 'no-store',
  )
  headers.set('Vary', 'Accept-Language')
  for (const [name, value] of Object.entries(given.headers ?? {})) {
    for (const one of [value].flat()) headers.append(name, one)
  }
  const status = given.status ?? declared.statuses[0] ?? 200
  headers.set('Content-Language', language)
  if (given.html !== undefined) {
    headers.set('Content-Type', 'text/html; charset=utf-8')
    return new Response(context.req.method === 'HEAD' ? null : given.html, { status, headers })
  }
  if (given.file !== undefined) return new Response(new Uint8Array(given.file), { status, headers })
  if (given.stream !== undefined) return new Response(given.stream, { status, headers })
  if (given.text !== undefined) return new Response(given.text, { status, headers })
  if (given.body === undefined) return new Response(null, { status, headers })
  headers.set('Content-Type', 'application/json; charset=utf-8')
  return new Response(JSON.stringify(given.body), { status, headers })
}
