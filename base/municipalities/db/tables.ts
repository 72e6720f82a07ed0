import type { AreaRow, MunicipalityRow, MunicipalityYearRow, PopulationRow } from './rows'

declare module '../../database/tables' {
  interface Tables {
    'base.municipality': MunicipalityRow
    'base.area': AreaRow
    'base.municipality_year': MunicipalityYearRow
    'base.population': PopulationRow
  }
}
