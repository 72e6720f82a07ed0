import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { ProposalState } from '../../domain/definition/codes'
import type { ProposalText } from '../../domain/definition/proposalText'
import './tables'

export type ProposalRow = Selectable<Tables['collection.proposal']>
export type NewProposal = Pick<
  ProposalRow,
  'id' | 'subject' | 'what' | 'kind' | 'indicator' | 'list' | 'proposer' | 'proposer_name' | 'language'
> & { content: ProposalText }

/** Inserts a proposal; false where its id is taken. */
export async function insertProposal(write: WriteTx, proposal: NewProposal): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('collection.proposal')
    .values({ ...proposal, content: JSON.stringify(proposal.content) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const findProposal = (read: ReadTx, id: string): Promise<ProposalRow | undefined> =>
  read.selectFrom('collection.proposal').selectAll().where('id', '=', id).executeTakeFirst()

/** The same, held until the transaction ends: two who decide at once decide one after the other. */
export const holdProposal = (write: WriteTx, id: string): Promise<ProposalRow | undefined> =>
  write.selectFrom('collection.proposal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Where a held proposal stands from now on. @returns its new version */
export async function moveProposal(
  write: WriteTx,
  held: ProposalRow,
  to: { state?: ProposalState; revision?: number; hidden?: boolean },
): Promise<number> {
  const now = sql<Date>`now()`
  const { version } = await write
    .updateTable('collection.proposal')
    .set({
      state: to.state ?? held.state,
      revision: to.revision ?? held.revision,
      ...(to.hidden === undefined ? {} : { hidden_at: to.hidden ? now : null }),
      changed_at: now,
      version: held.version + 1,
    })
    .where('id', '=', held.id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

export type ListedProposal = ProposalRow & { standing: ProposalText; comments: number; assessments: number }

/** A page of a subject's proposals, the newest first, each with the text that stands; `after` is the last of the page before. */
export async function selectProposals(
  read: ReadTx,
  asked: {
    subject: string | undefined
    state: ProposalState | undefined
    after: { at: string; id: string } | undefined
    limit: number
  },
): Promise<ListedProposal[]> {
  const { subject, state, after, limit } = asked
  const { rows } = await sql<ListedProposal>`select p.*,
      coalesce((select r.content from collection.proposal_revision r where r.proposal = p.id and r.number = p.revision), p.content) as standing,
      (select count(*) from collection.comment c where c.proposal = p.id and c.hidden_at is null) as comments,
      (select count(*) from collection.assessment a where a.proposal = p.id) as assessments
    from collection.proposal p
    where ${subject ? sql`p.subject = ${subject}` : sql`true`} ${state ? sql`and p.state = ${state}` : sql``}
      ${after ? sql`and (p.made_at, p.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by p.made_at desc, p.id desc limit ${limit}`.execute(read)
  return rows
}
