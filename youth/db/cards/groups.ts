import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import './tables'

/** What cards know by a number: a unit, or a group of the structure in its unit. */
export type CardGroupRow = {
  number: number
  municipality: string
  unit: string
  group: string | null
  name_fi: string
  name_sv: string
  language: string
  closed_on: string | null
  /** The last day of a group. */
  ends_on: string | null
  training: boolean
}

const columns = sql`c.number, u.municipality, u.id as unit, g.id as "group", coalesce(g.name_fi, u.name_fi) as name_fi,
  coalesce(g.name_sv, u.name_sv) as name_sv, u.language, u.closed_on, g.ends_on, u.training
  from youth.card_group c
    join youth.unit u on u.municipality = c.municipality and u.id = c.unit
    left join youth.group g on g.municipality = c.municipality and g.id = c.group_id`

/** What cards know by a number, if the scope reaches it. */
export async function findCardGroup(read: ReadTx, number: number): Promise<CardGroupRow | undefined> {
  const { rows } = await sql<CardGroupRow>`select ${columns} where c.number = ${number}`.execute(read)
  return rows[0]
}

/** What cards know of these municipalities, each unit before its groups. */
export async function selectCardGroups(
  read: ReadTx,
  municipalities: readonly string[],
): Promise<CardGroupRow[]> {
  const { rows } = await sql<CardGroupRow>`select ${columns} where c.municipality = any (${municipalities})
    order by min(c.number) filter (where c.group_id is null) over (partition by c.municipality, c.unit),
      c.group_id is not null, c.number`.execute(read)
  return rows
}
