import * as z from 'zod/mini'
import { languages } from '../../language/language'
import { municipalityCode, text, uuid } from '../../problems/fields'
import { email } from './schemas'

const language = z.enum(languages)
export const WithinQuery = z.object({ municipality: municipalityCode() })
export const ColleagueGrant = z.object({ municipality: municipalityCode(), id: uuid() })
export const Colleague = z.object({ municipality: municipalityCode(), person: uuid() })
export const Invitation = z.strictObject({
  municipality: municipalityCode(),
  email: email(),
  name: text(1, 120),
  language,
  role: text(1, 60),
  unit: z.optional(uuid()),
})
export type Invitation = z.input<typeof Invitation>
export const Colleagues = z.array(
  z.object({
    ...{ id: z.string(), name: z.string(), email: z.string(), language },
    joined: z.boolean(),
    disabled: z.boolean(),
    grants: z.array(z.object({ id: z.string(), role: z.string(), unit: z.nullable(z.string()) })),
  }),
)
export type Colleagues = z.output<typeof Colleagues>
export const InvitedWithin = z.object({
  id: z.string(),
  /** Whether a letter went out. */
  mailed: z.boolean(),
  /** To be given by hand: only where no letter went out, and only of whom it opens nothing but this municipality. */
  link: z.nullable(z.string()),
})
