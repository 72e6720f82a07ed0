import { parse } from 'csv-parse/sync'
import areas from '../data/areas.csv?raw'
import municipalities from '../data/municipalities.csv?raw'
import years from '../data/municipality-years.csv?raw'
import populations from '../data/population.csv?raw'
import { RegisterFacts } from './rows'

// Named one by one, for a code is not a number: 005 is Alajärvi, 5 is nobody.
const numbers = new Set(['first_year', 'last_year', 'lon', 'lat', 'year', 'population'])

function cell(column: string, text: string): string | number | null {
  if (text === '') return null
  return numbers.has(column) ? Number(text) : text
}

// Turned here and not by the parser's own `cast`, which takes ten times as long.
const rows = (text: string) =>
  parse<Record<string, string>>(text, { columns: true }).map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cell(column, value)])),
  )

/** The facts that the project carries in `data/`, checked row by row. They are built into the server. */
export function carriedFacts(): RegisterFacts {
  return RegisterFacts.parse({
    municipalities: rows(municipalities),
    areas: rows(areas),
    years: rows(years),
    populations: rows(populations),
  })
}
