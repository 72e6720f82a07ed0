import { problem } from '../../problems/catalogue'
import { municipalitiesOf, type Register } from '../register'
import type { MunicipalitiesAnswer } from './municipality'

/**
 * The municipalities of a year, by default of the register's last, sorted by Finnish name.
 * @throws Problem invalid, naming `year`, outside the register's years
 */
export function listMunicipalities(register: Register, year = register.lastYear): MunicipalitiesAnswer {
  const { firstYear, lastYear } = register
  if (year < firstYear)
    throw problem.invalid([{ field: 'year', reason: 'too-small', params: { min: firstYear } }])
  if (year > lastYear)
    throw problem.invalid([{ field: 'year', reason: 'too-big', params: { max: lastYear } }])
  return municipalitiesOf(register, year).map(({ firstYear: _, ...municipality }) => municipality)
}
