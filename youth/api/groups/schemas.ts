import * as z from 'zod/mini'
import { count, day, municipalityCode, text, uuid } from '../../../base/problems/fields'

export const GroupPath = z.object({ municipality: municipalityCode(), id: uuid() })

/** A group that meets again and again: why, for what, with whom; of its members only how many they are. */
export const Group = z.strictObject({
  unit: uuid(),
  name: z.strictObject({ fi: text(1, 120), sv: text(1, 120) }),
  needs: z._default(text(0, 1000), ''),
  goals: z._default(text(0, 1000), ''),
  outcome: z._default(text(0, 1000), ''),
  partners: z._default(z.array(text(1, 100)).check(z.maxLength(10)), []),
  from: z.optional(z.nullable(day())),
  until: z.optional(z.nullable(day())),
  members: z.optional(z.nullable(count(10_000))),
})
export type Group = z.input<typeof Group>

export const ListedGroups = z.array(
  z.object({
    id: z.string(),
    municipality: z.string(),
    unit: z.string(),
    name: z.object({ fi: z.string(), sv: z.string() }),
    needs: z.string(),
    goals: z.string(),
    outcome: z.string(),
    partners: z.array(z.string()),
    from: z.nullable(z.string()),
    until: z.nullable(z.string()),
    members: z.nullable(z.number()),
    version: z.number(),
  }),
)
export type ListedGroup = z.output<typeof ListedGroups>[number]
