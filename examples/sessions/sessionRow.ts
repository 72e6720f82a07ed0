import type { Selectable } from 'kysely'
import type { Tables } from '../../base/database/tables'
import type { DemoSession } from './inventDay'
import '../../youth/db/tables'

type Stored = Selectable<Tables['youth.session']>
type Row = Omit<Stored, 'recorded_at' | 'changed_at' | 'deleted_at'> & {
  recorded_at: string
  changed_at: string
}

/** A session as a row of its table; a column that is added there does not compile without its value here. */
export const sessionRow = ({
  id,
  municipality,
  content,
  time,
  recordedBy,
  recordedAt,
}: DemoSession): Row => ({
  id,
  municipality,
  version: 1,
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
  detail: content.detail,
  new_participants: content.newParticipants,
  unique_participants: content.uniqueParticipants,
  online: content.online,
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
  contacts: content.contacts,
  durations: content.durations,
  initiatives_made: content.initiativesMade,
  initiatives_answered: content.initiativesAnswered,
  codes: content.codes,
  group_id: content.group,
  answers: content.answers,
  recorded_by: recordedBy,
  recorded_at: recordedAt,
  changed_at: recordedAt,
})
