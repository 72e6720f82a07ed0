import * as z from 'zod/mini'
import { day, municipalityCode, text, uuid } from '../../../base/problems/fields'
import { listedCode } from '../../domain/codeLists/listedCode'
import { accessibilityFacts, activityLanguages, unitTypes } from '../../domain/codes'

const degrees = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most))

const fact = () => z.optional(z.boolean())

/** Named one by one: a record of any names would let some pass unseen. */
const AccessibilityFacts = z.strictObject({
  'step-free-entrance': fact(),
  'accessible-toilet': fact(),
  'induction-loop': fact(),
  'quiet-room': fact(),
  lift: fact(),
  'accessible-parking': fact(),
} satisfies Record<(typeof accessibilityFacts)[number], unknown>)

export const UnitId = z.object({ id: uuid() })
export const Unit = z.strictObject({
  municipality: municipalityCode(),
  name: z.strictObject({ fi: text(1, 120), sv: text(1, 120) }),
  environment: z._default(listedCode(), 'youth-facility'),
  language: z._default(z.enum(activityLanguages), 'fi'),
  openedOn: z.optional(z.nullable(day())),
  closedOn: z.optional(z.nullable(day())),
  /** By the national definition. What is left out of these stays as it is. */
  type: z.optional(z.nullable(z.enum(unitTypes))),
  address: z.optional(z.nullable(text(1, 200))),
  area: z.optional(z.nullable(text(1, 200))),
  latitude: z.optional(z.nullable(degrees(59, 71))),
  longitude: z.optional(z.nullable(degrees(19, 32))),
  /** A fact that is left out is not known. */
  accessibility: z.optional(AccessibilityFacts),
})
export type Unit = z.input<typeof Unit>

export const ListedUnits = z.array(
  z.object({
    id: z.string(),
    municipality: z.string(),
    name: z.object({ fi: z.string(), sv: z.string() }),
    environment: listedCode(),
    language: z.enum(activityLanguages),
    openedOn: z.nullable(z.string()),
    closedOn: z.nullable(z.string()),
    type: z.nullable(z.enum(unitTypes)),
    address: z.nullable(z.string()),
    area: z.nullable(z.string()),
    latitude: z.nullable(z.number()),
    longitude: z.nullable(z.number()),
    accessibility: z.partialRecord(z.enum(accessibilityFacts), z.boolean()),
    /** Practised in; never counted. */
    training: z.boolean(),
    version: z.number(),
  }),
)
export type ListedUnit = z.output<typeof ListedUnits>[number]

const inEachLanguage = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
export const UnitTypes = z.array(
  z.object({ code: z.enum(unitTypes), name: inEachLanguage, definition: inEachLanguage }),
)
