import type { Insertable, Selectable } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

/** What is written about a proposal once and for good. */
type Written =
  | 'collection.proposal_revision'
  | 'collection.assessment'
  | 'collection.comment'
  | 'collection.decision'

export type RevisionRow = Selectable<Tables['collection.proposal_revision']>
export type AssessmentRow = Selectable<Tables['collection.assessment']>
export type CommentRow = Selectable<Tables['collection.comment']>
export type DecisionRow = Selectable<Tables['collection.decision']>

/** Inserts a row; false where its id is taken. */
export async function insertOnce<T extends Written>(
  write: WriteTx,
  table: T,
  row: Insertable<Tables[T]>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto(table)
    .values(row as never)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const findRevision = (read: ReadTx, id: string): Promise<RevisionRow | undefined> =>
  read.selectFrom('collection.proposal_revision').selectAll().where('id', '=', id).executeTakeFirst()

export const findAssessment = (read: ReadTx, id: string): Promise<AssessmentRow | undefined> =>
  read.selectFrom('collection.assessment').selectAll().where('id', '=', id).executeTakeFirst()

export const findComment = (read: ReadTx, id: string): Promise<CommentRow | undefined> =>
  read.selectFrom('collection.comment').selectAll().where('id', '=', id).executeTakeFirst()

export const findDecision = (read: ReadTx, id: string): Promise<DecisionRow | undefined> =>
  read.selectFrom('collection.decision').selectAll().where('id', '=', id).executeTakeFirst()

export const selectRevisions = (read: ReadTx, proposal: string): Promise<RevisionRow[]> =>
  read
    .selectFrom('collection.proposal_revision')
    .selectAll()
    .where('proposal', '=', proposal)
    .orderBy('number')
    .execute()

export const selectAssessments = (read: ReadTx, proposal: string): Promise<AssessmentRow[]> =>
  read
    .selectFrom('collection.assessment')
    .selectAll()
    .where('proposal', '=', proposal)
    .orderBy('number')
    .execute()

export const selectComments = (read: ReadTx, proposal: string): Promise<CommentRow[]> =>
  read
    .selectFrom('collection.comment')
    .selectAll()
    .where('proposal', '=', proposal)
    .orderBy('at')
    .orderBy('id')
    .execute()

export const selectDecisions = (read: ReadTx, proposal: string): Promise<DecisionRow[]> =>
  read.selectFrom('collection.decision').selectAll().where('proposal', '=', proposal).orderBy('at').execute()

/** The decisions by which versions of an indicator were made or ended. */
export async function selectDecisionsOf(read: ReadTx, indicator: string): Promise<DecisionRow[]> {
  return read
    .selectFrom('collection.decision as d')
    .selectAll('d')
    .where((where) =>
      where.exists(
        where
          .selectFrom('collection.indicator_version as v')
          .select('v.version')
          .where('v.indicator', '=', indicator)
          .where((of) =>
            of.or([of('v.decision', '=', of.ref('d.id')), of('v.retired_by', '=', of.ref('d.id'))]),
          ),
      ),
    )
    .orderBy('d.at')
    .execute()
}

/** Hides a comment or shows it again; false where there is none. */
export async function hideComment(
  write: WriteTx,
  proposal: string,
  id: string,
  at: Date | null,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('collection.comment')
    .set({ hidden_at: at })
    .where('proposal', '=', proposal)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many rows of a kind a proposal has. */
export async function countOf(
  read: ReadTx,
  table: 'collection.assessment' | 'collection.comment',
  proposal: string,
): Promise<number> {
  const { many } = await read
    .selectFrom(table)
    .select((of) => of.fn.countAll<number>().as('many'))
    .where('proposal', '=', proposal)
    .executeTakeFirstOrThrow()
  return Number(many)
}
