import * as z from 'zod/mini'
import { municipalityCode, text, uuid } from '../../../base/problems/fields'

export const KeyParams = z.object({ id: uuid() })
export const NewKey = z.strictObject({ municipality: municipalityCode(), name: text(1, 80) })
export const MadeKey = z.object({ id: z.string(), key: z.string() })

export const Keys = z.object({
  /** What a card calls the municipality. */
  organisationId: z.number(),
  keys: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      maker: z.nullable(z.string()),
      madeAt: z.string(),
      lastUsedOn: z.nullable(z.string()),
      revokedAt: z.nullable(z.string()),
    }),
  ),
  /** The places and their groups with the numbers that cards know them by, each place before its groups. */
  groups: z.array(
    z.object({
      groupId: z.number(),
      unit: z.string(),
      /** Null where the number is of the place itself. */
      group: z.nullable(z.string()),
      name: z.object({ fi: z.string(), sv: z.string() }),
      training: z.boolean(),
      /** Whether it has come to an end. */
      over: z.boolean(),
    }),
  ),
})
export type Keys = z.output<typeof Keys>
