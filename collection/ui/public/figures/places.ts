/** Places of the published tables that are no municipality. */
export const mainland = 'MA'
export const country = 'FI'

/** Of an area: how many municipalities were asked, and how many answered. */
export const replies = { expected: 'expected', answered: 'answered' } as const

/** The kinds of areas that an indicator is shown by, by the letters before their codes. */
export const areaKinds = { KR: 'group', KI: 'language', MK: 'region', HV: 'county' } as const
export type AreaKind = (typeof areaKinds)[keyof typeof areaKinds]

export const isMunicipality = (place: string) => /^\d{3}$/.test(place)

/** The kind of area that a place is of, or undefined for municipalities, the mainland and the country. */
export function areaKindOf(place: string): AreaKind | undefined {
  const letters = place.slice(0, 2)
  return letters in areaKinds && place.length > 2 ? areaKinds[letters as keyof typeof areaKinds] : undefined
}
