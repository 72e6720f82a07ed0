import { sql } from 'kysely'
import type { WriteTx } from '../base/database/transaction'
import { currentAgreement, type StoredStep, storedSteps } from '../youth/domain/joining/joiningSteps'
import { insertRows } from './insertRows'

/** How far a municipality has come on its way in. */
export type Way = {
  code: string
  to: StoredStep
  /** The day it accepted the agreement, `YYYY-MM-DD`. */
  joined: string
  /** The id of whoever decides for the municipality. */
  by: string
}

/** Writes the ways of municipalities that joined earlier: a step a week, agreements, and where they practise. */
export async function insertWays(tx: WriteTx, ways: readonly Way[]): Promise<void> {
  const noon = ({ joined }: Way) => Date.parse(`${joined}T12:00:00Z`)
  const taken = ways.flatMap((way) =>
    storedSteps.slice(1, storedSteps.indexOf(way.to) + 1).map((step, position) => ({
      municipality: way.code,
      version: position + 1,
      step,
      since: new Date(noon(way) + (position - 1) * 7 * 86_400_000).toISOString(),
      // Who was invited did not invite.
      decided_by: step === 'invited' ? null : way.by,
    })),
  )
  await insertRows(tx, 'youth.joining', taken)
  const joined = ways.filter(({ to }) => to !== 'outside' && to !== 'invited')
  await insertRows(
    tx,
    'youth.agreement',
    joined.map((way) => ({
      municipality: way.code,
      agreement_version: currentAgreement,
      accepted_at: new Date(noon(way)).toISOString(),
      accepted_by: way.by,
    })),
  )
  await sql`insert into youth.unit (municipality, name_fi, name_sv, environment, training)
    select code, 'Harjoitteluyksikkö', 'Övningsenhet', 'other', true from unnest(${joined.map(({ code }) => code)}::text[]) code`.execute(
    tx,
  )
}
