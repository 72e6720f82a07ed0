import { type Language, localeOf } from '../../../../base/language/language'
import { municipalitiesOf, type Register } from '../../../../base/municipalities/register'
import { placeName } from '../../../../statistics/domain/placeName'
import { groupBy } from './groupBy'

/** A municipality as a list shows it, by its name in the page's language. */
export type NamedPlace = { code: string; name: string }

const collators = {
  fi: new Intl.Collator(localeOf.fi),
  sv: new Intl.Collator(localeOf.sv),
  // English pages list Finnish and Swedish names: Å, Ä and Ö come last there too.
  en: new Intl.Collator(localeOf.fi),
}

/** Names in the order of the language's alphabet. */
export function inOrder<T extends { name: string }>(language: Language, places: readonly T[]): T[] {
  return places.toSorted((a, b) => collators[language].compare(a.name, b.name))
}

/** The municipalities of today, by name. */
export function placesOfToday(register: Register, language: Language): NamedPlace[] {
  const places = municipalitiesOf(register, register.lastYear).map(({ code }) => ({
    code,
    name: placeName(register, code)[language],
  }))
  return inOrder(language, places)
}

/** Places under their first letters, both in order. */
export function byLetter<T extends { name: string }>(places: readonly T[]): [string, T[]][] {
  return [...groupBy(places, ({ name }) => name.slice(0, 1).toUpperCase())]
}
