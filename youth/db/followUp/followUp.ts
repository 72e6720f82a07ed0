import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

type Row = Selectable<Tables['youth.follow_up']>
/** What a municipality decides of reflection and follow-up. */
export type FollowUp = Pick<Row, 'observations' | 'notify' | 'reflection_months' | 'observation_months'>

export const findFollowUp = (read: ReadTx, municipality: string): Promise<Row | undefined> =>
  read.selectFrom('youth.follow_up').selectAll().where('municipality', '=', municipality).executeTakeFirst()

/** Writes the decision as the next version of the one that was read; false where somebody else came first. */
export async function writeFollowUp(
  write: WriteTx,
  municipality: string,
  content: FollowUp,
  { person, version }: { person: string; version: number },
): Promise<boolean> {
  const by = { changed_by: person }
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await write
      .insertInto('youth.follow_up')
      .values({ municipality, ...content, ...by })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await write
    .updateTable('youth.follow_up')
    .set({ ...content, ...by, version: version + 1, changed_at: sql<Date>`now()` })
    .where('municipality', '=', municipality)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Whether a municipality keeps observations, whoever asks. */
export async function keepsObservations(read: ReadTx, municipality: string): Promise<boolean> {
  const { rows } = await sql<{
    keeps: boolean
  }>`select youth.keeps_observations(${municipality}) as keeps`.execute(read)
  return rows[0]?.keeps ?? false
}

/** The people of a municipality's youth work, by name: one of them may be told of observations. */
export async function selectColleagues(
  read: ReadTx,
  municipalities: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.name from base.person p join base.role_grant g on g.person = p.id and g.ended_at is null
    where p.disabled_at is null and g.role like 'youth-%' and g.municipality = any(${municipalities})
    order by p.name, p.id`.execute(read)
  return rows
}

export type ObservationLetter = { person: string; email: string; language: string; observations: number }

/**
 * Takes one person's letter about new observations; it is taken again where this transaction does not succeed.
 * @param passedOver people whose letter is not taken now
 */
export async function takeObservationLetter(
  write: WriteTx,
  passedOver: readonly string[],
): Promise<ObservationLetter | undefined> {
  const { rows } = await sql<ObservationLetter>`
    select person, email, language, observations
    from youth.take_observation_letter(${[...passedOver]}::uuid[])`.execute(write)
  return rows[0]
}

/** Takes out the texts whose time is over, in every municipality. */
export async function forgetTexts(
  write: WriteTx,
): Promise<{ municipality: string; reflections: number; observations: number }[]> {
  const { rows } = await sql<{ municipality: string; reflections: number; observations: number }>`
    select municipality, reflections, observations from youth.forget_texts()`.execute(write)
  return rows
}
