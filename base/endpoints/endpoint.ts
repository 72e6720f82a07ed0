import type * as z from 'zod/mini'
import type { Permission } from '../people/domain/permissions'

/** Who may call: anyone, anyone signed in, or who holds the permission somewhere (the operation asks where). */
export type Access = 'public' | 'signed-in' | Permission

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE'

type Shape = z.ZodMiniType | undefined

/**
 * An endpoint as data: the server serves it, the typed client calls it, OpenAPI and the permission table
 * are written from it.
 */
export type Endpoint<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Answer extends Shape = Shape,
> = {
  method: Method
  /** As OpenAPI writes it: `/api/youth/sessions/{id}`. */
  path: string
  access: Access
  /** One English sentence for the docs. */
  summary: string
  params?: Params
  query?: Query
  body?: Body
  /** The content types of a body that is taken as it comes, in place of a JSON one. */
  raw?: readonly string[]
  answer?: Answer
  /** Statuses of success; the first is the usual one. */
  statuses: readonly number[]
  /** What an answer is: JSON unless said. */
  kind?: 'json' | 'page' | 'text' | 'file' | 'redirect'
  /** `any`: pages of every origin may send, and for that no cookie is read and nobody is known. */
  origins?: 'any'
  limit?: {
    /** The largest body, in bytes; 64 KiB unless said. */
    bytes?: number
  }
}

/** Declares an endpoint, keeping the exact types of its schemas. */
export const endpoint = <
  const Params extends Shape = undefined,
  const Query extends Shape = undefined,
  const Body extends Shape = undefined,
  const Answer extends Shape = undefined,
>(
  declaration: Endpoint<Params, Query, Body, Answer>,
) => declaration

export type Output<S extends Shape> = S extends z.ZodMiniType ? z.output<S> : undefined
export type Input<S extends Shape> = S extends z.ZodMiniType ? z.input<S> : undefined

export const defaultBytes = 64 * 1024
