import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { ProposalState } from '../../domain/definition/codes'
import './tables'

export type ProposalOfIndicator = {
  id: string
  /** Nothing where the team hides its words. */
  title: string | null
  language: string
  state: ProposalState
  made_at: Date
}

/** What was proposed about an indicator, and what its versions were written for: the newest first. */
export async function selectProposalsOfIndicator(read: ReadTx, code: string): Promise<ProposalOfIndicator[]> {
  const { rows } = await sql<ProposalOfIndicator>`
    select p.id, p.language, p.state, p.made_at,
      case when p.hidden_at is null then coalesce((select r.content->>'title' from collection.proposal_revision r
        where r.proposal = p.id and r.number = p.revision), p.content->>'title') end as title
    from collection.proposal p
    where p.indicator = ${code} or p.id in (
      select v.proposal from collection.indicator_version v where v.indicator = ${code} and v.state <> 'draft'
      union select d.proposal from collection.indicator_version v
        join collection.decision d on d.id = v.retired_by where v.indicator = ${code})
    order by p.made_at desc, p.id`.execute(read)
  return rows
}

/** A text that is another one as soon as anything was proposed or decided of a subject's indicators, in pilots too. */
export async function selectHistoryStamp(read: ReadTx, subject: string): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select p.stamp || ' ' || d.stamp as stamp
    from (select count(*) || ' ' || coalesce(max(changed_at)::text, '') as stamp
        from collection.proposal where subject = ${subject}) p,
      (select count(*) || ' ' || coalesce(max(d.at)::text, '') as stamp
        from collection.pilot_decision d join collection.indicator i on i.code = d.indicator
        where i.subject = ${subject}) d`.execute(read)
  return rows[0]?.stamp ?? ''
}
