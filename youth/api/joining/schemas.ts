import * as z from 'zod/mini'
import { day, municipalityCode, text } from '../../../base/problems/fields'
import { joiningSteps, storedSteps } from '../../domain/joining/joiningSteps'

export const JoiningMunicipality = z.object({ municipality: municipalityCode() })

/** A municipality's way in, and what of its beginning has happened. */
export const Joining = z.object({
  municipality: z.string(),
  step: z.enum(joiningSteps),
  agreement: z.nullable(
    z.object({ version: z.string(), acceptedAt: z.string(), acceptedBy: z.nullable(z.string()) }),
  ),
  history: z.array(
    z.object({ step: z.enum(storedSteps), since: z.string(), person: z.nullable(z.string()) }),
  ),
  beginning: z.object({
    units: z.number(),
    trainingUnit: z.nullable(z.string()),
    practised: z.number(),
    practice: z.number(),
    recorded: z.boolean(),
    people: z.array(z.object({ name: z.string(), role: z.string() })),
    publicationDecided: z.boolean(),
  }),
})
export type Joining = z.output<typeof Joining>

export const OwnStep = z.strictObject({
  municipality: municipalityCode(),
  step: z.enum(['invited', 'accepted', 'trying', 'in-use']),
  agreement: z.optional(text(1, 20)),
})
export const ManagedStep = z.strictObject({ step: z.enum(['outside', 'invited', 'accepted', 'trying']) })
export const Contact = z.strictObject({ on: z.nullable(day()), note: text(0, 500) })

export const Joinings = z.array(
  z.object({
    municipality: z.string(),
    step: z.enum(storedSteps),
    since: z.string(),
    agreement: z.nullable(z.string()),
    contactOn: z.nullable(z.string()),
    note: z.string(),
  }),
)
export type Joinings = z.output<typeof Joinings>
