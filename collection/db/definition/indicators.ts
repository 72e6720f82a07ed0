import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { IndicatorContent } from '../../domain/indicator'
import './tables'

export type VersionRow = Selectable<Tables['collection.indicator_version']> & { subject: string }

const versions = sql`select v.*, i.subject from collection.indicator_version v join collection.indicator i on i.code = v.indicator`

/** The version of each indicator that stands: the last one decided, where it was not retired. */
export async function selectStanding(read: ReadTx, subject: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`select * from (
      select distinct on (v.indicator) v.*, i.subject
      from collection.indicator i join collection.indicator_version v on v.indicator = i.code
      where i.subject = ${subject} and v.state <> 'draft' order by v.indicator, v.version desc
    ) last where state = 'decided' order by indicator`.execute(read)
  return rows
}

/** The last version of each indicator of a subject, drafts and retired ones among them. */
export async function selectLast(read: ReadTx, subject: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`select distinct on (v.indicator) v.*, i.subject
    from collection.indicator i join collection.indicator_version v on v.indicator = i.code
    where i.subject = ${subject} order by v.indicator, v.version desc`.execute(read)
  return rows
}

/** All versions of one indicator, the first first. */
export async function selectVersions(read: ReadTx, code: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`${versions} where v.indicator = ${code} order by v.version`.execute(
    read,
  )
  return rows
}

/** The versions that were written for a proposal, or ended by one of its decisions. */
export async function selectVersionsOf(read: ReadTx, proposal: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`${versions} left join collection.decision d on d.id = v.retired_by
    where v.proposal = ${proposal} or d.proposal = ${proposal} order by v.indicator, v.version`.execute(read)
  return rows
}

/** What stood before each version that was written for a proposal. */
export async function selectFormers(read: ReadTx, proposal: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`${versions} join collection.indicator_version w
      on w.indicator = v.indicator and w.version = v.version + 1
    where w.proposal = ${proposal} and v.state <> 'draft' order by v.indicator, v.version`.execute(read)
  return rows
}

/** The version, held until the transaction ends. */
export async function holdVersion(
  write: WriteTx,
  code: string,
  version: number,
): Promise<VersionRow | undefined> {
  const { rows } =
    await sql<VersionRow>`${versions} where v.indicator = ${code} and v.version = ${version} for update of v`.execute(
      write,
    )
  return rows[0]
}

export async function insertIndicator(write: WriteTx, code: string, subject: string): Promise<void> {
  await write
    .insertInto('collection.indicator')
    .values({ code, subject })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Inserts a draft; false where the indicator has this version, or another draft, already. */
export async function insertDraft(
  write: WriteTx,
  draft: { indicator: string; version: number; content: IndicatorContent; proposal: string | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('collection.indicator_version')
    .values({ ...draft, content: JSON.stringify(draft.content) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes what a held version says. */
export async function updateContent(
  write: WriteTx,
  held: VersionRow,
  { content, proposal }: { content: IndicatorContent; proposal: string | null },
): Promise<void> {
  await write
    .updateTable('collection.indicator_version')
    .set({
      content: JSON.stringify(content),
      proposal,
      edit: held.edit + 1,
      changed_at: sql<Date>`now()`,
    })
    .where('indicator', '=', held.indicator)
    .where('version', '=', held.version)
    .execute()
}

/** The draft of a proposal is decided from now on. */
export async function decideDraft(
  write: WriteTx,
  { indicator, version }: Pick<VersionRow, 'indicator' | 'version'>,
  made: { decision: string; decided_on: string },
): Promise<void> {
  await write
    .updateTable('collection.indicator_version')
    .set({ state: 'decided', ...made, changed_at: sql<Date>`now()` })
    .where('indicator', '=', indicator)
    .where('version', '=', version)
    .execute()
}

/** An indicator is asked no more; all its versions stay readable. */
export async function retire(write: WriteTx, indicator: string, decision: string): Promise<void> {
  await write
    .updateTable('collection.indicator_version')
    .set({ state: 'retired', retired_by: decision, changed_at: sql<Date>`now()` })
    .where('indicator', '=', indicator)
    .where('state', '=', 'decided')
    .execute()
}
