import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

/** Whether a municipality counts genders live, whoever asks; not before it has decided so. */
export async function countsGender(read: ReadTx, municipality: string): Promise<boolean> {
  const { rows } = await sql<{
    gender: boolean
  }>`select youth.counts_gender(${municipality}) as gender`.execute(read)
  return rows[0]?.gender ?? false
}

export async function keepChoice(
  write: WriteTx,
  choice: { municipality: string; gender: boolean; by: string },
): Promise<void> {
  await sql`insert into youth.tally_choice as c (municipality, gender, decided_by)
    values (${choice.municipality}, ${choice.gender}, ${choice.by})
    on conflict (municipality) do update
      set gender = excluded.gender, decided_by = excluded.decided_by, decided_at = now(), version = c.version + 1`.execute(
    write,
  )
}
