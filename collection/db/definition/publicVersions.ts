import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { IndicatorContent } from '../../domain/indicator'
import './tables'

export type PublicVersion = {
  indicator: string
  version: number
  state: 'decided' | 'retired'
  content: IndicatorContent
  decided_on: string | null
}

/** Every version of a subject's indicators that was ever decided: by code, the newest first. */
export async function selectPublicVersions(read: ReadTx, subject: string): Promise<PublicVersion[]> {
  const { rows } = await sql<PublicVersion>`
    select v.indicator, v.version, v.state, v.content, v.decided_on
    from collection.indicator i join collection.indicator_version v on v.indicator = i.code
    where i.subject = ${subject} and v.state <> 'draft'
    order by v.indicator, v.version desc`.execute(read)
  return rows
}

/** A text that is another one as soon as anything that was decided has changed. */
export async function selectVersionsStamp(read: ReadTx, subject: string): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select count(*) || ' ' || coalesce(max(v.changed_at)::text, '') as stamp
    from collection.indicator i join collection.indicator_version v on v.indicator = i.code
    where i.subject = ${subject} and v.state <> 'draft'`.execute(read)
  return rows[0]?.stamp ?? ''
}
