import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { erased } from '../sessions/sessions'

export async function insertTrainingUnit(
  write: WriteTx,
  unit: { municipality: string; name_fi: string; name_sv: string },
): Promise<void> {
  await sql`insert into youth.unit (municipality, name_fi, name_sv, environment, training)
    values (${unit.municipality}, ${unit.name_fi}, ${unit.name_sv}, 'other', true) on conflict do nothing`.execute(
    write,
  )
}

/** Buries every session of the training unit. */
export async function buryTraining(write: WriteTx, municipality: string): Promise<number> {
  const { numUpdatedRows } = await write
    .updateTable('youth.session')
    .set(({ eb }) => ({ ...erased, version: eb('version', '+', 1) }))
    .where('municipality', '=', municipality)
    .where('deleted_at', 'is', null)
    .where(
      sql<boolean>`unit in (select id from youth.unit where training and municipality = ${municipality})`,
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** How much of a municipality's beginning has happened: what the guided start is ticked from. */
export type Beginning = {
  units: number
  trainingUnit: string | null
  /** Practised sessions, those since deleted among them. */
  practised: number
  /** Practised sessions that are there now. */
  practice: number
  recorded: boolean
  people: { name: string; role: string }[]
}

/** Within the scope: who works in one unit sees that unit's part. */
export async function findBeginning(read: ReadTx, municipalities: readonly string[]): Promise<Beginning> {
  const { rows } = await sql<Beginning>`
    with unit as (select municipality, id, training from youth.unit where municipality = any(${municipalities})),
      practised as (select s.deleted_at from youth.session s join unit u on u.municipality = s.municipality and u.id = s.unit
        where u.training)
    select (select count(*) from unit where not training) as units,
      (select id from unit where training order by id limit 1) as "trainingUnit",
      (select count(*) from practised) as practised,
      (select count(*) from practised where deleted_at is null) as practice,
      exists (select 1 from youth.session s where s.municipality = any(${municipalities}) and s.deleted_at is null
        and s.unit in (select id from unit where not training)) as recorded,
      (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'role', g.role) order by lower(p.name)), '[]')
        from base.role_grant g join base.person p on p.id = g.person
        where g.ended_at is null and p.disabled_at is null and g.municipality = any(${municipalities})
          and g.role like 'youth-%') as people`.execute(read)
  const found = rows[0]
  if (!found) throw new Error('a query of counts has one row')
  return found
}
