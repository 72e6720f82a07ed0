import type { Words } from '../../base/language/language'
import type { Register } from '../../base/municipalities/register'
import { getMunicipality } from '../../base/municipalities/register'

/**
 * The names of a municipality in the three languages. Municipalities have no English names: English uses the name
 * in the language of the majority, so Porvoo and Raseborg.
 * @throws RangeError for a code that the register does not know
 */
export function placeName(register: Register, code: string): Words {
  const { name, lastYear } = getMunicipality(register, code)
  const latest = register.years.get(lastYear ?? register.lastYear)?.find((one) => one.code === code)
  return { ...name, en: latest?.language.startsWith('sv') ? name.sv : name.fi }
}

/** The whole country as a place of a table, beside the three-digit codes of municipalities. */
export const wholeCountry = {
  code: 'FI',
  name: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' },
} as const
