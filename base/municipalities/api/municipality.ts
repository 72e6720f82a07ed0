import * as z from 'zod/mini'

/** `?year=2026`; without it, the register's last year. */
export const MunicipalitiesQuery = z.object({ year: z.optional(z.pipe(z.coerce.number(), z.int())) })
export type MunicipalitiesQuery = z.infer<typeof MunicipalitiesQuery>

/** A municipality of a year, with the codes of its areas that year. */
export const MunicipalityAnswer = z.object({
  code: z.string().check(z.regex(/^[0-9]{3}$/)),
  name: z.object({ fi: z.string(), sv: z.string() }),
  region: z.string(),
  subregion: z.string(),
  /** 1 urban, 2 semi-urban, 3 rural. */
  group: z.string(),
  /** The majority's language first. */
  language: z.enum(['fi', 'fi-sv', 'sv', 'sv-fi']),
  wellbeingCounty: z.nullable(z.string()),
  avi: z.nullable(z.string()),
  vitalityCentre: z.nullable(z.string()),
  /** The centre in degrees, where known. */
  lon: z.nullable(z.number()),
  lat: z.nullable(z.number()),
  /** Where it has been merged since: the last year it existed and the municipality it became part of. */
  lastYear: z.nullable(z.int()),
  successor: z.nullable(z.string()),
})
export type MunicipalityAnswer = z.infer<typeof MunicipalityAnswer>

export const MunicipalitiesAnswer = z.array(MunicipalityAnswer)
export type MunicipalitiesAnswer = z.infer<typeof MunicipalitiesAnswer>
