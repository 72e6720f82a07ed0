import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import './tables'

export type GroupRow = {
  number: number
  municipality: string
  unit: string
  name_fi: string
  name_sv: string
  language: string
  closed_on: string | null
  training: boolean
}

const columns = sql`g.number, u.municipality, u.id as unit, u.name_fi, u.name_sv, u.language, u.closed_on, u.training
  from youth.card_group g join youth.unit u on u.municipality = g.municipality and u.id = g.unit`

/** The place that cards know by a number, if the scope reaches it. */
export async function findGroup(read: ReadTx, number: number): Promise<GroupRow | undefined> {
  const { rows } = await sql<GroupRow>`select ${columns} where g.number = ${number}`.execute(read)
  return rows[0]
}

/** The places of these municipalities with their numbers. */
export async function selectGroups(read: ReadTx, municipalities: readonly string[]): Promise<GroupRow[]> {
  const { rows } = await sql<GroupRow>`select ${columns} where g.municipality = any (${municipalities})
    order by g.number`.execute(read)
  return rows
}
