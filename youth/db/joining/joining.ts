import { sql } from 'kysely'
import type { PublishTx, ReadTx, WriteTx } from '../../../base/database/transaction'
import type { StoredStep } from '../../domain/joining/joiningSteps'

/** The step that a municipality stands on, whoever asks; after a merger the new municipality's. */
export async function findStep(read: ReadTx | PublishTx, municipality: string): Promise<StoredStep> {
  const { rows } = await sql<{ step: StoredStep }>`select youth.step_of(${municipality}) as step`.execute(
    read,
  )
  return rows[0]?.step ?? 'outside'
}

/** Lets one in at a time who moves a municipality, until the end of the transaction: who waits finds the step taken. */
export async function holdSteps(write: WriteTx, municipality: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('youth.joining'), hashtext(${municipality}))`.execute(write)
}

export type StepTaken = { version: number; step: StoredStep; since: Date; person: string | null }

/** Every step a municipality has taken, oldest first, with the names of those whom the reader may see. */
export async function selectSteps(read: ReadTx, municipality: string): Promise<StepTaken[]> {
  const { rows } = await sql<StepTaken>`
    select j.version, j.step, j.since, p.name as person
    from youth.joining j left join base.person p on p.id = j.decided_by
    where j.municipality = ${municipality} order by j.version`.execute(read)
  return rows
}

/** Takes a step. False when somebody else took one meanwhile. */
export async function insertStep(
  write: WriteTx,
  taken: { municipality: string; version: number; step: StoredStep; by: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into youth.joining (municipality, version, step, decided_by)
    values (${taken.municipality}, ${taken.version}, ${taken.step}, ${taken.by}) on conflict do nothing`.execute(
    write,
  )
  return numAffectedRows === 1n
}

export type StoredAgreement = { version: string; acceptedAt: Date; acceptedBy: string | null }

/** The agreement in force, the latest version first; nothing where none is. */
export async function findAgreement(
  read: ReadTx,
  municipality: string,
): Promise<StoredAgreement | undefined> {
  const { rows } = await sql<StoredAgreement>`
    select a.agreement_version as version, a.accepted_at as "acceptedAt", p.name as "acceptedBy"
    from youth.agreement a left join base.person p on p.id = a.accepted_by
    where a.municipality = ${municipality} and a.withdrawn_at is null order by a.accepted_at desc limit 1`.execute(
    read,
  )
  return rows[0]
}

export async function insertAgreement(
  write: WriteTx,
  accepted: { municipality: string; version: string; by: string },
): Promise<void> {
  await sql`insert into youth.agreement (municipality, agreement_version, accepted_by)
    values (${accepted.municipality}, ${accepted.version}, ${accepted.by}) on conflict do nothing`.execute(
    write,
  )
}

export async function withdrawAgreements(
  write: WriteTx,
  withdrawn: { municipality: string; by: string },
): Promise<void> {
  await sql`update youth.agreement set withdrawn_at = now(), withdrawn_by = ${withdrawn.by}
    where municipality = ${withdrawn.municipality} and withdrawn_at is null`.execute(write)
}

export type JoiningRow = {
  municipality: string
  step: StoredStep
  since: Date
  agreement: string | null
  contactOn: string | null
  note: string | null
}

/** Where every municipality that was ever invited stands, and what was agreed about being in touch. */
export async function selectJoinings(read: ReadTx): Promise<JoiningRow[]> {
  const { rows } = await sql<JoiningRow>`
    select coalesce(j.municipality, c.municipality) as municipality, coalesce(j.step, 'outside') as step,
      coalesce(j.since, c.changed_at) as since, a.agreement_version as agreement, c.contact_on as "contactOn", c.note
    from (select distinct on (municipality) municipality, step, since from youth.joining
      order by municipality, version desc) j
    full join youth.joining_contact c on c.municipality = j.municipality
    left join lateral (select agreement_version from youth.agreement a
      where a.municipality = j.municipality and a.withdrawn_at is null order by accepted_at desc limit 1) a on true`.execute(
    read,
  )
  return rows
}

export async function saveContact(
  write: WriteTx,
  contact: { municipality: string; on: string | null; note: string; by: string },
): Promise<void> {
  await sql`insert into youth.joining_contact (municipality, contact_on, note, changed_by)
    values (${contact.municipality}, ${contact.on}, ${contact.note}, ${contact.by})
    on conflict (municipality) do update set contact_on = excluded.contact_on, note = excluded.note,
      changed_at = now(), changed_by = excluded.changed_by`.execute(write)
}
