import * as z from 'zod/mini'
import { languages } from '../../base/language/language'
import { count, text, uuid } from '../../base/problems/fields'
import { kinds, longestText, mostMessages, states } from '../domain/codes'

const wholeNumber = (min: number, max: number) =>
  z.pipe(
    z.string().check(z.refine((value) => /^\d{1,6}$/.test(value), { params: { reason: 'type-number' } })),
    z.pipe(z.transform(Number), count(max, min)),
  )

export const ThreadId = z.object({ id: uuid() })
export const MessageId = z.object({ id: uuid(), message: uuid() })

/** A path of the app; ids in it are left out before it is sent: `/sessions/:id`. */
const screen = () =>
  z
    .string()
    .check(
      z.refine((value) => /^\/[a-z/:-]{0,99}$/.test(value), { params: { reason: 'support:field.screen' } }),
    )

export const Question = z.strictObject({
  kind: z.enum(kinds),
  text: text(1, longestText),
  screen: z._default(z.nullable(screen()), null),
  language: z.enum(languages),
})
export const Message = z.strictObject({ text: text(1, longestText) })
export const ThreadState = z.strictObject({ state: z.enum(['open', 'closed']) })
export const Seen = z.strictObject({ number: count(mostMessages, 1) })

export const Versioned = z.object({ id: z.string(), version: z.number() })

export const PageQuery = z.object({
  cursor: z.optional(text(1, 200)),
  limit: z._default(wholeNumber(1, 100), 20),
})
export const QueueQuery = z.object({
  state: z.optional(z.enum(states)),
  cursor: z.optional(text(1, 200)),
  limit: z._default(wholeNumber(1, 100), 30),
})

const thread = {
  id: z.string(),
  kind: z.enum(kinds),
  state: z.enum(states),
  language: z.enum(languages),
  screen: z.nullable(z.string()),
  askedAt: z.string(),
  changedAt: z.string(),
  version: z.number(),
}
export const ListedThread = z.object({ ...thread, excerpt: z.string(), unread: z.number() })
export type ListedThread = z.output<typeof ListedThread>
export const ThreadPage = z.object({ threads: z.array(ListedThread), next: z.nullable(z.string()) })
export type ThreadPage = z.output<typeof ThreadPage>

const messages = z.array(
  z.object({
    id: z.string(),
    number: z.number(),
    byTeam: z.boolean(),
    /** Who wrote it, where the reader may know: the asker sees the national team, not its people. */
    author: z.nullable(z.string()),
    text: z.string(),
    at: z.string(),
  }),
)
export const Thread = z.object({ ...thread, messages, seen: z.number() })
export type Thread = z.output<typeof Thread>

const asker = z.object({
  name: z.nullable(z.string()),
  roles: z.array(
    z.object({
      role: z.string(),
      municipality: z.nullable(z.object({ fi: z.string(), sv: z.string() })),
    }),
  ),
})
export type Asker = z.output<typeof asker>
const Queued = z.object({ ...thread, excerpt: z.string(), since: z.string(), asker })
export type Queued = z.output<typeof Queued>
export const QueuePage = z.object({
  threads: z.array(Queued),
  /** How many wait for an answer in all. */
  open: z.number(),
  next: z.nullable(z.string()),
})
export type QueuePage = z.output<typeof QueuePage>
export const QueuedThread = z.object({ ...thread, messages, asker })
export type QueuedThread = z.output<typeof QueuedThread>

export const Unread = z.object({ answers: z.number() })
export type Unread = z.output<typeof Unread>
