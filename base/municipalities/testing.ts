import fc from 'fast-check'
import { carriedFacts } from './db/carriedFacts'
import { type Register, registerFromFacts } from './register'

/** The real register, for tests that need no database. */
export const realRegister: Register = registerFromFacts(carriedFacts())

/** The years that the real register knows. */
export const realYears = Array.from(
  { length: realRegister.lastYear - realRegister.firstYear + 1 },
  (_, index) => realRegister.firstYear + index,
)

/** The populations of these years are known. */
export const populationYears = [...realRegister.populations.keys()].sort()

/** A merger in an invented country: `code` ended with `lastYear` and became part of `successor`. */
export type Merger = { code: string; lastYear: number; successor: string }

/** An invented country of the years 2013–2026, all in one region; `mergers` end some of its municipalities. */
export function inventedRegister(codes: readonly string[], mergers: readonly Merger[]): Register {
  const merged = new Map(mergers.map((merger) => [merger.code, merger]))
  const years = realYears.flatMap((year) =>
    codes
      .filter((code) => year <= (merged.get(code)?.lastYear ?? year))
      .map((municipality) => ({
        municipality,
        year,
        region: '01',
        subregion: '011',
        municipality_group: '1',
        language_status: '0' as const,
        wellbeing_county: null,
        avi: null,
        vitality_centre: null,
      })),
  )
  return registerFromFacts({
    municipalities: codes.map((code) => ({
      code,
      name_fi: `Kunta ${code}`,
      name_sv: `Kommun ${code}`,
      first_year: 2013,
      last_year: merged.get(code)?.lastYear ?? null,
      successor: merged.get(code)?.successor ?? null,
      lon: null,
      lat: null,
    })),
    areas: [],
    years,
    populations: [],
  })
}

/** Countries of up to 12 municipalities with any mergers, chains among them: a successor always outlives the merged. */
export const inventedCountry = fc
  .array(fc.record({ lastYear: fc.option(fc.integer({ min: 2013, max: 2025 })), into: fc.nat() }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((ends) => {
    const codes = ends.map((_, index) => String(index * 9 + 1).padStart(3, '0'))
    const mergers = ends.flatMap(({ lastYear, into }, index) => {
      const code = codes[index]
      const heirs = codes.filter((_, other) => (ends[other]?.lastYear ?? 9999) > (lastYear ?? 9999))
      const successor = heirs[into % heirs.length]
      return code && successor && lastYear !== null ? [{ code, lastYear, successor }] : []
    })
    return { codes, register: inventedRegister(codes, mergers) }
  })
