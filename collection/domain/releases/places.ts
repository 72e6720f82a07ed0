import type { Words } from '../../../base/language/language'
import { areasOf, membersOf } from '../../../base/municipalities/areas'
import { type Area, municipalitiesOf, type Register } from '../../../base/municipalities/register'
import { placeName, wholeCountry } from '../../../statistics/domain/placeName'

/** A place that municipalities are added up to, with those that belonged to it in the year. */
export type AreaPlace = { code: string; name: Words; members: readonly string[] }

/** The letters before an area's own code, so that no two kinds share one: `MK01` is a region. */
const letters = {
  region: 'MK',
  'municipality-group': 'KR',
  'language-status': 'KI',
  'wellbeing-county': 'HV',
  avi: 'AV',
  'vitality-centre': 'EV',
} as const satisfies Partial<Record<Area['kind'], string>>
const kinds = Object.keys(letters) as (keyof typeof letters)[]

export const mainland = {
  code: 'MA',
  name: { fi: 'Manner-Suomi', sv: 'Fasta Finland', en: 'Mainland Finland' },
} as const

/** The country, the mainland and every area of the year with its members of that year. */
export function areaPlaces(register: Register, year: number): AreaPlace[] {
  const areas = kinds.flatMap((kind) =>
    areasOf(register, kind, year).map(({ code, name }) => ({
      code: `${letters[kind]}${code}`,
      name,
      members: membersOf(register, { kind, code }, year),
    })),
  )
  return [
    { ...wholeCountry, members: membersOf(register, { kind: 'country' }, year) },
    { ...mainland, members: membersOf(register, { kind: 'mainland' }, year) },
    ...areas,
  ]
}

/** Every place that figures of these years may stand at: areas first, then municipalities in the order of their names. */
export function placesOf(register: Register, years: readonly number[]): { code: string; name: Words }[] {
  const areas = new Map<string, Words>()
  const municipalities = new Set<string>()
  for (const year of years) {
    for (const { code, name } of areaPlaces(register, year)) areas.set(code, name)
    for (const { code } of municipalitiesOf(register, year)) municipalities.add(code)
  }
  return [
    ...[...areas].map(([code, name]) => ({ code, name })),
    ...[...municipalities].map((code) => ({ code, name: placeName(register, code) })),
  ]
}
