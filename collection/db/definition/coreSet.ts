import { sql } from 'kysely'
import type { WriteTx } from '../../../base/database/transaction'
import type { IndicatorContent } from '../../domain/indicator'
import './tables'

/**
 * Lays out the first version of each indicator of a subject as decided on a day: what was decided before the system
 * was there. An indicator that is known already stays as it is.
 * @returns how many are new
 */
export async function insertCoreSet(
  write: WriteTx,
  subject: string,
  decidedOn: string,
  indicators: readonly { code: string; content: IndicatorContent }[],
): Promise<number> {
  const set = JSON.stringify(indicators.map(({ code, content }) => ({ code, content })))
  const { numAffectedRows } = await sql`insert into collection.indicator (code, subject)
    select code, ${subject} from json_to_recordset(${set}::json) as i (code text)
    on conflict do nothing`.execute(write)
  await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on, changed_at)
    select i.code, 1, 'decided', i.content, ${decidedOn}::date, ${`${decidedOn}T10:00:00Z`}
    from json_to_recordset(${set}::json) as i (code text, content jsonb)
    where not exists (select from collection.indicator_version v where v.indicator = i.code)`.execute(write)
  return Number(numAffectedRows ?? 0)
}
