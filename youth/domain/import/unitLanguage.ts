import type { Register } from '../../../base/municipalities/register'

/** The language of a municipality's majority: what units that an import makes are marked with. */
export const unitLanguageOf = (register: Register, code: string): 'fi' | 'sv' => {
  const today = register.years.get(register.lastYear)?.find((one) => one.code === code)
  return today?.language.startsWith('sv') ? 'sv' : 'fi'
}
