import * as z from 'zod/mini'
import { count, day, municipalityCode, text, uuid } from '../../../base/problems/fields'

const wholeNumber = (min: number, max: number) =>
  z.pipe(
    z.string().check(z.refine((value) => /^\d{1,6}$/.test(value), { params: { reason: 'type-number' } })),
    z.pipe(z.transform(Number), count(max, min)),
  )

/** Until where a phone that closes a counted evening has seen its tally; the rest comes after this record. */
export const SeenTally = z.object({ tally: z.optional(wholeNumber(0, 999_999)), phone: z.optional(uuid()) })
export const SessionId = z.object({ id: uuid() })
export const SessionQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  group: z.optional(uuid()),
  from: z.optional(day()),
  to: z.optional(day()),
  cursor: z.optional(text(1, 200)),
  limit: z._default(wholeNumber(1, 200), 50),
})

/** A session as it is answered: the record itself, loosely, as codes may have changed since it was made. */
export const StoredSession = z.looseObject({
  id: z.string(),
  version: z.number(),
  municipality: z.string(),
  unit: z.string(),
  group: z.optional(z.string()),
  form: z.string(),
  date: z.string(),
  start: z.string(),
  end: z.string(),
  endDate: z.optional(z.string()),
  exception: z.optional(z.string()),
  participants: z.optional(
    z.looseObject({
      total: z.number(),
      detail: z.optional(
        z.array(z.looseObject({ age: z.string(), gender: z.string(), role: z.string(), count: z.number() })),
      ),
    }),
  ),
  environment: z.optional(z.string()),
  youthPart: z.optional(z.string()),
  youthOrganisedMinutes: z.optional(z.number()),
  youthOrganisers: z.optional(z.number()),
  staff: z.optional(z.object({ count: z.number(), minutes: z.optional(z.number()) })),
  volunteers: z.optional(z.object({ count: z.number(), minutes: z.optional(z.number()) })),
  tags: z.optional(z.array(z.string())),
  answers: z.optional(z.array(z.object({ question: z.string(), value: z.number() }))),
  reflection: z.string(),
  codes: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  minutes: z.number(),
  /** Null where the evening is rated and somebody else recorded it. */
  recordedBy: z.nullable(z.string()),
  recordedAt: z.string(),
  changedAt: z.string(),
})
export type StoredSession = z.output<typeof StoredSession>

export const SessionPage = z.object({ sessions: z.array(StoredSession), next: z.nullable(z.string()) })
export const History = z.array(
  z.object({
    at: z.string(),
    person: z.nullable(z.string()),
    action: z.string(),
    changes: z.record(z.string(), z.union([z.literal('changed'), z.tuple([z.unknown(), z.unknown()])])),
  }),
)
