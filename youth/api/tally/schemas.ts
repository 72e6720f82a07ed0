import * as z from 'zod/mini'
import { clock, count, day, municipalityCode, uuid } from '../../../base/problems/fields'
import { everyAge, forms, genders, participantRoles } from '../../domain/codes'

/** More than an evening has, and within what a body may weigh. */
export const maxArrivals = 250

const Arrival = z.strictObject({
  id: uuid(),
  age: z._default(z.enum(everyAge), 'unspecified'),
  gender: z._default(z.enum(genders), 'unspecified'),
  role: z._default(z.enum(participantRoles), 'participant'),
  /** Takes the arrival of this id back, also where it has not come yet. */
  undo: z._default(z.boolean(), false),
})

/** Where and when the session is that nobody has recorded yet. */
const Draft = z.strictObject({
  unit: uuid(),
  plan: z.optional(uuid()),
  date: day(),
  start: z.optional(clock()),
  end: z.optional(clock()),
  form: z.optional(z.enum(forms)),
})

export const Arrivals = z.strictObject({
  arrivals: z.array(Arrival).check(z.maxLength(maxArrivals)),
  draft: z.optional(Draft),
  /** A number that a phone draws for counting in this session, to tell its own from a colleague's. */
  phone: z.optional(uuid()),
})

const TallyCell = z.object({ age: z.string(), gender: z.string(), role: z.string(), count: z.number() })
export type TallyCell = z.output<typeof TallyCell>

const whereAndWhen = {
  municipality: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  plan: z.nullable(z.string()),
  date: z.nullable(z.string()),
  start: z.nullable(z.string()),
  end: z.nullable(z.string()),
  form: z.nullable(z.string()),
}

/** A tally as it stands. `detail` adds up to `total`; `mine` is what the asking phone counted of it. */
export const Tally = z.object({
  session: z.string(),
  state: z.enum(['not-begun', 'open', 'recorded', 'put-aside']),
  version: z.number(),
  ...whereAndWhen,
  gender: z.boolean(),
  total: z.number(),
  detail: z.array(TallyCell),
  mine: z.object({ total: z.number(), detail: z.array(TallyCell) }),
})
export type Tally = z.output<typeof Tally>

export const TallyQuery = z.object({ phone: z.optional(uuid()) })

export const Settlement = z.strictObject({
  late: z.enum(['add', 'put-aside']),
  /** The version that was seen: what came since is not decided about. */
  version: count(1_000_000_000),
})

/** Tallies that go on, and recorded sessions to which more came later (`waiting`). */
export const Tallies = z.object({
  gender: z.boolean(),
  tallies: z.array(
    z.object({
      session: z.string(),
      state: z.enum(['open', 'recorded', 'put-aside']),
      version: z.number(),
      ...whereAndWhen,
      total: z.number(),
      waiting: z.number(),
    }),
  ),
})
export type ListedTally = z.output<typeof Tallies>['tallies'][number]

export const TallyChoice = z.object({ gender: z.boolean() })
export const TallyDecision = z.strictObject({ municipality: municipalityCode(), gender: z.boolean() })
