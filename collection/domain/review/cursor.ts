import * as z from 'zod/mini'
import { problem } from '../../../base/problems/catalogue'

export type Page<T> = { rows: T[]; next: string | null }
export type AskedPage = { cursor?: string | undefined; limit: number }

/** A page of what was found, of which one more than fits was asked for; its cursor names the last that is shown. */
export function pageOf<T>(found: T[], limit: number, cursorOf: (last: T) => readonly unknown[]): Page<T> {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const more = found.length > limit && last !== undefined
  return { rows, next: more ? Buffer.from(JSON.stringify(cursorOf(last))).toString('base64url') : null }
}

/** @throws invalid (422) for a cursor that this list did not give */
export function readCursor<T>(cursor: string | undefined, schema: z.ZodMiniType<T>): T | undefined {
  if (cursor === undefined) return undefined
  const read = schema.safeParse(parsed(cursor))
  if (!read.success) throw problem.invalid([{ field: 'cursor', reason: 'cursor' }])
  return read.data
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** What stands in cursors. */
export const instant = () => z.iso.datetime().check(z.startsWith('20'))
export const code = () => z.string().check(z.regex(/^[A-Za-z0-9-]{0,60}$/))
