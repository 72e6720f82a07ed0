import * as z from 'zod/mini'
import { clock, count, day, municipalityCode, text, uuid } from '../../../base/problems/fields'
import { listedCode } from '../../domain/codeLists/listedCode'
import { forms, maxTags, youthParts } from '../../domain/codes'
import { plannedStates } from '../../domain/plans/states'
import { ListedGroups } from '../groups/schemas'
import { ListedOpenings } from '../openings/schemas'

export const PlanPath = z.object({ municipality: municipalityCode(), id: uuid() })
export const PlansQuery = z.object({ municipality: municipalityCode(), unit: z.optional(uuid()) })

const Name = z.strictObject({ fi: text(1, 120), sv: text(1, 120) })

/** What a unit will do, again and again or once, with what its sessions are begun from. */
export const Plan = z.strictObject({
  unit: uuid(),
  name: z.optional(z.nullable(Name)),
  form: z.enum(forms),
  environment: z.optional(z.nullable(listedCode())),
  group: z.optional(z.nullable(uuid())),
  /** Monday is 1. Without any the plan is of its first day alone. */
  weekdays: z._default(z.array(count(7, 1)).check(z.maxLength(7)), []),
  everyWeeks: z._default(count(52, 1), 1),
  from: day(),
  until: z.optional(z.nullable(day())),
  start: clock(),
  /** Where it is not after the start, of the next day. */
  end: clock(),
  tags: z._default(z.array(listedCode()).check(z.maxLength(maxTags)), []),
  youthPart: z.optional(z.nullable(z.enum(youthParts))),
  staffCount: z.optional(z.nullable(count(1000))),
  /** The plan that a new one goes on from: that one ends the day before. */
  follows: z.optional(z.nullable(uuid())),
})
export type Plan = z.input<typeof Plan>

const AnsweredName = z.nullable(z.object({ fi: z.string(), sv: z.string() }))
export const ListedPlans = z.array(
  z.object({
    id: z.string(),
    municipality: z.string(),
    unit: z.string(),
    name: AnsweredName,
    form: z.enum(forms),
    environment: z.nullable(listedCode()),
    group: z.nullable(z.string()),
    weekdays: z.array(z.number()),
    everyWeeks: z.number(),
    from: z.string(),
    until: z.nullable(z.string()),
    start: z.string(),
    end: z.string(),
    tags: z.array(listedCode()),
    youthPart: z.nullable(z.enum(youthParts)),
    staffCount: z.nullable(z.number()),
    follows: z.nullable(z.string()),
    version: z.number(),
  }),
)
export type ListedPlan = z.output<typeof ListedPlans>[number]

/** A year, that what the one before had is copied to. */
const year = () =>
  z.pipe(
    z.string().check(z.refine((value) => /^\d{4}$/.test(value), { params: { reason: 'type-number' } })),
    z.pipe(z.transform(Number), count(2100, 2013)),
  )
export const PlanCopyQuery = z.object({ municipality: municipalityCode(), year: year() })
/** What of the year before would be there again: under the ids that it would have. */
export const PlanCopy = z.object({
  plans: ListedPlans,
  groups: ListedGroups,
  openings: ListedOpenings,
  /** Plans without an end, which go on by themselves. */
  goingOn: z.number(),
})
export const ChosenCopies = z.strictObject({
  municipality: municipalityCode(),
  year: count(2100, 2013),
  chosen: z.array(uuid()).check(z.minLength(1), z.maxLength(1000)),
})
export const OccurrencesQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  from: day(),
  to: day(),
})
/** Of what was planned and has been, how much was recorded. */
export const Completeness = z.array(
  z.object({ unit: z.string(), month: z.string(), planned: z.number(), recorded: z.number() }),
)
/** A planned session of a day, and what became of it. */
export const PlannedSession = z.object({
  session: z.string(),
  plan: z.string(),
  unit: z.string(),
  date: z.string(),
  start: z.string(),
  end: z.string(),
  form: z.enum(forms),
  environment: listedCode(),
  group: z.nullable(z.string()),
  name: AnsweredName,
  state: z.enum(plannedStates),
  participations: z.nullable(z.number()),
  /** The record of it, which may be of another day or clock, or of another id where it was made without its plan. */
  recorded: z.nullable(z.object({ id: z.string(), date: z.string(), start: z.string(), end: z.string() })),
  /** What a record of it begins from. */
  tags: z.array(listedCode()),
  youthPart: z.nullable(z.enum(youthParts)),
  staffCount: z.nullable(z.number()),
})
export type PlannedSession = z.output<typeof PlannedSession>
export const PlannedSessions = z.array(PlannedSession)
