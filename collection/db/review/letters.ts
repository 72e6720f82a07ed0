import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Language, Words } from '../../../base/language/language'
import type { TeamKind } from '../../domain/review/kinds'
import './tables'

/** Something a reviewer said that the municipality's contacts have not been written of. */
export type UnmailedNote = {
  municipality: string
  id: string
  round: string
  subject: string
  round_name: Words
  kind: Exclude<TeamKind, 'accept'>
  text: string
  answer_by: string | null
  indicator: string | null
  part: string | null
  section: string | null
}

/** What was said in the last two days and has not been mailed: after that, the form alone says it. */
export async function selectUnmailed(read: ReadTx): Promise<UnmailedNote[]> {
  const { rows } =
    await sql<UnmailedNote>`select n.municipality, n.id, n.round, o.subject, o.name as round_name, n.kind,
      n.text, n.answer_by, n.indicator, n.part, n.section
    from collection.review_note n join collection.round o on o.id = n.round
    where n.mailed_at is null and n.by_team and n.kind <> 'accept' and n.at > now() - interval '2 days'
      and n.resolved_at is null
    order by n.at limit 500`.execute(read)
  return rows
}

type NoteKey = { municipality: string; id: string }

/** Takes a note for mailing: of many who try at once, one gets it. */
export async function takeNote(write: WriteTx, { municipality, id }: NoteKey): Promise<boolean> {
  const { rows } = await sql`update collection.review_note set mailed_at = now()
    where municipality = ${municipality} and id = ${id} and mailed_at is null returning 1`.execute(write)
  return rows.length === 1
}

/** Nobody could be written to: it is tried again. */
export async function giveBackNote(write: WriteTx, { municipality, id }: NoteKey): Promise<void> {
  await sql`update collection.review_note set mailed_at = null
    where municipality = ${municipality} and id = ${id}`.execute(write)
}

export type NoteAddressee = { name: string; email: string; language: Exclude<Language, 'en'> }

export const selectContacts = (
  read: ReadTx,
  municipality: string,
  subject: string,
): Promise<NoteAddressee[]> =>
  read
    .selectFrom('collection.contact')
    .select(['name', 'email', 'language'])
    .where('municipality', '=', municipality)
    .where('subject', '=', subject)
    .orderBy('role', 'desc')
    .execute()
