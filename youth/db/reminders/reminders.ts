import { type Generated, sql } from 'kysely'
import type { Database } from '../../../base/database/connect'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Language } from '../../../base/language/language'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.reminder_choice': { person: string; wanted: boolean; changed_at: Generated<Date> }
  }
}

export type Addressee = {
  municipality: string
  person: string
  email: string
  name: string
  language: Language
  /** Null where the whole municipality is theirs. */
  units: string[] | null
}

/** Who may be written to about a week that has not been written to them. */
export async function selectAddressees(database: Database, week: string): Promise<Addressee[]> {
  const { rows } = await sql<Addressee>`
    select municipality, person, email, name, language, units from youth.reminder_addressees(${week}::date)`.execute(
    database,
  )
  return rows
}

type LetterKey = { municipality: string; person: string; week: string }

/** Takes a letter to send it; false where another server has it, or it was sent. */
export async function takeLetter(write: WriteTx, letter: LetterKey, stopHash: Buffer): Promise<boolean> {
  const { rows } = await sql`insert into youth.reminder_letter as l (municipality, person, week, stop_hash)
    values (${letter.municipality}, ${letter.person}, ${letter.week}::date, ${stopHash})
    on conflict (municipality, person, week) do update
      set taken_at = now(), tries = l.tries + 1, stop_hash = excluded.stop_hash
      where l.sent_at is null and l.taken_at < now() - interval '10 minutes' and l.tries < 5
    returning 1`.execute(write)
  return rows.length > 0
}

/** Notes what came of sending it. */
export async function markLetter(write: WriteTx, letter: LetterKey, failed: string | null): Promise<void> {
  await sql`update youth.reminder_letter set sent_at = case when ${failed}::text is null then now() end, failed = ${failed}
    where municipality = ${letter.municipality} and person = ${letter.person} and week = ${letter.week}::date`.execute(
    write,
  )
}

export async function findChoice(read: ReadTx, person: string): Promise<boolean> {
  const row = await read
    .selectFrom('youth.reminder_choice')
    .select('wanted')
    .where('person', '=', person)
    .executeTakeFirst()
  return row?.wanted ?? true
}

export async function saveChoice(write: WriteTx, person: string, wanted: boolean): Promise<void> {
  await sql`insert into youth.reminder_choice (person, wanted) values (${person}, ${wanted})
    on conflict (person) do update set wanted = excluded.wanted, changed_at = now()`.execute(write)
}

/** Stops the letters of whom a letter was for; false for a secret of no letter. */
export async function stopByLetter(database: Database, hash: Buffer): Promise<boolean> {
  const { rows } = await sql<{ stopped: boolean }>`select youth.stop_reminders(${hash}) as stopped`.execute(
    database,
  )
  return rows[0]?.stopped ?? false
}
