import * as z from 'zod/mini'
import { day, municipalityCode, text, uuid } from '../../../base/problems/fields'
import { activityLanguages, environments } from '../../domain/codes'

export const UnitId = z.object({ id: uuid() })
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
