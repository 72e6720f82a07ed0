import { type Expression, type SqlBool, sql } from 'kysely'
import type { Cell } from '../../base/cells/cell'
import type { ReadTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import '../db/tables'
import type { PublishedCell } from '../table'

/** A release of a table: what was said at one moment, for good. */
export type Release = {
  id: number
  table: string
  version: number
  /** 1, 2, 3… within its table. */
  number: number
  releasedAt: Date
  /** Its figures are invented. */
  example: boolean
  note: Words
  fingerprint: Buffer
}

/** The latest release of a table, or null where nothing has been published. */
export async function findLatestRelease(read: ReadTx, table: string): Promise<Release | null> {
  const row = await releases(read)
    .where('published_table', '=', table)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** An earlier release by its number: it stays readable after every correction. */
export async function findRelease(read: ReadTx, table: string, number: number): Promise<Release | null> {
  const row = await releases(read)
    .where('published_table', '=', table)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ?? null
}

/** The latest release of every table that has one, by table id: what pages ask to know if they are up to date. */
export async function latestReleases(read: ReadTx): Promise<Map<string, Release>> {
  const rows = await releases(read)
    .distinctOn('published_table')
    .orderBy('published_table')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map((release) => [release.table, release]))
}

const releases = (read: ReadTx) =>
  read
    .selectFrom('statistics.release')
    .select([
      'id',
      'published_table as table',
      'version',
      'number',
      'released_at as releasedAt',
      'example',
      'note',
      'fingerprint',
    ])

/** Which cells of a release: those of some places, of some periods, of some measures; all unless said. */
export type CellChoice = {
  places?: readonly string[]
  periods?: readonly string[]
  measures?: readonly string[]
}

/** More than these are read faster past the others than each by itself. */
const fewMeasures = 10

/** Every code of the dimension of a role, as an array. */
const everyCode = ({ table, version }: Release, role: 'place' | 'time') => sql`array(
  select c.code from statistics.dimension d
    join statistics.dimension_code c on c.published_table = d.published_table and c.version = d.version and c.dimension = d.code
  where d.published_table = ${table} and d.version = ${version} and d.role = ${role})`

/** The cells of a release, by place, period, measure and breakdown. */
export async function cellsOf(
  read: ReadTx,
  release: Release,
  choice: CellChoice = {},
): Promise<PublishedCell[]> {
  const rows = await read
    .selectFrom('statistics.cell')
    .select(['place', 'period', 'measure', 'breakdown', 'kind', 'value', 'note'])
    .where('release', '=', release.id)
    .where((row) => {
      const chosen: Expression<SqlBool>[] = []
      // By the key a figure is reached through its place and period: all there are, where none are named.
      const few = choice.measures !== undefined && choice.measures.length <= fewMeasures
      if (choice.places) chosen.push(sql`${row.ref('place')} = any (${choice.places})`)
      else if (choice.periods || few)
        chosen.push(sql`${row.ref('place')} = any (${everyCode(release, 'place')})`)
      if (choice.periods) chosen.push(sql`${row.ref('period')} = any (${choice.periods})`)
      else if (few) chosen.push(sql`${row.ref('period')} = any (${everyCode(release, 'time')})`)
      if (choice.measures) chosen.push(sql`${row.ref('measure')} = any (${choice.measures})`)
      return row.and(chosen)
    })
    .orderBy('place')
    .orderBy('period')
    .orderBy('measure')
    .orderBy('breakdown')
    .execute()
  return rows.map(({ place, period, measure, breakdown, kind, value, note }) => ({
    place,
    period,
    measure,
    ...(breakdown.length ? { breakdown } : {}),
    cell: cellFrom(kind, value),
    ...(note ? { note } : {}),
  }))
}

function cellFrom(kind: Cell['kind'], value: number | null): Cell {
  if (kind !== 'value') return { kind }
  if (value === null) throw new Error('a cell of the kind "value" has no value')
  return { kind, value }
}
