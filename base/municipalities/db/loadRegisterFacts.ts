import type * as z from 'zod/mini'
import { carriedFacts } from './carriedFacts'
import { AreaRow, MunicipalityRow, MunicipalityYearRow, PopulationRow } from './rows'

/** Whatever runs a query: a connection, or a pool of them. */
type Queries = { query(text: string, values: unknown[]): Promise<unknown> }

/**
 * Brings the register's tables up to the facts that the project carries. A fact that is already there is left
 * alone and none is taken away, so repeating it changes nothing.
 * @param owner a connection of the owner; in a transaction where all four tables must change at one moment
 * @returns how many facts of each are carried
 */
export async function loadRegisterFacts(
  owner: Queries,
  facts = carriedFacts(),
): Promise<{ municipalities: number; areas: number; years: number; populations: number }> {
  const { municipalities, areas, years, populations } = facts
  // Municipalities first: years and populations refer to them.
  await save(owner, 'base.municipality', ['code'], MunicipalityRow, municipalities)
  await save(owner, 'base.area', ['kind', 'code'], AreaRow, areas)
  await save(owner, 'base.municipality_year', ['municipality', 'year'], MunicipalityYearRow, years)
  await save(owner, 'base.population', ['municipality', 'year'], PopulationRow, populations)
  return {
    municipalities: municipalities.length,
    areas: areas.length,
    years: years.length,
    populations: populations.length,
  }
}

async function save(
  owner: Queries,
  table: string,
  key: string[],
  row: z.ZodMiniObject,
  rows: readonly object[],
) {
  const columns = Object.keys(row.shape)
  const rest = columns.filter((column) => !key.includes(column))
  const from = (place: string) => rest.map((column) => `${place}.${column}`).join(', ')
  await owner.query(
    `insert into ${table} as held (${columns.join(', ')})
     select ${columns.join(', ')} from json_populate_recordset(null::${table}, $1::json)
     on conflict (${key.join(', ')}) do update set (${rest.join(', ')}) = row (${from('excluded')})
     where (${from('held')}) is distinct from (${from('excluded')})`,
    [JSON.stringify(rows)],
  )
}
