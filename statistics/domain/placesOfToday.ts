import { inOrder } from '../../base/language/inOrder'
import type { Language } from '../../base/language/language'
import { municipalitiesOf, type Register } from '../../base/municipalities/register'
import { placeName } from './placeName'

/** A municipality as a list shows it, by its name in the page's language. */
export type NamedPlace = { code: string; name: string }

/** The municipalities of today, by name. */
export function placesOfToday(register: Register, language: Language): NamedPlace[] {
  const places = municipalitiesOf(register, register.lastYear).map(({ code }) => ({
    code,
    name: placeName(register, code)[language],
  }))
  return inOrder(language, places)
}
