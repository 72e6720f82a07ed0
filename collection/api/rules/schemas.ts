import * as z from 'zod/mini'
import { Rule } from '../../domain/checking/rule'
import { roundStates } from '../../domain/rounds/states'
import { Question } from '../rounds/schemas'

export { DraftSaved, RoundParams } from '../rounds/schemas'

const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
const spread = z.object({ median: z.number(), mad: z.number(), n: z.number() })
const last = z.object({ id: z.string(), name: words, year: z.number(), state: z.enum(roundStates) })

/** The rules of a draft, and all that is needed to judge them while they are written. */
export const EditedRules = z.object({
  round: z.string(),
  name: words,
  version: z.number(),
  rules: z.array(Rule),
  questions: z.array(z.pick(Question, { indicator: true, version: true, section: true, content: true })),
  /** How the values lay in the last round, by written ref: in the group where each can be compared best. */
  group: z.nullable(z.record(z.string(), z.object({ value: spread, perInhabitant: spread }))),
  last: z.nullable(last),
})
export type EditedRules = z.output<typeof EditedRules>

export const Rules = z.strictObject({ rules: z.array(Rule).check(z.maxLength(250)) })

/** How often each rule would have fired, in the order of the rules. Figures of the country, nobody's answers. */
export const TriedRules = z.object({
  last: z.nullable(last),
  tried: z.array(
    z.object({
      rule: z.string(),
      municipalities: z.number(),
      findings: z.number(),
      /** How many answers it was tried against; 0 where the round did not ask what the rule speaks of. */
      of: z.number(),
    }),
  ),
})
export type TriedRules = z.output<typeof TriedRules>
