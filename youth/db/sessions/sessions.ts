import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import { always, type Condition } from '../../../base/database/together'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { SessionContent } from '../../domain/sessions/session'
import type { PlacedInTime } from '../../domain/times'
import '../tables'

type Row = Selectable<Tables['youth.session']>

/** A stored session: its content in the normal form, where it belongs, what its times mean, and its version. */
export type StoredSession = {
  id: string
  municipality: string
  version: number
  content: SessionContent
  time: PlacedInTime
  recordedBy: string
  recordedAt: string
  changedAt: string
  deleted: boolean
}

const columns = (content: SessionContent, time: PlacedInTime) => ({
  unit: content.unit,
  form: content.form,
  environment: content.environment,
  provider: content.provider,
  language: content.language,
  date: content.date,
  start_time: content.start,
  end_date: content.endDate,
  end_time: content.end,
  starts_at: time.startsAt,
  ends_at: time.endsAt,
  minutes: time.minutes,
  exception: content.exception,
  participants: content.participants,
  detail: JSON.stringify(content.detail),
  new_participants: content.newParticipants,
  unique_participants: content.uniqueParticipants,
  online: JSON.stringify(content.online),
  youth_part: content.youthPart,
  youth_minutes: content.youthMinutes,
  youth_organisers: content.youthOrganisers,
  staff_count: content.staffCount,
  staff_minutes: content.staffMinutes,
  volunteer_count: content.volunteerCount,
  volunteer_minutes: content.volunteerMinutes,
  partners: content.partners,
  tags: content.tags,
  local_tags: content.localTags,
  goals: content.goals,
  rating: content.rating,
  cost_cents: content.costCents,
  reflection: content.reflection,
  active_minutes: content.activeMinutes,
  area: content.area,
  contacts: JSON.stringify(content.contacts),
  durations: JSON.stringify(content.durations),
  initiatives_made: content.initiativesMade,
  initiatives_answered: content.initiativesAnswered,
  codes: content.codes,
  group_id: content.group,
  answers: JSON.stringify(content.answers),
})

/** JSON comes back with its members in the database's order: they are put in the normal form's, as equals must compare as equal. */
export function storedFrom(row: Row): StoredSession {
  return {
    id: row.id,
    municipality: row.municipality,
    version: row.version,
    content: {
      unit: row.unit,
      form: row.form,
      date: row.date,
      start: row.start_time,
      end: row.end_time,
      endDate: row.end_date,
      exception: row.exception,
      participants: row.participants,
      detail: row.detail.map(({ age, gender, role, count }) => ({ age, gender, role, count })),
      newParticipants: row.new_participants,
      uniqueParticipants: row.unique_participants,
      online: row.online.map(({ channel, active, passive }) => ({ channel, active, passive })),
      environment: row.environment,
      provider: row.provider,
      language: row.language,
      youthPart: row.youth_part,
      youthMinutes: row.youth_minutes,
      youthOrganisers: row.youth_organisers,
      staffCount: row.staff_count,
      staffMinutes: row.staff_minutes,
      volunteerCount: row.volunteer_count,
      volunteerMinutes: row.volunteer_minutes,
      partners: row.partners,
      tags: row.tags,
      localTags: row.local_tags,
      goals: row.goals,
      rating: row.rating,
      costCents: row.cost_cents,
      reflection: row.reflection,
      activeMinutes: row.active_minutes,
      area: row.area,
      contacts: row.contacts.map(({ way, count }) => ({ way, count })),
      durations: row.durations.map(({ length, count }) => ({ length, count })),
      initiativesMade: row.initiatives_made,
      initiativesAnswered: row.initiatives_answered,
      codes: row.codes,
      group: row.group_id,
      answers: row.answers.map(({ question, value }) => ({ question, value })),
    } as SessionContent,
    time: {
      startsAt: new Date(row.starts_at).toISOString(),
      endsAt: new Date(row.ends_at).toISOString(),
      minutes: row.minutes,
    },
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    deleted: row.deleted_at !== null,
  }
}

/** Where a session belongs, whoever asks; nothing else of it is told. */
export async function findPlaceOfSession(
  read: ReadTx,
  id: string,
): Promise<{ municipality: string; unit: string } | undefined> {
  const { rows } = await sql<{
    municipality: string
    unit: string
  }>`select municipality, unit from youth.place_of_session(${id})`.execute(read)
  return rows[0]
}

