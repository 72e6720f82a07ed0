import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'

/**
 * Keeps the sessions in the making, in the order of time as they would have come, each with its audit entry.
 * @returns how many they are
 */
export async function keepMonth(tx: WriteTx): Promise<number> {
  const { numAffectedRows } = await sql`insert into youth.session
    select * from national_session order by recorded_at, id`.execute(tx)
  await sql`insert into base.audit (at, person, action, kind, subject, municipality, unit)
    select recorded_at, recorded_by, 'created', 'youth.session', id::text, municipality, unit
    from national_session order by recorded_at, id`.execute(tx)
  return Number(numAffectedRows ?? 0)
}
