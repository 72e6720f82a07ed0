import type { AreaKind, AreaRow, MunicipalityRow, MunicipalityYearRow, RegisterFacts } from './db/rows'
import type { Municipality, MunicipalityLanguage, MunicipalityOfYear } from './municipality'

/** An area as Statistics Finland names it. */
export type Area = { kind: AreaKind; code: string; name: { fi: string; sv: string; en: string } }

/** The municipalities, their areas and populations, in memory: loaded once, never changed. */
export type Register = {
  /** The years whose municipalities and areas are known. "Today's areas" are those of `lastYear`. */
  readonly firstYear: number
  readonly lastYear: number
  readonly municipalities: ReadonlyMap<string, Municipality>
  readonly years: ReadonlyMap<number, readonly MunicipalityOfYear[]>
  readonly areas: readonly Area[]
  /** Population by year and code, in the municipalities of 2022 whatever the year: ask `populationOf`. */
  readonly populations: ReadonlyMap<number, ReadonlyMap<string, number>>
}

/**
 * Builds the register from its facts.
 * @throws Error where there are no years: a register that was never loaded is not an empty country
 */
export function registerFromFacts(facts: RegisterFacts): Register {
  // Sorted once: whatever is listed by municipality keeps the order of Finnish names.
  const known = facts.municipalities.map(municipality).sort((a, b) => inFinnish.compare(a.name.fi, b.name.fi))
  const rowsOf = new Map<string, MunicipalityYearRow[]>()
  for (const row of facts.years) groupOf(rowsOf, row.municipality, []).push(row)

  const years = new Map<number, MunicipalityOfYear[]>()
  for (const one of known) {
    for (const row of rowsOf.get(one.code) ?? []) groupOf(years, row.year, []).push(ofYear(one, row))
  }
  if (years.size === 0) throw new Error('the register of municipalities has not been loaded')

  const populations = new Map<number, Map<string, number>>()
  for (const row of facts.populations)
    groupOf(populations, row.year, new Map()).set(row.municipality, row.population)

  return {
    firstYear: Math.min(...years.keys()),
    lastYear: Math.max(...years.keys()),
    municipalities: new Map(known.map((one) => [one.code, one])),
    years,
    areas: facts.areas.map(area).sort((a, b) => inFinnish.compare(a.code, b.code)),
    populations,
  }
}

/** The municipality of a code in any year, or nothing where the register does not know the code. */
export function findMunicipality(register: Register, code: string): Municipality | undefined {
  return register.municipalities.get(code)
}

/** The municipality of a code in any year. @throws RangeError where the register does not know the code */
export function getMunicipality(register: Register, code: string): Municipality {
  const found = findMunicipality(register, code)
  if (!found) throw new RangeError(`${code} is not the code of a municipality`)
  return found
}

/**
 * The municipalities of a year with their areas of that year, sorted by Finnish name.
 * @throws RangeError for a year outside `register.firstYear`–`register.lastYear`
 */
export function municipalitiesOf(register: Register, year: number): readonly MunicipalityOfYear[] {
  const found = register.years.get(year)
  if (!found)
    throw new RangeError(`the register knows ${register.firstYear}–${register.lastYear}, not ${year}`)
  return found
}

const inFinnish = new Intl.Collator('fi')

const languages: Record<MunicipalityYearRow['language_status'], MunicipalityLanguage> = {
  0: 'fi',
  1: 'fi-sv',
  2: 'sv',
  3: 'sv-fi',
}

const municipality = (row: MunicipalityRow): Municipality => ({
  code: row.code,
  name: { fi: row.name_fi, sv: row.name_sv },
  firstYear: row.first_year,
  lastYear: row.last_year,
  successor: row.successor,
  lon: row.lon,
  lat: row.lat,
})

const ofYear = (known: Municipality, row: MunicipalityYearRow): MunicipalityOfYear => ({
  ...known,
  region: row.region,
  subregion: row.subregion,
  group: row.municipality_group,
  language: languages[row.language_status],
  wellbeingCounty: row.wellbeing_county,
  avi: row.avi,
  vitalityCentre: row.vitality_centre,
})

const area = ({ kind, code, name_fi, name_sv, name_en }: AreaRow): Area => ({
  kind,
  code,
  name: { fi: name_fi, sv: name_sv, en: name_en },
})

function groupOf<K, G>(groups: Map<K, G>, key: K, empty: G): G {
  const group = groups.get(key) ?? empty
  groups.set(key, group)
  return group
}
