import * as z from 'zod/mini'
import { count, day, isYear, municipalityCode, text, uuid } from '../../base/problems/fields'
import { activityLanguages, environments } from '../domain/codes'
import { publishableTables } from '../domain/publishableTables'

const month = () =>
  z.string().check(
    z.refine((value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value) && isYear(Number(value.slice(0, 4))), {
      params: { reason: 'month' },
    }),
  )

/** A day, or a month that stands for its first or last day. */
const dayOrMonth = (edge: 'first' | 'last') =>
  z.union([
    day(),
    z.pipe(
      month(),
      z.transform((value: string) => {
        const [year = 0, number = 0] = value.split('-').map(Number)
        return `${value}-${edge === 'first' ? '01' : new Date(Date.UTC(year, number, 0)).getUTCDate()}`
      }),
    ),
  ])

const wholeNumber = (min: number, max: number) =>
  z.pipe(
    z.string().check(z.refine((value) => /^\d{1,6}$/.test(value), { params: { reason: 'type-number' } })),
    z.pipe(z.transform(Number), count(max, min)),
  )

export const SessionId = z.object({ id: uuid() })
export const UnitId = z.object({ id: uuid() })

export const SessionQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  from: z.optional(day()),
  to: z.optional(day()),
  cursor: z.optional(text(1, 200)),
  limit: z._default(wholeNumber(1, 200), 50),
})

export const SummaryQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  from: dayOrMonth('first'),
  to: dayOrMonth('last'),
  by: z._default(z.enum(['month', 'unit', 'form', 'environment', 'age', 'gender', 'tag']), 'month'),
})

export const SummaryRows = z.array(
  z.object({
    key: z.string(),
    participations: z.number(),
    sessions: z.nullable(z.number()),
    hours: z.nullable(z.number()),
    cancelled: z.optional(z.number()),
    closed: z.optional(z.number()),
    noVisitors: z.optional(z.number()),
    youthHours: z.optional(z.number()),
    staffHours: z.optional(z.number()),
    plannedOrLed: z.optional(z.number()),
    partKnown: z.optional(z.number()),
  }),
)
export type SummaryRows = z.output<typeof SummaryRows>

export const MunicipalityQuery = z.object({ municipality: municipalityCode() })

export const Unit = z.strictObject({
  municipality: municipalityCode(),
  name: z.strictObject({ fi: text(1, 120), sv: text(1, 120) }),
  environment: z._default(z.enum(environments), 'youth-facility'),
  language: z._default(z.enum(activityLanguages), 'fi'),
  openedOn: z.optional(z.nullable(day())),
  closedOn: z.optional(z.nullable(day())),
})
export type Unit = z.input<typeof Unit>

export const ListedUnits = z.array(
  z.object({
    id: z.string(),
    municipality: z.string(),
    name: z.object({ fi: z.string(), sv: z.string() }),
    environment: z.enum(environments),
    language: z.enum(activityLanguages),
    openedOn: z.nullable(z.string()),
    closedOn: z.nullable(z.string()),
    /** Practised in; never counted. */
    training: z.boolean(),
    version: z.number(),
  }),
)
export type ListedUnit = z.output<typeof ListedUnits>[number]

export const Publication = z.object({
  table: z.enum(publishableTables),
  public: z.boolean(),
  decidedAt: z.nullable(z.string()),
  decidedBy: z.nullable(z.string()),
})
export const Publications = z.array(Publication)
export type PublicationDecided = z.output<typeof Publication>
export const PublicationDecision = z.strictObject({
  municipality: municipalityCode(),
  table: z._default(z.enum(publishableTables), 'youth-months'),
  public: z.boolean(),
})

export const PreviewQuery = z.object({
  municipality: municipalityCode(),
  table: z._default(z.enum(publishableTables), 'youth-months'),
})
const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
const kindOfCell = z.union([
  z.object({ kind: z.literal('value'), value: z.number() }),
  z.object({ kind: z.enum(['missing', 'notApplicable', 'suppressed', 'notYet']) }),
])
/** A municipality's part of a table, as the next release would say it. */
export const PublicationPreview = z.object({
  title: words,
  description: words,
  dimensions: z.array(
    z.object({
      role: z.string(),
      name: words,
      codes: z.array(z.object({ code: z.string(), name: words, decimals: z.optional(z.number()) })),
    }),
  ),
  cells: z.array(z.object({ place: z.string(), period: z.string(), measure: z.string(), cell: kindOfCell })),
})
export type PublicationPreview = z.output<typeof PublicationPreview>

/** A session as it is answered: the record itself, loosely, as codes may have changed since it was made. */
export const StoredSession = z.looseObject({
  id: z.string(),
  version: z.number(),
  municipality: z.string(),
  unit: z.string(),
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
  staff: z.optional(z.object({ count: z.number(), minutes: z.optional(z.number()) })),
  tags: z.optional(z.array(z.string())),
  reflection: z.string(),
  codes: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  minutes: z.number(),
  recordedBy: z.string(),
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

export const WeekQuery = z.object({ municipality: municipalityCode(), week: day() })

const WeekSession = z.object({
  id: z.string(),
  unit: z.string(),
  date: z.string(),
  start: z.string(),
  end: z.string(),
  form: z.string(),
  exception: z.nullable(z.string()),
  participants: z.nullable(z.number()),
})

export const Week = z.array(
  z.object({
    unit: z.string(),
    /** Whether anything was recorded in this week or the eight before it. */
    begun: z.boolean(),
    participations: z.number(),
    missing: z.number(),
    days: z.array(
      z.object({
        date: z.string(),
        state: z.enum(['held', 'no-visitors', 'cancelled', 'closed', 'missing', 'ahead', 'none']),
        participations: z.nullable(z.number()),
        sessions: z.array(WeekSession),
        /** The last such evening that was held: what a missing one begins from. */
        like: z.nullable(WeekSession),
      }),
    ),
  }),
)
export type Week = z.output<typeof Week>
