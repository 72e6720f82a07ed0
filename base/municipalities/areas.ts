import type { AreaKind } from './db/rows'
import type { MunicipalityLanguage, MunicipalityOfYear } from './municipality'
import { type Area, municipalitiesOf, type Register } from './register'

/** One area by its code, the whole country, or the mainland (the country without Åland). */
export type AreaName = { kind: AreaKind; code: string } | { kind: 'country' | 'mainland' }

/** Most culture statistics leave the region of Åland out. */
const aland = '21'

/**
 * The codes of the municipalities that belonged to an area in a year, sorted by Finnish name. Empty where the area
 * had none that year: there are no AVI areas in 2026 and no vitality centres before it.
 * @throws RangeError for a year outside `register.firstYear`–`register.lastYear`
 */
export function membersOf(register: Register, area: AreaName, year: number): string[] {
  return municipalitiesOf(register, year)
    .filter((municipality) => belongs(municipality, area))
    .map(({ code }) => code)
}

/** The areas of a kind that have members in a year, by code. */
export function areasOf(register: Register, kind: AreaKind, year: number): Area[] {
  const inUse = new Set(
    municipalitiesOf(register, year).map((municipality) => areaCodeOf(municipality, kind)),
  )
  return register.areas.filter((area) => area.kind === kind && inUse.has(area.code))
}

/** An area with its names, or nothing where the register does not know it. */
export function findArea(register: Register, kind: AreaKind, code: string): Area | undefined {
  return register.areas.find((area) => area.kind === kind && area.code === code)
}

/** The area of a kind that a municipality belonged to that year, or null where the kind did not cover it. */
export function areaCodeOf(municipality: MunicipalityOfYear, kind: AreaKind): string | null {
  switch (kind) {
    case 'region':
      return municipality.region
    case 'subregion':
      return municipality.subregion
    case 'municipality-group':
      return municipality.group
    case 'language-status':
      return languageStatus[municipality.language]
    case 'wellbeing-county':
      return municipality.wellbeingCounty
    case 'avi':
      return municipality.avi
    case 'vitality-centre':
      return municipality.vitalityCentre
  }
}

function belongs(municipality: MunicipalityOfYear, area: AreaName): boolean {
  if ('code' in area) return areaCodeOf(municipality, area.kind) === area.code
  return area.kind === 'country' || municipality.region !== aland
}

const languageStatus: Record<MunicipalityLanguage, string> = { fi: '0', 'fi-sv': '1', sv: '2', 'sv-fi': '3' }
