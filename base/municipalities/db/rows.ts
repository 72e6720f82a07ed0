import * as z from 'zod/mini'

const code = z.string().check(z.regex(/^[0-9]{3}$/))
const year = z.int()
const name = z.string().check(z.minLength(1))

export const MunicipalityRow = z.object({
  code,
  name_fi: name,
  name_sv: name,
  first_year: year,
  last_year: z.nullable(year),
  successor: z.nullable(code),
  lon: z.nullable(z.number()),
  lat: z.nullable(z.number()),
})
export type MunicipalityRow = z.infer<typeof MunicipalityRow>

/** The kinds of area that a municipality belongs to, year by year. */
export const AreaKind = z.enum([
  'region',
  'subregion',
  'municipality-group',
  'language-status',
  'wellbeing-county',
  'avi',
  'vitality-centre',
])
export type AreaKind = z.infer<typeof AreaKind>

export const AreaRow = z.object({
  kind: AreaKind,
  code: z.string(),
  name_fi: name,
  name_sv: name,
  name_en: name,
})
export type AreaRow = z.infer<typeof AreaRow>

export const MunicipalityYearRow = z.object({
  municipality: code,
  year,
  region: z.string(),
  subregion: z.string(),
  municipality_group: z.string(),
  language_status: z.enum(['0', '1', '2', '3']),
  wellbeing_county: z.nullable(z.string()),
  avi: z.nullable(z.string()),
  vitality_centre: z.nullable(z.string()),
})
export type MunicipalityYearRow = z.infer<typeof MunicipalityYearRow>

export const PopulationRow = z.object({ municipality: code, year, population: z.int().check(z.minimum(0)) })
export type PopulationRow = z.infer<typeof PopulationRow>

/** All that the register is made of, as rows of its four tables. */
export const RegisterFacts = z.object({
  municipalities: z.array(MunicipalityRow),
  areas: z.array(AreaRow),
  years: z.array(MunicipalityYearRow),
  populations: z.array(PopulationRow),
})
export type RegisterFacts = z.infer<typeof RegisterFacts>
