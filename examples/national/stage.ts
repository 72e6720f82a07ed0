import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'
import { insertRows } from '../insertRows'
import type { NationalPlace } from './places'
import { inventVisitors } from './visitors'

/**
 * Lays out, for this transaction alone, what sessions are invented from on the server: the units with their habits
 * (`national_unit`), ways of splitting visitors (`national_visitors`), and a month's sessions in the making
 * (`national_session`, the columns of the real table).
 */
export async function layOutStage(tx: WriteTx, places: readonly NationalPlace[]): Promise<void> {
  await sql`create temp table national_unit (municipality text, unit uuid, environment text, forms text[], crowd text,
    tags text[], language text, counting text, monthly int, recorder uuid) on commit drop`.execute(tx)
  await sql`create temp table national_visitors (counting text, crowd text, total int, variant int, detail jsonb)
    on commit drop`.execute(tx)
  await sql`create temp table national_session (like youth.session including defaults) on commit drop`.execute(
    tx,
  )
  await insertRows(tx, 'national_unit', places.flatMap(rowsOf))
  await insertRows(tx, 'national_visitors', [...inventVisitors()])
  await sql`analyze national_unit, national_visitors`.execute(tx)
}

const rowsOf = (place: NationalPlace) =>
  place.units.map(({ id, municipality, kind, monthly }) => ({
    municipality,
    unit: id,
    environment: kind.environment,
    forms: kind.forms,
    crowd: kind.crowd,
    tags: kind.tags,
    language: place.activityLanguage,
    counting: place.counting,
    monthly,
    recorder: place.leader.id,
  }))
