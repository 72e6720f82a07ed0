import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import type { LetterKind, ReplyState } from '../../domain/rounds/states'
import type { RoundContact } from './tables'

/** Somebody to whom a letter of an open round could go. */
export type Addressee = {
  municipality: string
  round: string
  subject: string
  year: number
  round_name: Words
  opens_on: string
  deadline: string
  /** Whom they may ask. */
  contact: RoundContact | null
  extended_to: string | null
  state: ReplyState
  name: string
  email: string
  language: 'fi' | 'sv'
  /** What has been sent to them, or is being sent just now. */
  sent: LetterKind[]
}

/**
 * The contacts of every municipality that has not handed its answer in, of one open round or of all. One whose answer was
 * returned has been told so by the reviewer: it is late in nothing.
 */
export async function selectAddressees(read: ReadTx, round: string | null): Promise<Addressee[]> {
  const { rows } =
    await sql<Addressee>`select y.municipality, y.round, o.subject, o.year, o.name as round_name, o.opens_on,
      o.deadline, o.contact, y.extended_to, y.state, c.name, c.email, c.language,
      coalesce((select array_agg(m.kind) from collection.reminder m where m.municipality = y.municipality
        and m.round = y.round and m.sent_to = c.email
        and (m.sent_at is not null or m.tries >= 5 or m.taken_at > now() - interval '10 minutes')), '{}') as sent
    from collection.round o
      join collection.reply y on y.round = o.id and y.state in ('invited', 'answering')
      join collection.contact c on c.municipality = y.municipality and c.subject = o.subject
    where o.state = 'open' and (${round}::text is null or o.id = ${round}) order by y.municipality, c.role desc`.execute(
      read,
    )
  return rows
}

type Letter = { municipality: string; round: string; kind: LetterKind; email: string }

/**
 * Takes a letter for sending: of many who try at once, one gets it. One that was not sent may be taken again after ten
 * minutes, five times in all.
 */
export async function takeLetter(
  write: WriteTx,
  { municipality, round, kind, email }: Letter,
): Promise<boolean> {
  const { rows } = await sql`insert into collection.reminder as m (municipality, round, kind, sent_to)
    values (${municipality}, ${round}, ${kind}, ${email})
    on conflict (municipality, round, kind, sent_to) do update set taken_at = now(), tries = m.tries + 1, failed = null
      where m.sent_at is null and m.tries < 5 and m.taken_at <= now() - interval '10 minutes'
    returning 1`.execute(write)
  return rows.length === 1
}

/** Writes down that a taken letter went out, or why it did not. */
export async function markLetter(
  write: WriteTx,
  { municipality, round, kind, email }: Letter,
  failed: string | null,
): Promise<void> {
  await sql`update collection.reminder set sent_at = case when ${failed}::text is null then now() end, failed = ${failed}
    where municipality = ${municipality} and round = ${round} and kind = ${kind} and sent_to = ${email}`.execute(
    write,
  )
}

/** How many municipalities of a round have nobody to write to. */
export async function countWithoutContact(read: ReadTx, round: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count
    from collection.reply y join collection.round o on o.id = y.round
    where y.round = ${round} and not exists (
      select 1 from collection.contact c where c.municipality = y.municipality and c.subject = o.subject)`.execute(
    read,
  )
  return rows[0]?.count ?? 0
}
