import type { ReadTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import '../db/tables'
import type { Dimension } from '../table'
import type { Release } from './releases'

/** What a release's table says of itself, in the version that the release was made in. */
export type TableVersion = {
  title: Words
  description: Words
  source: Words
  licence: string
  timeUnit: 'month' | 'year'
  dimensions: Dimension[]
}

/** The definition behind a release: titles and dimensions with their codes in order. Two queries. */
export async function getTableVersion(read: ReadTx, release: Release): Promise<TableVersion> {
  const version = await read
    .selectFrom('statistics.table_version')
    .select(['title', 'description', 'source', 'licence', 'time_unit as timeUnit'])
    .where('published_table', '=', release.table)
    .where('version', '=', release.version)
    .executeTakeFirstOrThrow()
  const rows = await read
    .selectFrom('statistics.dimension as d')
    .leftJoin('statistics.dimension_code as c', (join) =>
      join
        .onRef('c.published_table', '=', 'd.published_table')
        .onRef('c.version', '=', 'd.version')
        .onRef('c.dimension', '=', 'd.code'),
    )
    .select([
      'd.code as dimension',
      'd.role',
      'd.name as dimensionName',
      'c.code',
      'c.name',
      'c.unit',
      'c.decimals',
    ])
    .where('d.published_table', '=', release.table)
    .where('d.version', '=', release.version)
    .orderBy('d.position')
    .orderBy('c.position')
    .execute()
  return { ...version, dimensions: dimensionsFrom(rows) }
}

/** The codes of one dimension of a release, in the definition's order. */
export async function listCodes(
  read: ReadTx,
  release: Release,
  role: 'place' | 'time' | 'measure',
): Promise<string[]> {
  const rows = await read
    .selectFrom('statistics.dimension as d')
    .innerJoin('statistics.dimension_code as c', (join) =>
      join
        .onRef('c.published_table', '=', 'd.published_table')
        .onRef('c.version', '=', 'd.version')
        .onRef('c.dimension', '=', 'd.code'),
    )
    .select('c.code')
    .where('d.published_table', '=', release.table)
    .where('d.version', '=', release.version)
    .where('d.role', '=', role)
    .orderBy('c.position')
    .execute()
  return rows.map(({ code }) => code)
}

type CodeRow = {
  dimension: string
  role: Dimension['role']
  dimensionName: Words
  code: string | null
  name: Words | null
  unit: Words | null
  decimals: number | null
}

function dimensionsFrom(rows: readonly CodeRow[]): Dimension[] {
  const byDimension = new Map<string, Dimension & { codes: Dimension['codes'][number][] }>()
  for (const { dimension, role, dimensionName, code, name, unit, decimals } of rows) {
    const known = byDimension.get(dimension) ?? { code: dimension, role, name: dimensionName, codes: [] }
    byDimension.set(dimension, known)
    if (code === null || name === null) continue
    known.codes.push({ code, name, ...(unit ? { unit } : {}), ...(decimals === null ? {} : { decimals }) })
  }
  return [...byDimension.values()]
}