/** The session if the scope reaches it, tombstones included. */
export async function findSession(
  read: ReadTx,
  place: { municipality: string },
  id: string,
): Promise<StoredSession | undefined> {
  const row = await read
    .selectFrom('youth.session')
    .selectAll()
    .where('municipality', '=', place.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && storedFrom(row)
}

/** The same, held until the transaction ends, so that two who correct at once come one after the other. */
export async function holdSession(
  write: WriteTx,
  place: { municipality: string },
  id: string,
): Promise<StoredSession | undefined> {
  const row = await write
    .selectFrom('youth.session')
    .selectAll()
    .where('municipality', '=', place.municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && storedFrom(row)
}

export type NewSession = Pick<StoredSession, 'id' | 'municipality' | 'content' | 'time' | 'recordedBy'>

/**
 * Inserts many new sessions at once; one whose id is taken is left as it stands.
 * @returns the ids that are new
 */
export async function insertSessions(
  write: WriteTx,
  sessions: readonly NewSession[],
): Promise<ReadonlySet<string>> {
  if (!sessions.length) return new Set()
  const { rows } = await insertionOf(sessions).execute(write)
  return new Set(rows.map(({ id }) => id))
}

/** The same as a statement that is sent together with others, on which it may depend. */
export function insertionOf(
  sessions: readonly NewSession[],
  when: Condition = always,
): RawBuilder<{ id: string }> {
  const rows = sessions.map(({ id, municipality, content, time, recordedBy }) => ({
    id,
    municipality,
    version: 1,
    recorded_by: recordedBy,
    ...columns(content, time),
    detail: content.detail,
    online: content.online,
    contacts: content.contacts,
    durations: content.durations,
    answers: content.answers,
  }))
  const names = sql.raw(Object.keys(rows[0] ?? {}).join(', '))
  return sql<{ id: string }>`insert into youth.session (${names})
    select ${names} from json_populate_recordset(null::youth.session, ${JSON.stringify(rows)}::json) where ${when}
    on conflict do nothing returning id`
}

/** Writes the corrected content over the held session as its next version. */
export async function updateSession(
  write: WriteTx,
  stored: StoredSession,
  corrected: { municipality: string; content: SessionContent; time: PlacedInTime },
): Promise<StoredSession> {
  const row = await write
    .updateTable('youth.session')
    .set({
      municipality: corrected.municipality,
      version: stored.version + 1,
      changed_at: sql<Date>`now()`,
      ...columns(corrected.content, corrected.time),
    })
    .where('municipality', '=', stored.municipality)
    .where('id', '=', stored.id)
    .returning(['changed_at'])
    .executeTakeFirstOrThrow()
  return { ...stored, ...corrected, version: stored.version + 1, changedAt: row.changed_at.toISOString() }
}

/** What a deleted session keeps: its place and its times, and nothing that was counted or said. */
export const erased = {
  deleted_at: sql<Date>`now()`,
  changed_at: sql<Date>`now()`,
  form: 'other',
  environment: null,
  provider: null,
  language: null,
  exception: 'cancelled',
  participants: null,
  detail: '[]',
  new_participants: null,
  unique_participants: null,
  online: '[]',
  youth_part: null,
  youth_minutes: null,
  youth_organisers: null,
  staff_count: null,
  staff_minutes: null,
  volunteer_count: null,
  volunteer_minutes: null,
  partners: [] as string[],
  tags: [] as string[],
  local_tags: [] as string[],
  goals: null,
  rating: null,
  cost_cents: null,
  reflection: '',
  active_minutes: null,
  area: null,
  contacts: '[]',
  durations: '[]',
  initiatives_made: null,
  initiatives_answered: null,
  group_id: null,
  answers: '[]',
}

/** Leaves a tombstone: the place and the times stay, the counts and the words go. */
export async function burySession(write: WriteTx, stored: StoredSession): Promise<void> {
  await write
    .updateTable('youth.session')
    .set({ ...erased, version: stored.version + 1 })
    .where('municipality', '=', stored.municipality)
    .where('id', '=', stored.id)
    .execute()
}
