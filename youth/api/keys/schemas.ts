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
  /** The places with the numbers that cards know them by. */
  groups: z.array(
    z.object({
      groupId: z.number(),
      unit: z.string(),
      name: z.object({ fi: z.string(), sv: z.string() }),
      training: z.boolean(),
    }),
  ),
})
export type Keys = z.output<typeof Keys>
