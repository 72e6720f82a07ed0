import { sql } from 'kysely'
import type { PublishTx, ReadTx } from '../../base/database/transaction'
import type { TableDefinition } from '../table'
import './tables'

/** The latest version of a table, or null where there is none yet. */
export async function findLatestVersion(read: ReadTx, table: string) {
  const found = await read
    .selectFrom('statistics.table_version')
    .select(['version', 'fingerprint'])
    .where('published_table', '=', table)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}

/** Writes a version of a table with its dimensions and their codes. */
export async function insertVersion(
  tx: PublishTx,
  table: TableDefinition,
  version: number,
  fingerprint: Buffer,
) {
  await tx
    .insertInto('statistics.published_table')
    .values({ id: table.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx
    .insertInto('statistics.table_version')
    .values({
      published_table: table.id,
      version,
      subject: table.subject,
      title: JSON.stringify(table.title),
      description: JSON.stringify(table.description),
      source: JSON.stringify(table.source),
      licence: table.licence,
      time_unit: table.timeUnit,
      fingerprint,
    })
    .execute()
  await tx
    .insertInto('statistics.dimension')
    .values(
      table.dimensions.map(({ code, role, name }, position) => ({
        published_table: table.id,
        version,
        code,
        role,
        position,
        name: JSON.stringify(name),
      })),
    )
    .execute()
  const codes = table.dimensions.flatMap((dimension) =>
    dimension.codes.map(({ code, name, unit, decimals }, position) => ({
      dimension: dimension.code,
      code,
      position,
      name,
      unit: unit ?? null,
      decimals: decimals ?? null,
    })),
  )
  await sql`
    insert into statistics.dimension_code (published_table, version, dimension, code, position, name, unit, decimals)
    select ${table.id}, ${version}, dimension, code, position, name, unit, decimals
    from json_to_recordset(${JSON.stringify(codes)}::json)
      as c (dimension text, code text, position int, name jsonb, unit jsonb, decimals int)`.execute(tx)
}
