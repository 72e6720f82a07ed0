import { populationOf } from '../../../base/municipalities/population'
import { municipalitiesOf, type Register } from '../../../base/municipalities/register'
import type { RegisterFigure } from '../../../collection/domain/registers/readRegisterSheet'
import { populationIndicator } from '../indicators/access'

/** Where the populations that the product carries come from. */
export const populationProvenance = {
  table: 'Väestö 31.12. (Sotkanet)',
  retrievedOn: '2026-11-01',
  licence: 'CC BY 4.0',
}

/**
 * The population of every municipality on 31 December of the years that are known, as register figures. A municipality
 * whose figure of a year would be another area's has none: it is missing, and nothing is divided by it.
 */
export function populationFigures(register: Register): RegisterFigure[] {
  const years = [...register.populations.keys()].filter((year) => register.years.has(year)).sort()
  return years.flatMap((year) =>
    municipalitiesOf(register, year).map(({ code }): RegisterFigure => {
      const of = { municipality: code, year, indicator: populationIndicator, part: '' }
      const population = populationOf(register, code, year)
      return population.kind === 'value'
        ? { ...of, kind: 'number', number: population.value }
        : { ...of, kind: 'missing' }
    }),
  )
}
